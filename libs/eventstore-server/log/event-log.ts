import { randomUUID } from 'node:crypto';
import { type EventEmitter } from 'node:events';
import { type Expected } from '../codec/batch-append';
import { EMPTY, type ProposedEvent, readBody, TOMBSTONE_REVISION } from '../codec/event';
import { Commits } from './commits';
import { type Head, Heads } from './heads';
import { type LogEvent } from './log-event';
import { RecentIds } from './recent-ids';
import { type Direction, type Storage, WriteFailed } from './storage';
import { METASTREAM, parseMetadata, SOFT_DELETE, type StreamMetadata, undelete } from './stream-metadata';
import { decideDelete, decideWrite, type Outcome, type StreamView } from './write-rule';

/** The part of a stream that a reader may see; `createdAfter` in milliseconds. */
export interface Visible {
  readonly state: 'exists' | 'not-found' | 'deleted';
  readonly first: number;
  readonly createdAfter: number | undefined;
}

const SEED_PAGE = 4096;
const SEED_PAGES = 2;

/** The log: decides what is written, in memory and in the order it comes, and answers when it is on disk. */
export class EventLog {
  private readonly heads: Heads;
  private readonly recent = new RecentIds();
  private readonly commits: Commits;
  private metadataInUse: boolean;

  constructor(private readonly storage: Storage) {
    this.heads = new Heads(storage);
    this.commits = new Commits(storage);
    this.commits.on('failed', (events: readonly LogEvent[]) => this.forget(events));
    this.metadataInUse = storage.hasStreamsFrom(METASTREAM);
    this.seed();
  }

  /** 'commit': there is something new to read. 'settled': what waited has been answered, well or badly. */
  get events(): EventEmitter {
    return this.commits;
  }

  /** Position of the last committed event; 0 for an empty log. */
  get lastPosition(): number {
    return this.commits.lastPosition;
  }

  /** Why nothing is written any more, or undefined. */
  get refusal(): string | undefined {
    return this.commits.broken?.message;
  }

  /** Bytes that wait for the disk; a door should hold its senders back when they grow. */
  get waitingBytes(): number {
    return this.commits.waitingBytes;
  }

  /** Rejects with WriteFailed: 'full' when nothing is stored, 'broken' when only a restart can tell. */
  append(stream: string, expected: Expected, events: readonly ProposedEvent[]): Promise<Outcome> {
    return this.decide(() => {
      const head = this.heads.get(stream);
      const decision = decideWrite(this.view(stream, head), expected, events);
      if (decision.kind !== 'write') return decision;
      if (events.length === 0) return { kind: 'ok', revision: head.last, position: undefined };
      const again = head.last + 1;
      const wasDeleted = this.metadata(stream, 'last').truncateBefore === Infinity;
      const position = this.write(stream, head, events);
      if (stream.startsWith(METASTREAM)) this.metadataInUse = true;
      if (wasDeleted) this.beginAgain(stream, again);
      return { kind: 'ok', revision: head.last, position };
    });
  }

  /** Soft delete: readers find nothing, and the next write goes on numbering. */
  delete(stream: string, expected: Expected): Promise<Outcome> {
    return this.decide(() => {
      const decision = decideDelete(this.view(stream, this.heads.get(stream)), expected, false);
      if (decision.kind !== 'write') return decision;
      this.metadataInUse = true;
      return { kind: 'ok', revision: -1, position: this.writeMetadata(METASTREAM + stream, SOFT_DELETE) };
    });
  }

  /** Hard delete: the name can never be used again. */
  tombstone(stream: string, expected: Expected): Promise<Outcome> {
    return this.decide(() => {
      const head = this.heads.get(stream);
      const decision = decideDelete(this.view(stream, head), expected, true);
      if (decision.kind !== 'write') return decision;
      const event = { id: randomUUID(), type: '$streamDeleted', isJson: false, data: EMPTY, meta: EMPTY };
      const { position } = this.commits.add(stream, head, event, now(), TOMBSTONE_REVISION);
      return { kind: 'ok', revision: -1, position };
    });
  }

  /** The last committed revision, −1 if none. */
  lastRevision(stream: string): number {
    return this.heads.get(stream).durable;
  }

  visible(stream: string): Visible {
    const last = this.lastRevision(stream);
    const isMetastream = stream.startsWith(METASTREAM);
    const owner = isMetastream ? this.lastRevision(stream.slice(METASTREAM.length)) : last;
    if (owner === TOMBSTONE_REVISION) return { state: 'deleted', first: 0, createdAfter: undefined };
    const { truncateBefore = 0, maxCount = Infinity, maxAge } = isMetastream ? { maxCount: 1 } : this.metadata(stream, 'durable');
    const state = last < 0 || truncateBefore === Infinity ? 'not-found' : 'exists';
    return { state, first: Math.max(truncateBefore, last - maxCount + 1), createdAfter: maxAge && Date.now() - maxAge * 1000 };
  }

  readStream(stream: string, from: number, direction: Direction, limit: number): LogEvent[] {
    const head = this.heads.get(stream);
    if (head.durable < 0 || (direction === 'forwards' && from > head.durable)) return [];
    return this.storage.readStream(head.id, from, direction, limit);
  }

  readAll(from: number, direction: Direction, limit: number): LogEvent[] {
    return this.storage.readAll(from, direction, limit);
  }

  /** Until everything that has come is answered. */
  settled(): Promise<void> {
    return this.commits.settled();
  }

  /** Takes nothing more, and closes the storage when what is under way is done. */
  async close(): Promise<void> {
    this.commits.broken ??= new WriteFailed('broken', 'the store is closed');
    await this.settled();
    await this.storage.close();
  }

  private async decide(work: () => Outcome): Promise<Outcome> {
    if (this.commits.broken !== undefined) throw this.commits.broken;
    return this.commits.answer(work());
  }

  private view(stream: string, head: Head): StreamView {
    return {
      last: head.last,
      softDeleted: !stream.startsWith(METASTREAM) && this.metadata(stream, 'last').truncateBefore === Infinity,
      hasMetadata: () => this.heads.get(METASTREAM + stream).last >= 0,
      recent: (id) => this.recent.get(head.id, id),
      at: (revision) => {
        const event = this.eventAt(head, revision);
        return event && { id: event.head().id, position: event.position };
      },
    };
  }

  private eventAt(head: Head, revision: number): LogEvent | undefined {
    const event = this.commits.find(head.id, revision) ?? this.storage.readStream(head.id, revision, 'forwards', 1)[0];
    return event?.revision === revision ? event : undefined;
  }

  private write(stream: string, head: Head, events: readonly ProposedEvent[]): number {
    const created = now();
    let position = 0;
    for (const event of events) {
      const written = this.commits.add(stream, head, event, created);
      this.recent.add(head.id, event.id, written);
      ({ position } = written);
    }
    return position;
  }

  private writeMetadata(metastream: string, data: Buffer): number {
    return this.write(metastream, this.heads.get(metastream), [{ id: randomUUID(), type: '$metadata', isJson: true, data, meta: EMPTY }]);
  }

  /** A write to a soft-deleted stream, or to its metadata, brings the stream back from `revision` on. */
  private beginAgain(stream: string, revision: number): void {
    const metastream = stream.startsWith(METASTREAM) ? stream : METASTREAM + stream;
    const from = stream.startsWith(METASTREAM) ? this.heads.get(stream.slice(METASTREAM.length)).last + 1 : revision;
    this.writeMetadata(metastream, undelete(this.rawMetadata(this.heads.get(metastream), 'last'), from));
  }

  /** A stream's own metadata; a metastream is judged by that of the stream it belongs to. */
  private metadata(stream: string, as: 'last' | 'durable'): StreamMetadata {
    if (!this.metadataInUse) return {};
    const head = this.heads.get(stream.startsWith(METASTREAM) ? stream : METASTREAM + stream);
    const revision = head[as];
    if (revision < 0 || revision === TOMBSTONE_REVISION) return {};
    if (head.metadata?.revision !== revision) head.metadata = { revision, value: parseMetadata(this.rawMetadata(head, as)) };
    return head.metadata.value;
  }

  private rawMetadata(head: Head, as: 'last' | 'durable'): Buffer {
    const event = this.eventAt(head, head[as]);
    const { isJson, data } = event === undefined ? { isJson: false, data: EMPTY } : readBody(event.record);
    return isJson ? data : EMPTY;
  }

  /** The newest events' ids, so that a retry of something sent just before a restart is recognised. */
  private seed(): void {
    const first = Math.max(1, this.lastPosition + 1 - SEED_PAGES * SEED_PAGE);
    for (let from = first; from <= this.lastPosition; from += SEED_PAGE) {
      for (const event of this.storage.readAll(from, 'forwards', SEED_PAGE)) this.recent.add(event.streamId, event.head().id, event);
    }
  }

  private forget(events: readonly LogEvent[]): void {
    this.heads.clear();
    for (const event of events) this.recent.delete(event.streamId, event.head().id);
  }
}

/** 100 ns ticks since 1970. */
const now = (): string => `${Date.now()}0000`;

