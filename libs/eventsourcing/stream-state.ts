import { type Catalogue, decode, encode, krevGrunn } from './catalogue';
import { type Decider } from './decider';
import { type AnyEvent, type Metadata } from './event';
import { NO_STREAM, type NewEvent, type StoredEvent } from './event-store';
import { type Envelope } from './execute';
import { eventIdOf } from './ids';

/** A stream folded up to `revision`. */
export interface Folded<S> {
  readonly state: S;
  readonly revision: number;
  /** Of its last event; undefined where there is none. */
  readonly position: bigint | undefined;
  readonly tenant: string | undefined;
}

interface Handled {
  readonly hash: string;
  revision: number;
  position: bigint;
}

/** With the commands that made it, so that a retry is known again. */
export interface Entry<S> extends Folded<S> {
  readonly handled: Map<string, Handled>;
}

export const emptyEntry = <S>(state: S): Entry<S> => ({ state, revision: NO_STREAM, position: undefined, tenant: undefined, handled: new Map() });

export function newEvent(catalogue: Catalogue, e: AnyEvent, index: number, envelope: Envelope): NewEvent {
  krevGrunn(catalogue, e.type, envelope);
  const { version, data } = encode(catalogue, e);
  const { tenant, commandId, commandHash, correlationId, causationId, actor, reason, registrert } = envelope;
  const metadata: Metadata = {
    version, commandId, commandHash, correlationId, actor, tenant, registrert,
    ...(causationId === undefined ? {} : { causationId }),
    ...(reason === undefined ? {} : { reason }),
  };
  return { id: eventIdOf(commandId, commandHash, index), type: e.type, data, metadata };
}

export function grown<S, E extends AnyEvent>(
  decider: Pick<Decider<never, S, E, never>, 'evolve'>,
  entry: Entry<S>,
  events: readonly NewEvent[],
  revision: number,
  position: bigint,
  envelope: Envelope,
): Entry<S> {
  let state = entry.state;
  for (const e of events) state = decider.evolve(state, e as unknown as E, e.metadata as Metadata);
  entry.handled.set(envelope.commandId, { hash: envelope.commandHash, revision, position });
  return { state, revision, position, tenant: envelope.tenant, handled: entry.handled };
}

export function fold<S, E extends AnyEvent>(decider: Pick<Decider<never, S, E, never>, 'catalogue' | 'evolve'>, base: Entry<S>, stored: readonly StoredEvent[]): Entry<S> {
  let { state, revision, position, tenant } = base;
  for (const s of stored) {
    const e = decode(decider.catalogue, s);
    state = decider.evolve(state, e as unknown as E, e.metadata);
    ({ revision, position } = e);
    tenant = e.metadata.tenant;
    const known = base.handled.get(e.metadata.commandId);
    if (known) Object.assign(known, { revision, position: e.position });
    else base.handled.set(e.metadata.commandId, { hash: e.metadata.commandHash, revision, position: e.position });
  }
  return { state, revision, position, tenant, handled: base.handled };
}
