import { AAPNINGSTRINN, ESKALERINGSTRINN, type Fristslag, langDato, PURRETRINN, TURTRINN } from '#felles';
import { type Adressert } from '../mottakerkilde';
import { type PaaminnelseRad } from '../paaminnelse.rad';
import { ETTER_VARSLET_DAG } from '../paaminnelsesplan';

export interface Brevtekst { readonly emne: string; readonly tekst: string }

type Innhold = Pick<PaaminnelseRad, 'gjelder' | 'mottaker_navn' | 'frist_dato' | 'trinn' | 'kategori' | 'slag' | 'svarsted'>;

const SVARSLAG: ReadonlySet<Fristslag> = new Set(['skriftlig-svar', 'referatkommentar', 'sendes-til-innspill']);
/** Somebody is asked, and answers here. */
const spoerres = ({ slag, svarsted }: Innhold): boolean => svarsted !== null && SVARSLAG.has(slag);
const svares = (innhold: Innhold): boolean => innhold.kategori === 'avtale' || spoerres(innhold);

const UTEN_DAG = 'ikke satt til noen dag ennå';

/** What the reminder says, in one sentence. */
export function paaminnelsen(innhold: Innhold): string {
  const { gjelder, mottaker_navn, frist_dato, trinn } = innhold;
  const dag = frist_dato === null ? UTEN_DAG : langDato(frist_dato);
  if (trinn === AAPNINGSTRINN) return `${mottaker_navn} er bedt om å svare på «${gjelder}». Svarfristen er ${dag}.`;
  if (trinn === TURTRINN) return `Nå er det ${mottaker_navn} sin tur til å signere «${gjelder}»: de som skulle signere før, har gjort det.`;
  if (trinn === PURRETRINN) return `Vi har ikke fått svar fra ${mottaker_navn} på «${gjelder}». Svarfrist: ${dag}.`;
  if (trinn === ETTER_VARSLET_DAG) return `${mottaker_navn} varslet at «${gjelder}» skulle behandles ${dag}. Vi har ikke fått svar ennå.`;
  if (trinn === ESKALERINGSTRINN) {
    return svares(innhold) ? `${mottaker_navn} har ikke svart på «${gjelder}». Fristen gikk ut ${dag}.` : `«${gjelder}» (${mottaker_navn}) er ikke gjort. Fristen gikk ut ${dag}.`;
  }
  return svares(innhold) ? `${mottaker_navn} har ikke svart på «${gjelder}». Svarfristen er ${dag}.` : `«${gjelder}» (${mottaker_navn}) har frist ${dag}.`;
}

function handling(innhold: Innhold): string {
  if (innhold.trinn === TURTRINN) return 'Les og signer her:';
  if (spoerres(innhold)) return 'Svar her:';
  if (innhold.kategori === 'avtale' && innhold.trinn !== ESKALERINGSTRINN) return 'Svar eller varsle når saken skal behandles her:';
  return innhold.slag.startsWith('avtale') ? 'Se avtalen her:' : 'Se saken her:';
}

/** Subject and text in bokmål. */
export function paaminnelsesbrev(innhold: Innhold, { fellesskap, lenke }: Pick<Adressert, 'fellesskap' | 'lenke'>): Brevtekst {
  const emner: Readonly<Record<number, string>> = { [ESKALERINGSTRINN]: 'Fristen er gått ut', [AAPNINGSTRINN]: 'Til svar', [TURTRINN]: 'Til signering' };
  return {
    emne: `${emner[innhold.trinn] ?? 'Påminnelse'}: ${innhold.gjelder}`,
    tekst: `Hei\n\n${paaminnelsen(innhold)}\n\n${handling(innhold)}\n${lenke}\n\nHilsen\n${fellesskap}\n`,
  };
}

/** One mail with many reminders. */
export function samlebrev(deler: readonly { readonly innhold: Innhold; readonly lenke: string }[], fellesskap: string): Brevtekst {
  const antall = deler.length === 1 ? 'Én påminnelse' : `${deler.length} påminnelser`;
  const avsnitt = deler.map(({ innhold, lenke }) => `${paaminnelsen(innhold)}\n${lenke}`).join('\n\n');
  return { emne: `${antall} fra ${fellesskap}`, tekst: `Hei\n\n${avsnitt}\n\nHilsen\n${fellesskap}\n` };
}
