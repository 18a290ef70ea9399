import { fristIOrd, nesteSteg, type Prosessdefinisjon, stegregelAv } from '#prosess';
import { type Rute, type Rutesteg } from '#sak';

type Definisjon = Pick<Prosessdefinisjon, 'steg' | 'overganger'>;

/** A version never changes, and many commands ask for the same. */
const kjente = new WeakMap<Definisjon, Rute>();

/** A definition as the rules of a sak need it. */
export function ruteAv(definisjon: Definisjon): Rute {
  const kjent = kjente.get(definisjon);
  if (kjent) return kjent;
  const veier = new Map(definisjon.steg.map((s) => [s.id, new Set(nesteSteg(definisjon, s.id).map((til) => til.id))]));
  const rute: Rute = { steg: definisjon.steg.map(rutesteg), tillatt: (fra, til) => veier.get(fra)?.has(til) === true };
  kjente.set(definisjon, rute);
  return rute;
}

function rutesteg(steg: Prosessdefinisjon['steg'][number]): Rutesteg {
  const { id, navn, slag, organslag, valgfri, parallell } = steg;
  // Not in the definition's schema: how long a join at a deadline waits.
  const dager = parallell?.['dager'];
  return {
    id, navn, slag, organslag, valgfri,
    parallell: parallell && { join: parallell.join, antall: parallell.antall, dager: typeof dager === 'number' ? dager : undefined },
    frister: (stegregelAv(steg).frister ?? []).map((f) => ({ slag: f.slag, regel: fristIOrd(f) })),
  };
}
