import { type Actor, type AnyEvent, type Metadata } from './event';
import { type Catalogue, type EventOf } from './catalogue';

/** What somebody wants, stamped with when and by whom before any rule sees it. */
export interface Command<T extends string = string, D = unknown> {
  readonly type: T;
  readonly data: D;
  /** Id of the stream that the command is for, without category. */
  readonly id: string;
  /** The instant (ISO 8601, UTC) at which the command was received. */
  readonly tid: string;
  readonly actor: Actor;
}

/** A command as controllers and reactions write it; the envelope stamps the rest. */
export type Intent<C extends Command> = C extends Command ? Pick<C, 'type' | 'data'> : never;

/** Turns a map `{ MeldSak: {…} }` into the union of its commands. */
export type CommandsOf<M> = { [T in keyof M & string]: Command<T, M[T]> }[keyof M & string];

/**
 * A rule book for one kind of stream. Pure: no clock, random, ids, I/O.
 * `decide` throws only Rejection; `fakta` is what it must know from elsewhere.
 */
export interface Decider<C extends Command, S, E extends AnyEvent, F = undefined> {
  readonly catalogue: Catalogue;
  readonly initial: S;
  /** Commands that may begin a stream; any other on an empty stream is `finnes-ikke`. */
  readonly creates: readonly C['type'][];
  decide(this: void, command: C, state: S, fakta: F): readonly E[];
  evolve(this: void, state: S, event: E, metadata: Metadata): S;
}

/** Lets the compiler infer a decider's event type from its catalogue. */
export function decider<C extends Command, S, Cat extends Catalogue, F = undefined>(
  d: Decider<C, S, EventOf<Cat>, F> & { readonly catalogue: Cat },
): Decider<C, S, EventOf<Cat>, F> {
  return d;
}
