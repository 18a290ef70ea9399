import { AAPNINGSTRINN, ESKALERINGSTRINN, type Fristslag, langDato } from '#felles';
import { type Adressert } from '../mottakerkilde';
import { type PaaminnelseRad } from '../paaminnelse.rad';
import { ETTER_VARSLET_DAG } from '../paaminnelsesplan';

export interface Brevtekst { readonly emne: string; readonly tekst: string }

type Innhold = Pick<PaaminnelseRad, 'gjelder' | 'mottaker_navn' | 'frist_dato' | 'trinn' | 'kategori' | 'slag'>;

/** Somebody is asked by name, and answers here. */
const SVARSLAG: ReadonlySet<Fristslag> = new Set(['skriftlig-svar', 'referatkommentar']);

/** What the reminder says, in one sentence. */
export function paaminnelsen({ gjelder, mottaker_navn, frist_dato, trinn, kategori, slag }: Innhold): string {
  const dag = langDato(frist_dato);
  if (trinn === AAPNINGSTRINN) return `${mottaker_navn} er bedt om å svare på «${gjelder}». Svarfristen er ${dag}.`;
  if (trinn === ETTER_VARSLET_DAG) return `${mottaker_navn} varslet at «${gjelder}» skulle behandles ${dag}. Vi har ikke fått svar ennå.`;
  if (trinn === ESKALERINGSTRINN) {
    return kategori === 'avtale' || SVARSLAG.has(slag) ? `${mottaker_navn} har ikke svart på «${gjelder}». Fristen gikk ut ${dag}.` : `«${gjelder}» (${mottaker_navn}) er ikke gjort. Fristen gikk ut ${dag}.`;
  }
  return kategori === 'avtale' || SVARSLAG.has(slag) ? `${mottaker_navn} har ikke svart på «${gjelder}». Svarfristen er ${dag}.` : `«${gjelder}» (${mottaker_navn}) har frist ${dag}.`;
}

/** Subject and text in bokmål. */
export function paaminnelsesbrev(innhold: Innhold, { fellesskap, lenke }: Pick<Adressert, 'fellesskap' | 'lenke'>): Brevtekst {
  const over = innhold.trinn === ESKALERINGSTRINN;
  const handling = SVARSLAG.has(innhold.slag) ? 'Svar her:' : innhold.kategori === 'avtale' && !over ? 'Svar eller varsle når saken skal behandles her:' : 'Se saken her:';
  const hva = over ? 'Fristen er gått ut' : innhold.trinn === AAPNINGSTRINN ? 'Til svar' : 'Påminnelse';
  return {
    emne: `${hva}: ${innhold.gjelder}`,
    tekst: `Hei\n\n${paaminnelsen(innhold)}\n\n${handling}\n${lenke}\n\nHilsen\n${fellesskap}\n`,
  };
}

/** One mail with many reminders. */
export function samlebrev(deler: readonly { readonly innhold: Innhold; readonly lenke: string }[], fellesskap: string): Brevtekst {
  const antall = deler.length === 1 ? 'Én påminnelse' : `${deler.length} påminnelser`;
  const avsnitt = deler.map(({ innhold, lenke }) => `${paaminnelsen(innhold)}\n${lenke}`).join('\n\n');
  return { emne: `${antall} fra ${fellesskap}`, tekst: `Hei\n\n${avsnitt}\n\nHilsen\n${fellesskap}\n` };
}
