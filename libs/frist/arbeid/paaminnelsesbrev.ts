import { AAPNINGSTRINN, ESKALERINGSTRINN, type Fristslag, langDato, type Maalform, PURRETRINN, TURTRINN } from '#felles';
import { type Adressert } from '../mottakerkilde';
import { type PaaminnelseRad } from '../paaminnelse.rad';
import { ETTER_VARSLET_DAG } from '../paaminnelsesplan';
import { type Brevtekst, iFormene } from './brev';
import { BREVORD, type Brevord } from './brevord';

type Innhold = Pick<PaaminnelseRad, 'gjelder' | 'mottaker_navn' | 'frist_dato' | 'trinn' | 'kategori' | 'slag' | 'svarsted'>;

const SVARSLAG: ReadonlySet<Fristslag> = new Set(['skriftlig-svar', 'referatkommentar', 'sendes-til-innspill']);
/** Somebody is asked, and answers here. */
const spoerres = ({ slag, svarsted }: Innhold): boolean => svarsted !== null && SVARSLAG.has(slag);
const svares = (innhold: Innhold): boolean => innhold.kategori === 'avtale' || spoerres(innhold);

/** What the reminder says, in one sentence. */
export function paaminnelsen(innhold: Innhold, maalform: Maalform = 'nb'): string {
  const o = BREVORD[maalform];
  const { gjelder, mottaker_navn: hvem, frist_dato, trinn } = innhold;
  const dag = frist_dato === null ? o.utenDag : langDato(frist_dato);
  if (trinn === AAPNINGSTRINN) return o.spurt(hvem, gjelder, dag);
  if (trinn === TURTRINN) return o.tur(hvem, gjelder);
  if (trinn === PURRETRINN) return o.purret(hvem, gjelder, dag);
  if (trinn === ETTER_VARSLET_DAG) return o.uteblitt(hvem, gjelder, dag);
  if (trinn === ESKALERINGSTRINN) return svares(innhold) ? o.ikkeSvart(hvem, gjelder, dag) : o.ikkeGjort(hvem, gjelder, dag);
  return svares(innhold) ? o.svares(hvem, gjelder, dag) : o.gjoeres(hvem, gjelder, dag);
}

function handling(innhold: Innhold, o: Brevord): string {
  if (innhold.trinn === TURTRINN) return o.signerHer;
  if (spoerres(innhold)) return o.svarHer;
  if (innhold.kategori === 'avtale' && innhold.trinn !== ESKALERINGSTRINN) return o.svarEllerVarsle;
  return innhold.slag.startsWith('avtale') ? o.seAvtalen : o.seSaken;
}

function emnet({ trinn, gjelder }: Innhold, o: Brevord): string {
  const emner: Readonly<Record<number, string>> = { [ESKALERINGSTRINN]: o.gaattUt, [AAPNINGSTRINN]: o.tilSvar, [TURTRINN]: o.tilSignering };
  return `${emner[trinn] ?? o.paaminnelse}: ${gjelder}`;
}

/** Subject and text. One letter goes to all who are reminded: in the form that all of them read, or in both, one after the other. */
export function paaminnelsesbrev(innhold: Innhold, { fellesskap, lenke, mottakere }: Pick<Adressert, 'fellesskap' | 'lenke' | 'mottakere'>): Brevtekst {
  return iFormene(mottakere, fellesskap, (m) => ({ emne: emnet(innhold, BREVORD[m]), tekst: `${paaminnelsen(innhold, m)}\n\n${handling(innhold, BREVORD[m])}\n${lenke}` }));
}

/** One mail with many reminders, to one person. */
export function samlebrev(deler: readonly { readonly innhold: Innhold; readonly lenke: string }[], fellesskap: string, maalform: Maalform = 'nb'): Brevtekst {
  const o = BREVORD[maalform];
  const avsnitt = deler.map(({ innhold, lenke }) => `${paaminnelsen(innhold, maalform)}\n${lenke}`).join('\n\n');
  return { emne: o.antall(deler.length, fellesskap), tekst: `${o.hei}\n\n${avsnitt}\n\n${o.hilsen}\n${fellesskap}\n` };
}
