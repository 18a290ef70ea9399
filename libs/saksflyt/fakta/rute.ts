import { nesteSteg, overgangsregelAv, type Prosessdefinisjon, type Stegfrist, stegregelAv, utfoerereIOrd } from '#prosess';
import { type Rute, type Rutefrist, type Ruteovergang, type Rutesteg, type Utfoerere } from '#sak';
import { fristIOrd, regelFra } from './stegfrist';

type Definisjon = Pick<Prosessdefinisjon, 'steg' | 'overganger'>;

/** A version never changes, and many commands ask for the same. */
const kjente = new WeakMap<Definisjon, Rute>();

/** A definition as the rules of a sak need it. */
export function ruteAv(definisjon: Definisjon): Rute {
  const kjent = kjente.get(definisjon);
  if (kjent) return kjent;
  const veier = new Map(definisjon.steg.map((s) => [s.id, new Set(nesteSteg(definisjon, s.id).map((til) => til.id))]));
  const rute: Rute = { steg: definisjon.steg.map(rutesteg), overganger: definisjon.overganger.map(overgang), tillatt: (fra, til) => veier.get(fra)?.has(til) === true };
  kjente.set(definisjon, rute);
  return rute;
}

function rutesteg(steg: Prosessdefinisjon['steg'][number]): Rutesteg {
  const { id, navn, slag, organslag, valgfri } = steg;
  const { kanUtfoeres, krever, frister, parallell } = stegregelAv(steg);
  return { id, navn, slag, organslag, valgfri, parallell, krever, kanUtfoeres: utfoerere(kanUtfoeres), frister: frister?.map(rutefrist) };
}

function overgang(lagret: Prosessdefinisjon['overganger'][number]): Ruteovergang {
  const { kanUtfoeres, krever } = overgangsregelAv(lagret);
  return { fra: lagret.fra, til: lagret.til, krever, kanUtfoeres: utfoerere(kanUtfoeres) };
}

const utfoerere = (regel: Parameters<typeof utfoerereIOrd>[0] | undefined): Utfoerere | undefined => regel && { ...regel, iOrd: utfoerereIOrd(regel) };

function rutefrist(frist: Stegfrist): Rutefrist {
  return { slag: frist.slag, hva: frist.navn ?? fristIOrd(frist), paaminnelser: frist.paaminnelser ?? [], anker: frist.presisjon === 'avstand' ? frist.anker : 'steg', regel: regelFra(frist) };
}
