import { overgangsregelAv, type Prosessdefinisjon, type Stegfrist, stegregelAv, tillatt, utfoerereIOrd } from '#prosess';
import { type Rute, type Rutefrist, type Ruteovergang, type Rutesteg, type Utfoerere } from '#sak';
import { fristIOrd, regelFra } from './stegfrist';

/** A definition as the rules of a sak need it. */
export function ruteAv(definisjon: Pick<Prosessdefinisjon, 'steg' | 'overganger'>): Rute {
  return { steg: definisjon.steg.map(rutesteg), overganger: definisjon.overganger.map(overgang), tillatt: (fra, til) => tillatt(definisjon, fra, til) };
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
