/** An event as the store gives it back: data and metadata parsed from JSON, not yet understood. */
export interface StoredEvent {
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  readonly position: bigint;
  readonly type: string;
  readonly data: unknown;
  readonly metadata: unknown;
}

export interface NewEvent {
  readonly id: string;
  readonly type: string;
  readonly data: unknown;
  readonly metadata: unknown;
}

/** What the kernel asks of a store. `NO_STREAM` is the expected revision of a stream that must not exist. */
export interface EventStore {
  /**
   * Appends all events or none, durably.
   * @throws WrongExpectedRevision when the stream is elsewhere
   * @throws OutcomeUnknown when the answer was lost: the same call may be made again
   */
  append(stream: string, expectedRevision: number, events: readonly NewEvent[]): Promise<{ revision: number; position: bigint }>;
  /** Events from `fromRevision`, in order; none for a stream that does not exist. */
  readStream(stream: string, fromRevision: number): Promise<readonly StoredEvent[]>;
}

export const NO_STREAM = -1;

export class WrongExpectedRevision extends Error {
  constructor(
    readonly stream: string,
    readonly expected: number,
    readonly actual: number,
  ) {
    super(`${stream}: ventet revisjon ${expected}, fant ${actual}`);
  }
}

/** The store did not answer clearly; the events may or may not be there. */
export class OutcomeUnknown extends Error {}

/** The store refuses to write because its disk is full; nothing was written. */
export class StorageFull extends Error {}
