import { type Gjenoppbygd, type Hendelseslager } from '#platform';

/** Reads everything and does nothing with it: what a rebuild is measured against. */
export async function maalLesing(lager: Hendelseslager): Promise<Gjenoppbygd> {
  const start = performance.now();
  let hendelser = 0;
  let fra: bigint | undefined;
  for (;;) {
    const side = await lager.lesAlt(fra, 2_000);
    hendelser += side.hendelser.length;
    fra = side.posisjon;
    if (side.slutt) return { hendelser, sekunder: (performance.now() - start) / 1_000 };
  }
}
