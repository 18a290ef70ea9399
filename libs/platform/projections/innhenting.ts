import { setImmediate } from 'node:timers/promises';
import { type Catalogues } from '#eventsourcing';
import { type Hendelseslager } from '../eventstore';
import { Avkodet } from './avkoding';
import { Giftig, type Inntak } from './gruppe';

export interface Innhenting {
  /** Events per transaction. */
  readonly antall?: number;
  /** Go no further than this position; otherwise to the end as it is. */
  readonly til?: bigint;
  readonly stans?: AbortSignal;
  /** A read model that cannot go on; it is taken out of the group before. */
  readonly stanset: (feil: Giftig, hendelser: readonly Avkodet[]) => Promise<void>;
  readonly lest?: (antall: number) => void;
}

/** Takes in events with poison kept apart: the rest of the group goes on. */
export async function anvendTrygt(gruppe: Inntak, hendelser: readonly Avkodet[], til: bigint, stanset: Innhenting['stanset']): Promise<void> {
  while (gruppe.medlemmer.length > 0) {
    try {
      return await gruppe.anvend(hendelser, til);
    } catch (feil) {
      if (!(feil instanceof Giftig)) throw feil;
      gruppe.medlemmer = gruppe.medlemmer.filter((m) => m !== feil.medlem);
      await stanset(feil, hendelser);
    }
  }
}

/** Brings read models up to the end of the store (or to `til`) page by page; the next page is read and decoded while one is taken in. */
export async function hentInn(lager: Hendelseslager, inntak: Inntak, kataloger: Catalogues, valg: Innhenting): Promise<void> {
  const { antall = 2_000, til, stans, stanset } = valg;
  let neste = les(lager, kataloger, inntak.posisjon, antall);
  for (;;) {
    const side = await neste;
    if (stans?.aborted || inntak.medlemmer.length === 0 || side.posisjon === undefined) return;
    const ferdig = side.slutt || (til !== undefined && side.posisjon >= til);
    if (!ferdig) {
      neste = les(lager, kataloger, side.posisjon, antall);
      neste.catch(() => undefined);
    }
    const innenfor = til === undefined ? side.hendelser : side.hendelser.filter((h) => h.lagret.position <= til);
    const ny = til !== undefined && ferdig ? til : side.posisjon;
    if (ny > inntak.posisjon) await anvendTrygt(inntak, innenfor, ny, stanset);
    valg.lest?.(innenfor.length);
    if (ferdig) return;
  }
}

/** Decodes a few at a time, so that the page before can be taken in meanwhile. */
async function les(lager: Hendelseslager, kataloger: Catalogues, fra: bigint, antall: number) {
  const side = await lager.lesAlt(fra < 0n ? undefined : fra, antall);
  const hendelser: Avkodet[] = [];
  for (const [i, h] of side.hendelser.entries()) {
    if (i % 100 === 0) await setImmediate();
    hendelser.push(new Avkodet(h, kataloger).forsoek());
  }
  return { ...side, hendelser };
}
