import { EventEmitter } from 'node:events';
import { encodeRecord, type ProposedEvent } from '../codec/event';
import { type Head } from './heads';
import { LogEvent } from './log-event';
import { type Storage, type WriteFailed } from './storage';
import { type Outcome } from './write-rule';

interface Waiter {
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: Error) => void;
  readonly outcome: Outcome;
}

/** So many events are worth a commit of their own. */
const ENOUGH = 32;

class Gathering {
  readonly events: LogEvent[] = [];
  readonly names = new Map<LogEvent, string>();
  readonly heads: Head[] = [];
  readonly waiters: Waiter[] = [];
  bytes = 0;
}

/**
 * Group commit: what arrives while a commit runs becomes the next. An answer waits for all that was decided before
 * it. Emits 'commit' after every commit, 'failed' with the events that fell, and 'settled' after either.
 */
export class Commits extends EventEmitter {
  private gathering = new Gathering();
  private inFlight: Gathering | undefined;
  private scheduled = false;
  /** When the last commit began; milliseconds of performance.now(). */
  private began = -Infinity;
  private breath: NodeJS.Timeout | undefined;
  private nextPosition: number;
  private nextStreamId: number;
  broken: WriteFailed | undefined;
  /** Position of the last committed event; 0 for an empty log. */
  lastPosition: number;

  constructor(private readonly storage: Storage) {
    super();
    this.setMaxListeners(0);
    this.lastPosition = storage.lastPosition;
    this.nextPosition = storage.lastPosition + 1;
    this.nextStreamId = storage.lastStreamId + 1;
  }

  get waitingBytes(): number {
    return this.gathering.bytes + (this.inFlight?.bytes ?? 0);
  }

  /** Takes an event into the next commit, at the stream's next revision unless another is given. */
  add(stream: string, head: Head, event: ProposedEvent, created: string, revision = head.last + 1): LogEvent {
    const { gathering } = this;
    const isNew = head.id === 0;
    if (isNew) head.id = this.nextStreamId++;
    const position = this.nextPosition++;
    const record = encodeRecord(event, head.name, revision, position, created);
    const written = new LogEvent(position, head.id, revision, record);
    head.last = revision;
    if (isNew) gathering.names.set(written, stream);
    gathering.events.push(written);
    gathering.heads.push(head);
    gathering.bytes += record.length;
    this.schedule();
    return written;
  }

  /** Resolves when everything the outcome rests on is on disk. */
  answer(outcome: Outcome): Promise<Outcome> {
    if (this.inFlight === undefined && this.gathering.events.length === 0) return Promise.resolve(outcome);
    return new Promise((resolve, reject) => this.gathering.waiters.push({ resolve, reject, outcome }));
  }

  /** An event that is not yet committed. */
  find(streamId: number, revision: number): LogEvent | undefined {
    const isIt = (event: LogEvent) => event.streamId === streamId && event.revision === revision;
    return this.inFlight?.events.find(isIt) ?? this.gathering.events.find(isIt);
  }

  /** Until everything that has come is answered. */
  async settled(): Promise<void> {
    while (this.inFlight !== undefined || this.gathering.waiters.length > 0) {
      await new Promise((resolve) => this.once('settled', resolve));
    }
  }

  /** One turn of the event loop gathers what the sockets have ready; few who come right after a commit wait for others. */
  private schedule(): void {
    if (this.scheduled || this.inFlight !== undefined) return;
    const wait = this.gathering.events.length >= ENOUGH ? 0 : this.began + this.storage.breathMs - performance.now();
    if (wait < 1) {
      this.scheduled = true;
      clearTimeout(this.breath);
      this.breath = undefined;
      setImmediate(() => this.commit());
    } else this.breath ??= setTimeout(() => this.breathed(), wait);
  }

  private breathed(): void {
    this.breath = undefined;
    this.began = -Infinity;
    this.schedule();
  }

  private commit(): void {
    this.scheduled = false;
    this.began = performance.now();
    const batch = this.gathering;
    this.gathering = new Gathering();
    this.inFlight = batch;
    this.storage.write(batch).then(
      () => this.committed(batch),
      (error: WriteFailed) => this.fell(batch, error),
    );
  }

  private committed(batch: Gathering): void {
    batch.events.forEach((event, index) => {
      batch.heads[index]!.durable = event.revision;
      this.lastPosition = event.position;
    });
    this.inFlight = undefined;
    const { waiters } = this.gathering;
    if (this.gathering.events.length > 0) this.schedule();
    for (const { resolve, outcome } of batch.waiters) resolve(outcome);
    if (this.gathering.events.length === 0) for (const { resolve, outcome } of waiters.splice(0)) resolve(outcome);
    this.emit('commit');
    this.emit('settled');
  }

  /** What was decided on top of the batch falls with it. */
  private fell(batch: Gathering, error: WriteFailed): void {
    if (error.kind === 'broken') this.broken = error;
    const later = this.gathering;
    this.gathering = new Gathering();
    this.inFlight = undefined;
    this.nextPosition = this.lastPosition + 1;
    this.nextStreamId = this.storage.lastStreamId + 1;
    this.emit('failed', [...batch.events, ...later.events]);
    for (const waiter of [...batch.waiters, ...later.waiters]) waiter.reject(error);
    this.emit('settled');
  }
}
