import { type Kalenderinnstilling } from '#fellesskap';
import { nesteSteg, overgangsregelAv, type Prosessdefinisjon, type Stegfrist, stegregelAv, utfoerereIOrd } from '#prosess';
import { type Rute, type Rutefrist, type Ruteovergang, type Rutesteg, type Utfoerere } from '#sak';
import { fristIOrd, regelFra } from './stegfrist';

type Definisjon = Pick<Prosessdefinisjon, 'steg' | 'overganger'>;

/** A version never changes, and many commands ask for the same; one for each setting of the calendar, by its place in the log. */
const kjente = new WeakMap<Definisjon, Map<number, Rute>>();

export const harSesong = ({ steg }: Definisjon): boolean => steg.some((s) => stegregelAv(s).frister?.some((f) => f.presisjon === 'sesong'));

/**
 * A definition as the rules of a sak need it.
 * @param kalendere every setting of the calendar, in order; needed only where deadlines begin, by a definition that has a season
 */
export function ruteAv(definisjon: Definisjon, kalendere: readonly Kalenderinnstilling[] = []): Rute {
  const pos = kalendere.at(-1)?.pos ?? 0;
  const ruter = kjente.get(definisjon) ?? new Map<number, Rute>();
  const kjent = ruter.get(pos);
  if (kjent) return kjent;
  const veier = new Map(definisjon.steg.map((s) => [s.id, new Set(nesteSteg(definisjon, s.id).map((til) => til.id))]));
  const rute: Rute = { steg: definisjon.steg.map((s) => rutesteg(s, kalendere)), overganger: definisjon.overganger.map(overgang), tillatt: (fra, til) => veier.get(fra)?.has(til) === true };
  kjente.set(definisjon, ruter.set(pos, rute));
  return rute;
}

function rutesteg(steg: Prosessdefinisjon['steg'][number], kalendere: readonly Kalenderinnstilling[]): Rutesteg {
  const { id, navn, slag, organslag, valgfri } = steg;
  const { kanUtfoeres, krever, frister, parallell } = stegregelAv(steg);
  return { id, navn, slag, organslag, valgfri, parallell, krever, kanUtfoeres: utfoerere(kanUtfoeres), frister: frister?.map((f) => rutefrist(f, kalendere)) };
}

function overgang(lagret: Prosessdefinisjon['overganger'][number]): Ruteovergang {
  const { kanUtfoeres, krever } = overgangsregelAv(lagret);
  return { fra: lagret.fra, til: lagret.til, krever, kanUtfoeres: utfoerere(kanUtfoeres) };
}

const utfoerere = (regel: Parameters<typeof utfoerereIOrd>[0] | undefined): Utfoerere | undefined => regel && { ...regel, iOrd: utfoerereIOrd(regel) };

function rutefrist(frist: Stegfrist, kalendere: readonly Kalenderinnstilling[]): Rutefrist {
  return { slag: frist.slag, hva: frist.navn ?? fristIOrd(frist), paaminnelser: frist.paaminnelser ?? [], anker: frist.presisjon === 'avstand' ? frist.anker : 'steg', regel: regelFra(frist, kalendere) };
}
