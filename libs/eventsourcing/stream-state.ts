import { type Catalogue, decode, encode } from './catalogue';
import { type Decider } from './decider';
import { type AnyEvent, type Metadata } from './event';
import { NO_STREAM, type NewEvent, type StoredEvent } from './event-store';
import { type Envelope } from './execute';
import { derivedId } from './ids';

/** A stream folded up to `revision`. */
export interface Folded<S> {
  readonly state: S;
  readonly revision: number;
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

export const emptyEntry = <S>(state: S): Entry<S> => ({ state, revision: NO_STREAM, tenant: undefined, handled: new Map() });

export function newEvent(catalogue: Catalogue, e: AnyEvent, index: number, envelope: Envelope): NewEvent {
  const { version, data } = encode(catalogue, e);
  const { tenant, commandId, commandHash, correlationId, causationId, actor, reason, registrert } = envelope;
  const metadata: Metadata = {
    version, commandId, commandHash, correlationId, actor, tenant, registrert,
    ...(causationId === undefined ? {} : { causationId }),
    ...(reason === undefined ? {} : { reason }),
  };
  // With the hash: the store takes a known id for a retry, and the same key with another body is none.
  return { id: derivedId(commandId, commandHash, index), type: e.type, data, metadata };
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
  return { state, revision, tenant: envelope.tenant, handled: entry.handled };
}

export function fold<S, E extends AnyEvent>(decider: Pick<Decider<never, S, E, never>, 'catalogue' | 'evolve'>, base: Entry<S>, stored: readonly StoredEvent[]): Entry<S> {
  let { state, revision, tenant } = base;
  for (const s of stored) {
    const e = decode(decider.catalogue, s);
    state = decider.evolve(state, e as unknown as E, e.metadata);
    revision = e.revision;
    tenant = e.metadata.tenant;
    const known = base.handled.get(e.metadata.commandId);
    if (known) Object.assign(known, { revision, position: e.position });
    else base.handled.set(e.metadata.commandId, { hash: e.metadata.commandHash, revision, position: e.position });
  }
  return { state, revision, tenant, handled: base.handled };
}
