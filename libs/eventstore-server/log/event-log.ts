import { EventEmitter } from 'node:events';
import { type Expected } from '../codec/batch-append';
import { encodeRecord, type ProposedEvent } from '../codec/event';
import { LogEvent } from './log-event';
import { RecentIds } from './recent-ids';
import { type Direction, type Storage, WriteFailed } from './storage';
import { decideWrite, type Outcome, type StreamView } from './write-rule';

/** What is known of a stream. `last` counts events not yet committed, `durable` does not. */
interface Head {
  id: number;
  readonly name: Buffer;
  last: number;
  durable: number;
}

interface Waiter {
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: Error) => void;
  readonly outcome: Outcome;
}

class Gathering {
  readonly events: LogEvent[] = [];
  readonly names = new Map<LogEvent, string>();
  readonly heads: Head[] = [];
  readonly waiters: Waiter[] = [];
  bytes = 0;
}

const MAX_HEADS = 100_000;
const SEED_PAGE = 4096;
const SEED_PAGES = 4;

/**
 * The log: decides appends in memory, in the order they come, and answers when they are on disk. What arrives
 * while a commit runs becomes the next commit. An answer that rests on an event not yet committed waits for it.
 * Emits 'commit' after every commit, and 'settled' also after one that failed.
 */
export class EventLog extends EventEmitter {
  private readonly heads = new Map<string, Head>();
  private readonly recent = new RecentIds();
  private gathering = new Gathering();
  private inFlight: Gathering | undefined;
  private scheduled = false;
  private nextPosition: number;
  private nextStreamId: number;
  private broken: WriteFailed | undefined;
  /** Position of the last committed event; 0 for an empty log. */
  lastPosition: number;

  constructor(private readonly storage: Storage) {
    super();
    this.setMaxListeners(0);
    this.lastPosition = storage.lastPosition;
    this.nextPosition = storage.lastPosition + 1;
    this.nextStreamId = storage.lastStreamId + 1;
    this.seed();
  }

  /** The newest events into memory, so that a retry sent just before a restart is still recognised. */
  private seed(): void {
    const first = Math.max(1, this.lastPosition + 1 - SEED_PAGES * SEED_PAGE);
    for (let from = first; from <= this.lastPosition; from += SEED_PAGE) {
      for (const event of this.storage.readAll(from, 'forwards', SEED_PAGE)) {
        this.recent.add(event.streamId, event.head().id, event);
      }
    }
  }

  /** Why nothing is written any more, or undefined. */
  get refusal(): string | undefined {
    return this.broken?.message;
  }

  /** Bytes that wait for the disk; a door should hold its senders back when they grow. */
  get waitingBytes(): number {
    return this.gathering.bytes + (this.inFlight?.bytes ?? 0);
  }

  /** Rejects with WriteFailed when the events are surely not stored. */
  append(stream: string, expected: Expected, events: readonly ProposedEvent[]): Promise<Outcome> {
    if (this.broken !== undefined) return Promise.reject(this.broken);
    const head = this.head(stream);
    const decision = decideWrite(this.view(head), expected, events);
    const outcome = decision.kind === 'write' ? this.write(stream, head, events) : decision;
    if (this.inFlight === undefined && this.gathering.events.length === 0) return Promise.resolve(outcome);
    return new Promise((resolve, reject) => this.gathering.waiters.push({ resolve, reject, outcome }));
  }

  /** The last committed revision, −1 if none. */
  lastRevision(stream: string): number {
    return this.head(stream).durable;
  }

  readStream(stream: string, from: number, direction: Direction, limit: number): LogEvent[] {
    const head = this.head(stream);
    if (head.durable < 0 || (direction === 'forwards' && from > head.durable)) return [];
    return this.storage.readStream(head.id, from, direction, limit);
  }

  readAll(from: number, direction: Direction, limit: number): LogEvent[] {
    return this.storage.readAll(from, direction, limit);
  }

  /** Until everything that has come is answered. */
  async settled(): Promise<void> {
    while (this.inFlight !== undefined || this.gathering.waiters.length > 0) {
      await new Promise((resolve) => this.once('settled', resolve));
    }
  }

  /** Takes nothing more, and closes the storage when what is under way is done. */
  async close(): Promise<void> {
    this.broken ??= new WriteFailed('broken', 'the store is closed');
    await this.settled();
    await this.storage.close();
  }

  private head(stream: string): Head {
    const known = this.heads.get(stream);
    if (known !== undefined) return known;
    const stored = this.storage.findStream(stream);
    const last = stored?.last ?? -1;
    const head = { id: stored?.id ?? 0, name: Buffer.from(stream), last, durable: last };
    this.heads.set(stream, head);
    if (this.heads.size > MAX_HEADS) this.forgetHeads();
    return head;
  }

  /** Drops the oldest settled heads; the others are needed until their commit. */
  private forgetHeads(): void {
    let surplus = MAX_HEADS / 10;
    for (const [stream, head] of this.heads) {
      if (head.last === head.durable) this.heads.delete(stream);
      if (--surplus === 0) return;
    }
  }

  private view(head: Head): StreamView {
    return {
      last: head.last,
      softDeleted: false,
      hasMetadata: () => this.head(`$$${head.name.toString('utf8')}`).last >= 0,
      recent: (id) => this.recent.get(head.id, id),
      at: (revision) => this.idAt(head.id, revision),
    };
  }

  private idAt(streamId: number, revision: number): { id: string; position: number } | undefined {
    const isIt = (event: LogEvent) => event.streamId === streamId && event.revision === revision;
    const event = this.inFlight?.events.find(isIt) ?? this.gathering.events.find(isIt) ?? this.storage.readStream(streamId, revision, 'forwards', 1)[0];
    return event?.revision === revision ? { id: event.head().id, position: event.position } : undefined;
  }

  private write(stream: string, head: Head, events: readonly ProposedEvent[]): Outcome {
    if (events.length === 0) return { kind: 'ok', revision: head.last, position: undefined };
    const { gathering } = this;
    const isNew = head.id === 0;
    if (isNew) head.id = this.nextStreamId++;
    const created = `${Date.now()}0000`;
    for (const event of events) {
      const revision = ++head.last;
      const position = this.nextPosition++;
      const record = encodeRecord(event, head.name, revision, position, created);
      const written = new LogEvent(position, head.id, revision, record);
      if (isNew && event === events[0]) gathering.names.set(written, stream);
      gathering.events.push(written);
      gathering.heads.push(head);
      gathering.bytes += record.length;
      this.recent.add(head.id, event.id, written);
    }
    this.schedule();
    return { kind: 'ok', revision: head.last, position: this.nextPosition - 1 };
  }

  /** One turn of the event loop gathers what the sockets have ready. */
  private schedule(): void {
    if (this.scheduled || this.inFlight !== undefined) return;
    this.scheduled = true;
    setImmediate(() => this.commit());
  }

  private commit(): void {
    this.scheduled = false;
    const batch = this.gathering;
    this.gathering = new Gathering();
    this.inFlight = batch;
    this.storage.write(batch).then(
      () => this.committed(batch),
      (error: WriteFailed) => this.failed(batch, error),
    );
  }

  private committed(batch: Gathering): void {
    batch.events.forEach((event, index) => {
      batch.heads[index]!.durable = event.revision;
      this.lastPosition = event.position;
    });
    this.inFlight = undefined;
    if (this.gathering.events.length > 0) this.schedule();
    else if (this.gathering.waiters.length > 0) answer(this.gathering.waiters.splice(0));
    answer(batch.waiters);
    this.emit('commit');
    this.emit('settled');
  }

  /** Nothing of the batch is stored, so what was decided on top of it falls too. */
  private failed(batch: Gathering, error: WriteFailed): void {
    if (error.kind === 'broken') this.broken = error;
    const later = this.gathering;
    this.gathering = new Gathering();
    this.inFlight = undefined;
    this.heads.clear();
    this.nextPosition = this.lastPosition + 1;
    this.nextStreamId = this.storage.lastStreamId + 1;
    for (const event of [...batch.events, ...later.events]) this.recent.delete(event.streamId, event.head().id);
    for (const waiter of [...batch.waiters, ...later.waiters]) waiter.reject(error);
    this.emit('settled');
  }
}

function answer(waiters: readonly Waiter[]): void {
  for (const waiter of waiters) waiter.resolve(waiter.outcome);
}
