import { type AnyEvent, decode, type Decider, type StoredEvent } from '#eventsourcing';

/** What of a decider is needed to look back. */
export type Foldbar<S, E extends AnyEvent> = Pick<Decider<never, S, E, never>, 'catalogue' | 'initial' | 'evolve'>;

export interface Tilstand<S> {
  readonly tilstand: S;
  readonly revisjon: number;
  /** When the last event that counts was registered. */
  readonly registrert: string;
}

/**
 * A stream's state as it was known at an instant of registration: the fold of its beginning, up to the first event that
 * was registered later.
 * @param per ISO 8601 in UTC with milliseconds
 * @returns undefined when nothing was known, or the stream belongs to another helsefellesskap
 * @throws UnreadableEvent
 */
export function tilstandPer<S, E extends AnyEvent>(decider: Foldbar<S, E>, stroem: readonly StoredEvent[], per: string, tenant: string): Tilstand<S> | undefined {
  let svar: Tilstand<S> | undefined;
  for (const lagret of stroem) {
    const e = decode(decider.catalogue, lagret);
    if (e.metadata.tenant !== tenant) return undefined;
    if (e.metadata.registrert > per) break;
    const tilstand = decider.evolve(svar ? svar.tilstand : decider.initial, e as unknown as E, e.metadata);
    svar = { tilstand, revisjon: e.revision, registrert: e.metadata.registrert };
  }
  return svar;
}

/** Maps as objects and sets as lists, all the way down: what JSON can hold. */
export function somJson(verdi: unknown): unknown {
  if (verdi instanceof Map) return Object.fromEntries([...(verdi as Map<string, unknown>)].map(([k, v]) => [k, somJson(v)]));
  if (verdi instanceof Set) return [...(verdi as Set<unknown>)].map(somJson);
  if (Array.isArray(verdi)) return verdi.map(somJson);
  if (typeof verdi !== 'object' || verdi === null) return verdi;
  return Object.fromEntries(Object.entries(verdi).map(([k, v]) => [k, somJson(v)]));
}
