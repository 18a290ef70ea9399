import { type AllStreamRecordedEvent, type EventStoreDBClient, jsonEvent, NO_STREAM } from '@eventstore/db-client';
import { randomUUID } from 'node:crypto';
import { newClient, type StoreProcess, startStoreProcess } from '../contract/eventstore/support';

export interface KillOptions {
  readonly kills: number;
  readonly writers: number;
  readonly seed: number;
  readonly file: string;
}

export interface KillReport {
  readonly acknowledged: number;
  readonly present: number;
  /** Sent, never answered, and there: as good as not there. */
  readonly unknownPresent: number;
  readonly readyMs: readonly number[];
  /** Empty when the promise holds. */
  readonly broken: readonly string[];
}

/** One append as the client saw it. `position` is known when it was acknowledged. */
interface Sent {
  readonly stream: string;
  readonly ids: readonly string[];
  readonly expected: bigint | typeof NO_STREAM;
  position?: bigint;
  revision?: bigint;
}

const MOST_EVENTS_PER_APPEND = 10;
const SHORTEST_LIFE_MS = 40;
const LONGEST_LIFE_MS = 400;

/** Numbers in [0, 1), the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One stream's writer: an append that was not answered is sent again, as it was, before the next. */
class StreamWriter {
  readonly sent: Sent[] = [];
  private readonly stream = `skriver-${randomUUID()}`;
  private unanswered: Sent | undefined;

  constructor(
    private readonly random: () => number,
    private readonly classic: boolean,
  ) {}

  /** Until the store dies. */
  async write(client: EventStoreDBClient): Promise<void> {
    for (;;) {
      const append = this.unanswered ?? this.next();
      this.unanswered = append;
      const events = append.ids.map((id) => jsonEvent({ id, type: 'NoeSkjedde', data: { tekst: 'x'.repeat(200) } }));
      const options = this.classic ? { credentials: { username: 'a', password: 'b' } } : {};
      try {
        const { nextExpectedRevision, position } = await client.appendToStream(append.stream, events, { ...options, expectedRevision: append.expected });
        Object.assign(append, { revision: nextExpectedRevision, position: position!.commit });
        this.unanswered = undefined;
      } catch {
        return;
      }
    }
  }

  private next(): Sent {
    const expected = this.sent.at(-1)?.revision ?? NO_STREAM;
    const ids = Array.from({ length: 1 + Math.floor(this.random() * MOST_EVENTS_PER_APPEND) }, () => randomUUID());
    const append: Sent = { stream: this.stream, ids, expected };
    this.sent.push(append);
    return append;
  }
}

/** Kills the store process with SIGKILL under load, again and again, and then asks what it remembers. */
export async function killStore({ kills, writers, seed, file }: KillOptions): Promise<KillReport> {
  const random = randomFrom(seed);
  const all = Array.from({ length: writers }, (_, i) => new StreamWriter(random, i % 8 === 7));
  const readyMs: number[] = [];
  const broken: string[] = [];
  for (let kill = 0; kill < kills; kill++) {
    const store = await startStoreProcess({ file });
    readyMs.push(store.readyMs);
    await killUnderLoad(store, all, SHORTEST_LIFE_MS + random() * (LONGEST_LIFE_MS - SHORTEST_LIFE_MS));
  }
  const store = await startStoreProcess({ file });
  readyMs.push(store.readyMs);
  const present = await readAll(store);
  await store.stop();
  const sent = all.flatMap((writer) => writer.sent);
  broken.push(...judge(sent, present));
  const acknowledged = sent.filter(({ position }) => position !== undefined).flatMap(({ ids }) => ids).length;
  return { acknowledged, present: present.length, unknownPresent: present.length - acknowledged, readyMs, broken };
}

async function killUnderLoad(store: StoreProcess, writers: readonly StreamWriter[], lifeMs: number): Promise<void> {
  const clients = [newClient(store.url), newClient(store.url)];
  const writing = Promise.all(writers.map((writer, i) => writer.write(clients[i % clients.length]!)));
  await new Promise((resolve) => setTimeout(resolve, lifeMs));
  await store.kill('SIGKILL');
  await writing;
  await Promise.all(clients.map((client) => client.dispose()));
}

async function readAll(store: StoreProcess): Promise<AllStreamRecordedEvent[]> {
  const client = newClient(store.url);
  const events: AllStreamRecordedEvent[] = [];
  for await (const { event } of client.readAll()) if (event && !event.type.startsWith('$')) events.push(event);
  await client.dispose();
  return events;
}

/** What the log holds against what the clients know. */
export function judge(sent: readonly Sent[], present: readonly AllStreamRecordedEvent[]): string[] {
  const broken: string[] = [];
  const byId = new Map(present.map((event) => [event.id, event]));
  const known = new Set(sent.flatMap(({ ids }) => ids));
  if (byId.size !== present.length) broken.push(`${present.length - byId.size} hendelser finnes to ganger`);
  for (const { id } of present) if (!known.has(id)) broken.push(`${id} har ingen sendt`);
  for (const append of sent) broken.push(...judgeAppend(append, byId));
  return [...broken, ...judgeOrder(present)];
}

function judgeAppend({ ids, revision, position }: Sent, byId: ReadonlyMap<string, AllStreamRecordedEvent>): string[] {
  const found = ids.flatMap((id) => byId.get(id) ?? []);
  if (found.length > 0 && found.length < ids.length) return [`bare ${found.length} av ${ids.length} hendelser i én skriving finnes`];
  if (position === undefined) return [];
  const last = found.at(-1);
  if (last === undefined) return [`kvittert på posisjon ${position}, men borte`];
  return last.revision === revision && last.position.commit === position ? [] : [`kvittert på ${revision}/${position}, ligger på ${last.revision}/${last.position.commit}`];
}

function judgeOrder(present: readonly AllStreamRecordedEvent[]): string[] {
  const broken: string[] = [];
  const next = new Map<string, bigint>();
  let before = -1n;
  for (const { streamId, revision, position } of present) {
    if (position.commit <= before) broken.push(`posisjon ${position.commit} kommer etter ${before}`);
    before = position.commit;
    if (revision !== (next.get(streamId) ?? 0n)) broken.push(`${streamId} har revisjon ${revision} der ${next.get(streamId) ?? 0n} skulle vært`);
    next.set(streamId, revision + 1n);
  }
  return broken;
}
