import { type From, type ReadRequest } from '../codec/read';
import { type EventLog } from '../log/event-log';
import { type LogEvent } from '../log/log-event';
import { type Direction } from '../log/storage';

const PAGE_BYTES = 2 * 1024 * 1024;
const MAX_PAGE = 512;
const END = Number.MAX_SAFE_INTEGER;

/** Pages through $all or a stream; asks for as many events as make some 2 MiB. */
export class Source {
  private limit = 32;

  constructor(
    private readonly read: (from: number, direction: Direction, limit: number) => LogEvent[],
    private readonly keyOf: (event: LogEvent) => number,
    private readonly direction: Direction,
    /** The next revision or position to look at. */
    private next: number,
  ) {}

  static all(log: EventLog, direction: Direction, next: number): Source {
    return new Source((...page) => log.readAll(...page), (event) => event.position, direction, next);
  }

  static stream(log: EventLog, stream: string, direction: Direction, next: number): Source {
    return new Source((...page) => log.readStream(stream, ...page), (event) => event.revision, direction, next);
  }

  page(atMost = MAX_PAGE): LogEvent[] {
    const events = this.next < 0 ? [] : this.read(this.next, this.direction, Math.min(this.limit, atMost));
    const last = events.at(-1);
    if (last === undefined) return events;
    this.next = this.keyOf(last) + (this.direction === 'forwards' ? 1 : -1);
    const bytes = events.reduce((sum, event) => sum + event.record.length, 0);
    this.limit = Math.max(1, Math.min(MAX_PAGE, Math.floor((PAGE_BYTES * events.length) / bytes)));
    return events;
  }
}

/** A read begins at the given revision; from $all backwards strictly below the given position. */
export function sourceOfRead(log: EventLog, { stream, direction, from }: ReadRequest): Source {
  const backwards = direction === 'backwards';
  if (stream !== undefined) return Source.stream(log, stream, direction, placeOf(from, END));
  if (from === 'start' && backwards) return Source.all(log, direction, -1);
  if (typeof from === 'number') return Source.all(log, direction, backwards ? from - 1 : from);
  return Source.all(log, direction, placeOf(from, END));
}

/** A subscription begins after the given revision or position. */
export function sourceOfSubscription(log: EventLog, { stream, from }: ReadRequest): Source {
  const end = stream === undefined ? log.lastPosition : log.lastRevision(stream);
  const next = typeof from === 'number' ? from + 1 : from === 'start' ? 0 : end + 1;
  return stream === undefined ? Source.all(log, 'forwards', next) : Source.stream(log, stream, 'forwards', next);
}

const placeOf = (from: From, end: number): number => (from === 'start' ? 0 : from === 'end' ? end : from);
