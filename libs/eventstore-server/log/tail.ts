import { type LogEvent } from './log-event';

/** The newest committed events, so that whoever follows the log does not go to disk. Bounded by count and bytes. */
export class Tail {
  private events: LogEvent[] = [];
  private start = 0;
  private bytes = 0;

  constructor(
    private readonly maxEvents = 4_096,
    private readonly maxBytes = 6 * 1024 * 1024,
  ) {}

  push(event: LogEvent): void {
    this.events.push(event);
    this.bytes += event.record.length;
    while (this.events.length - this.start > this.maxEvents || this.bytes > this.maxBytes) {
      this.bytes -= this.events[this.start++]!.record.length;
    }
    if (this.start > this.maxEvents) {
      this.events = this.events.slice(this.start);
      this.start = 0;
    }
  }

  /** Positions are consecutive, so a position is an index. Undefined when older events are asked for. */
  readForwards(from: number, limit: number): LogEvent[] | undefined {
    const first = this.events[this.start];
    if (first === undefined || from < first.position) return undefined;
    const index = this.start + from - first.position;
    return this.events.slice(index, index + limit);
  }

  at(position: number): LogEvent | undefined {
    const first = this.events[this.start];
    return first === undefined || position < first.position ? undefined : this.events[this.start + position - first.position];
  }
}
