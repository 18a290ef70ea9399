import { type Catalogue, type EventOf } from './catalogue';
import { type AnyEvent, type Recorded } from './event';

/** A command that an event asks for. `category` names the stream's kind and so the handler. */
export interface Request {
  readonly category: string;
  readonly id: string;
  readonly intent: { readonly type: string; readonly data: unknown };
  readonly reason?: string | undefined;
}

/** event → commands. Pure; the command id is derived from event, reaction and index, so doing it twice does it once. */
export interface Reaction {
  readonly name: string;
  /** `naa`: a reaction added later must not act on old events. */
  readonly fra: 'start' | 'naa';
  readonly on: ReadonlyMap<string, (event: Recorded) => readonly Request[]>;
}

export function reaction<C extends Catalogue>(
  shape: Pick<Reaction, 'name' | 'fra'>,
  _catalogue: C,
  on: { readonly [T in EventOf<C>['type']]?: (event: Recorded<Extract<EventOf<C>, { type: T }>>) => readonly Request[] },
): Reaction {
  return { ...shape, on: new Map(Object.entries(on) as [string, (event: Recorded<AnyEvent>) => readonly Request[]][]) };
}
