import { type AnyEvent, decode, type Decider, type Recorded, type StoredEvent } from '#eventsourcing';
import { iUtvalget } from './akser';
import { type Tidsvalg } from './tid';

/** What of a decider is needed to look back. */
export type Foldbar<S, E extends AnyEvent> = Pick<Decider<never, S, E, never>, 'catalogue' | 'initial' | 'evolve'>;

export interface Tilstand<S> {
  readonly tilstand: S;
  readonly revisjon: number;
  /** When the last event that counts was registered. */
  readonly registrert: string;
}

/**
 * A stream's events, upcast.
 * @returns nothing when it belongs to another helsefellesskap
 * @throws UnreadableEvent
 */
export function lesbar<S, E extends AnyEvent>(decider: Foldbar<S, E>, stroem: readonly StoredEvent[], tenant: string): readonly Recorded[] {
  const lest = stroem.map((lagret) => decode(decider.catalogue, lagret) as Recorded);
  return lest.every((e) => e.metadata.tenant === tenant) ? lest : [];
}

/** One event more. */
export const vikle = <S, E extends AnyEvent>(decider: Foldbar<S, E>, tilstand: S, e: Recorded): S => decider.evolve(tilstand, e as unknown as E, e.metadata);

/**
 * A stream's state at a time: the fold of the events that count.
 * @param tid one instant for both axes, ISO 8601 in UTC with milliseconds, or one for each
 * @returns undefined when nothing was known, or the stream belongs to another helsefellesskap
 * @throws UnreadableEvent
 */
export function tilstandPer<S, E extends AnyEvent>(decider: Foldbar<S, E>, stroem: readonly StoredEvent[], tid: string | Tidsvalg, tenant: string): Tilstand<S> | undefined {
  const hendelser = iUtvalget(lesbar(decider, stroem, tenant), typeof tid === 'string' ? { kjent: tid, gjelder: tid } : tid);
  const siste = hendelser.at(-1);
  return siste && { tilstand: hendelser.reduce((s, e) => vikle(decider, s, e), decider.initial), revisjon: siste.revision, registrert: siste.metadata.registrert };
}

/** Maps as objects and sets as lists, all the way down: what JSON can hold. */
export function somJson(verdi: unknown): unknown {
  if (verdi instanceof Map) return Object.fromEntries([...(verdi as Map<string, unknown>)].map(([k, v]) => [k, somJson(v)]));
  if (verdi instanceof Set) return [...(verdi as Set<unknown>)].map(somJson);
  if (Array.isArray(verdi)) return verdi.map(somJson);
  if (typeof verdi !== 'object' || verdi === null) return verdi;
  return Object.fromEntries(Object.entries(verdi).map(([k, v]) => [k, somJson(v)]));
}
