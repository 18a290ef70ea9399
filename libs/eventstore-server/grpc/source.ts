import { readBody, TOMBSTONE_REVISION } from '../codec/event';
import { type From, type ReadRequest } from '../codec/read';
import { type EventLog } from '../log/event-log';
import { type LogEvent } from '../log/log-event';
import { type Direction } from '../log/storage';

const PAGE_BYTES = 512 * 1024;
const MAX_PAGE = 512;
const END = Number.MAX_SAFE_INTEGER;

/** What a read goes through, a page at a time; a page holds as many events as make some 512 KiB. */
export abstract class Source {
  private limit = 32;

  constructor(
    protected readonly direction: Direction,
    /** The next revision or position to look at. */
    protected next: number,
  ) {}

  /** Empty at the end, for now; what a reader may not see is left out. */
  page(atMost = MAX_PAGE): readonly LogEvent[] {
    for (;;) {
      const events = this.read(Math.min(this.limit, atMost));
      const last = events.at(-1);
      if (last === undefined) return events;
      this.next = this.keyOf(last) + (this.direction === 'forwards' ? 1 : -1);
      const bytes = events.reduce((sum, event) => sum + event.record.length, 0);
      this.limit = Math.max(1, Math.min(MAX_PAGE, Math.floor((PAGE_BYTES * events.length) / bytes)));
      const seen = events.filter((event) => this.sees(event));
      if (seen.length > 0) return seen;
    }
  }

  protected abstract read(limit: number): LogEvent[];
  protected abstract keyOf(event: LogEvent): number;
  protected abstract sees(event: LogEvent): boolean;
}

class AllSource extends Source {
  constructor(
    private readonly log: EventLog,
    direction: Direction,
    next: number,
  ) {
    super(direction, next);
  }

  protected read(limit: number): LogEvent[] {
    return this.next < 0 ? [] : this.log.readAll(this.next, this.direction, limit);
  }

  protected keyOf(event: LogEvent): number {
    return event.position;
  }

  protected sees(): boolean {
    return true;
  }
}

class StreamSource extends Source {
  private createdAfter: number | undefined;
  private first = 0;

  constructor(
    private readonly log: EventLog,
    private readonly stream: string,
    direction: Direction,
    next: number,
  ) {
    super(direction, next);
  }

  /** What is visible is asked for again with every page: metadata takes effect at once. */
  protected read(limit: number): LogEvent[] {
    ({ createdAfter: this.createdAfter, first: this.first } = this.log.visible(this.stream));
    if (this.direction === 'forwards') this.next = Math.max(this.next, this.first === Infinity ? 0 : this.first);
    else if (this.next < this.first) return [];
    return this.log.readStream(this.stream, this.next, this.direction, limit);
  }

  protected keyOf(event: LogEvent): number {
    return event.revision;
  }

  protected sees(event: LogEvent): boolean {
    if (event.revision === TOMBSTONE_REVISION) return true;
    return event.revision >= this.first && (this.createdAfter === undefined || readBody(event.record).created >= this.createdAfter);
  }
}

/** A read begins at the given revision; from $all backwards strictly below the given position. */
export function sourceOfRead(log: EventLog, { stream, direction, from }: ReadRequest): Source {
  if (stream !== undefined) return new StreamSource(log, stream, direction, placeOf(from, END));
  const next = direction === 'forwards' ? placeOf(from, END) : placeOf(from, END) - 1;
  return new AllSource(log, direction, next);
}

/** A subscription begins after the given revision or position. */
export function sourceOfSubscription(log: EventLog, { stream, from }: ReadRequest): Source {
  const end = stream === undefined ? log.lastPosition : log.lastRevision(stream);
  const next = from === 'start' ? 0 : placeOf(from, end) + 1;
  return stream === undefined ? new AllSource(log, 'forwards', next) : new StreamSource(log, stream, 'forwards', next);
}

const placeOf = (from: From, end: number): number => (from === 'start' ? 0 : from === 'end' ? end : from);
