import { ANY, type Expected, NO_STREAM, STREAM_EXISTS } from '../codec/batch-append';
import { type ProposedEvent, TOMBSTONE_REVISION } from '../codec/event';
import { type Place } from './recent-ids';

/** The answer to an append. `current` −1: the stream has no events. */
export type Outcome =
  | { readonly kind: 'ok'; readonly revision: number; readonly position: number | undefined }
  | { readonly kind: 'wrong-version'; readonly current: number }
  | { readonly kind: 'deleted' };

export type Decision = Outcome | { readonly kind: 'write' };

/** What the rule needs to know of the stream, events not yet committed included. */
export interface StreamView {
  /** Last revision, −1 if never written, TOMBSTONE_REVISION after a hard delete. */
  readonly last: number;
  readonly softDeleted: boolean;
  readonly hasMetadata: () => boolean;
  readonly recent: (id: string) => Place | undefined;
  readonly at: (revision: number) => { readonly id: string; readonly position: number } | undefined;
}

const WRITE: Decision = { kind: 'write' };

/** EventStoreDB's rule for expected revisions and repeated event ids; the same for every way of writing. */
export function decideWrite(stream: StreamView, expected: Expected, events: readonly ProposedEvent[]): Decision {
  const wrong: Outcome = { kind: 'wrong-version', current: stream.last };
  if (stream.last === TOMBSTONE_REVISION) return { kind: 'deleted' };
  if (expected === STREAM_EXISTS) {
    if (stream.softDeleted) return { kind: 'deleted' };
    if (stream.last < 0 && !stream.hasMetadata()) return wrong;
  }
  if (expected === ANY || expected === STREAM_EXISTS) return repeatedByRecentIds(stream, events, wrong);
  if (expected > stream.last) return wrong;
  if (expected == stream.last) return WRITE;
  return repeatedByRevision(stream, Number(expected), events, wrong);
}

/** Deleting writes nothing into the stream that could be recognised, so a repetition is judged like a first time. */
export function decideDelete(stream: StreamView, expected: Expected, hard: boolean): Decision {
  const wrong: Outcome = { kind: 'wrong-version', current: stream.last };
  if (stream.last === TOMBSTONE_REVISION) return { kind: 'deleted' };
  const exists = stream.last >= 0 || stream.hasMetadata();
  if (expected === STREAM_EXISTS && stream.softDeleted) return { kind: 'deleted' };
  if (!exists && (!hard || expected === STREAM_EXISTS)) return wrong;
  if (expected === ANY || expected === STREAM_EXISTS) return WRITE;
  return expected == stream.last ? WRITE : wrong;
}

function repeatedByRecentIds(stream: StreamView, events: readonly ProposedEvent[], wrong: Outcome): Decision {
  let last: Place | undefined;
  for (const event of events) {
    const place = stream.recent(event.id);
    if (place === undefined) return last === undefined ? WRITE : wrong;
    last = place;
  }
  return last === undefined ? WRITE : { kind: 'ok', ...last };
}

function repeatedByRevision(stream: StreamView, expected: number, events: readonly ProposedEvent[], wrong: Outcome): Decision {
  let place: Place | undefined;
  for (const [index, event] of events.entries()) {
    const revision = expected + 1 + index;
    const written = stream.at(revision);
    if (written?.id !== event.id) {
      return index === 0 && expected === NO_STREAM && stream.softDeleted ? WRITE : wrong;
    }
    place = { revision, position: written.position };
  }
  return place === undefined ? wrong : { kind: 'ok', ...place };
}
