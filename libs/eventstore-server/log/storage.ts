import { type LogEvent } from './log-event';

/** What one commit writes: all of it or nothing. */
export interface Batch {
  readonly events: readonly LogEvent[];
  /** Names of the streams written for the first time, by their first event. */
  readonly names: ReadonlyMap<LogEvent, string>;
}

export interface StoredStream {
  readonly id: number;
  readonly last: number;
}

export type Direction = 'forwards' | 'backwards';

/** A commit that did not happen. 'full': try again when there is room; 'broken': nothing more is written before a restart. */
export class WriteFailed extends Error {
  constructor(
    readonly kind: 'full' | 'broken',
    message: string,
  ) {
    super(message);
  }
}

/** A stored event that is not what was written; names file and position. */
export class DamagedLog extends Error {}

export interface Storage {
  readonly lastPosition: number;
  readonly lastStreamId: number;
  /** Milliseconds between the beginnings of two commits, so that under load more writers share one. */
  readonly breathMs: number;
  findStream(name: string): StoredStream | undefined;
  /** Whether there are streams whose names begin so. */
  hasStreamsFrom(prefix: string): boolean;
  /** Events of a stream from a revision inclusive, at most `limit`. */
  readStream(streamId: number, from: number, direction: Direction, limit: number): LogEvent[];
  /** Events of the log from a position inclusive, at most `limit`. */
  readAll(from: number, direction: Direction, limit: number): LogEvent[];
  /** Resolves when the batch is on disk; rejects with WriteFailed when nothing of it is. */
  write(batch: Batch): Promise<void>;
  close(): Promise<void>;
}

/** Accepts everything and keeps nothing: what the protocol costs without a disk. */
export class NoStorage implements Storage {
  readonly lastPosition = 0;
  readonly lastStreamId = 0;
  readonly breathMs = 0;
  findStream(): undefined {
    return undefined;
  }
  hasStreamsFrom(): boolean {
    return false;
  }
  readStream(): LogEvent[] {
    return [];
  }
  readAll(): LogEvent[] {
    return [];
  }
  async write(): Promise<void> {}
  async close(): Promise<void> {}
}
