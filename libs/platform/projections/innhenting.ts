import { type Catalogues } from '#eventsourcing';
import { type Hendelseslager, type Lagerside } from '../eventstore';
import { Avkodet } from './avkoding';
import { Giftig, type Gruppe } from './gruppe';

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
export async function anvendTrygt(gruppe: Gruppe, hendelser: readonly Avkodet[], til: bigint, stanset: Innhenting['stanset']): Promise<void> {
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

/** Brings a group up to the end of the store (or to `til`) by reading pages; the next page is read while one is taken in. */
export async function hentInn(lager: Hendelseslager, gruppe: Gruppe, kataloger: Catalogues, valg: Innhenting): Promise<void> {
  const { antall = 2_000, til, stans, stanset } = valg;
  let neste = les(lager, gruppe.posisjon, antall);
  for (;;) {
    const side = await neste;
    if (stans?.aborted || gruppe.medlemmer.length === 0 || side.posisjon === undefined) return;
    const ferdig = side.slutt || (til !== undefined && side.posisjon >= til);
    if (!ferdig) {
      neste = les(lager, side.posisjon, antall);
      neste.catch(() => undefined);
    }
    const innenfor = til === undefined ? side.hendelser : side.hendelser.filter((h) => h.position <= til);
    const ny = til !== undefined && ferdig ? til : side.posisjon;
    if (ny > gruppe.posisjon) await anvendTrygt(gruppe, innenfor.map((h) => new Avkodet(h, kataloger)), ny, stanset);
    valg.lest?.(innenfor.length);
    if (ferdig) return;
  }
}

const les = (lager: Hendelseslager, fra: bigint, antall: number): Promise<Lagerside> => lager.lesAlt(fra < 0n ? undefined : fra, antall);
