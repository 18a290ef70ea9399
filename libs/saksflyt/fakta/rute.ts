import { type Prosessdefinisjon, tillatt } from '#prosess';
import { type Rute, type Rutesteg } from '#sak';

/** A definition as the rules of a sak need it. */
export function ruteAv(definisjon: Pick<Prosessdefinisjon, 'steg' | 'overganger'>): Rute {
  return { steg: definisjon.steg.map(rutesteg), tillatt: (fra, til) => tillatt(definisjon, fra, til) };
}

function rutesteg({ id, navn, slag, organslag, valgfri, parallell }: Prosessdefinisjon['steg'][number]): Rutesteg {
  // Not in the definition's schema: how long a join at a deadline waits.
  const dager = parallell?.['dager'];
  return { id, navn, slag, organslag, valgfri, parallell: parallell && { join: parallell.join, antall: parallell.antall, dager: typeof dager === 'number' ? dager : undefined } };
}
