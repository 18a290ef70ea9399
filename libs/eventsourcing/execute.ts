import { LRUCache } from 'lru-cache';
import { type Command, type Decider, type Intent } from './decider';
import { type Actor, type AnyEvent, streamName } from './event';
import { type EventStore, NO_STREAM, type NewEvent, OutcomeUnknown, WrongExpectedRevision } from './event-store';
import { finnesIkke, konflikt, Rejection } from './rejection';
import { emptyEntry, type Entry, fold, type Folded, grown, newEvent } from './stream-state';

/** Everything about a command but its content. */
export interface Envelope {
  readonly tenant: string;
  readonly commandId: string;
  readonly commandHash: string;
  readonly correlationId: string;
  readonly causationId?: string | undefined;
  readonly actor: Actor;
  readonly reason?: string | undefined;
  /** Instant (ISO 8601, UTC). */
  readonly registrert: string;
  /** What the user saw; absent for commands that add one's own act. */
  readonly expectedRevision?: number | undefined;
}

/** The answer to a command: the same for every retry. */
export interface Outcome {
  readonly id: string;
  readonly revision: number;
  readonly position: bigint;
}

/** The store did not settle a command in time; nobody knows whether it was done. Safe to send again. */
export class NotSettled extends Error {}

/** The resource is no longer at the revision that the user saw. */
export class ChangedByOthers extends Error {
  constructor(readonly current: number) {
    super(`Nåværende revisjon er ${current}`);
  }
}

export interface ExecutorOptions {
  /** How long a command waits for its turn, and a lost race or a lost answer is tried again; milliseconds. */
  readonly retryForMs?: number;
  /** Bound of the cache, counted in events folded. */
  readonly cachedEvents?: number;
  readonly nowMs?: () => number;
}

type Fakta<S, F> = (state: S) => F | Promise<F>;

/**
 * Runs commands: folds the stream (cached), answers a known command as the first time, decides, appends with the
 * expected revision, and decides again on a lost race. One command at a time per stream within a process.
 */
export class Executor {
  private readonly cache: LRUCache<string, Entry<unknown>>;
  private readonly lines = new Map<string, Promise<unknown>>();
  private readonly retryForMs: number;
  private readonly nowMs: () => number;

  constructor(
    private readonly store: EventStore,
    options: ExecutorOptions = {},
  ) {
    this.retryForMs = options.retryForMs ?? 3_000;
    this.nowMs = options.nowMs ?? (() => performance.now());
    this.cache = new LRUCache({ maxSize: options.cachedEvents ?? 3_000, sizeCalculation: (e) => e.revision + 2 });
  }

  /**
   * @throws Rejection, ChangedByOthers, NotSettled, StorageFull
   */
  execute<C extends Command, S, E extends AnyEvent, F>(
    decider: Decider<C, S, E, F>,
    id: string,
    intent: Intent<C>,
    envelope: Envelope,
    fakta: Fakta<S, F>,
  ): Promise<Outcome> {
    const stream = streamName(decider.catalogue.category, id);
    const command = { ...intent, id, tid: envelope.registrert, actor: envelope.actor } as unknown as C;
    const explained = { ...envelope, reason: envelope.reason ?? reasonIn(command.data) };
    const giveUpAt = this.nowMs() + this.retryForMs;
    return this.inLine(stream, () => this.attempts(decider, stream, id, command, explained, fakta, giveUpAt));
  }

  /**
   * The folded stream as it is now in the store; another tenant's stream looks like one that does not exist.
   * Takes no place in the stream's line: a command may ask for its own stream, or two for each other's, as facts.
   */
  async load<S, E extends AnyEvent>(decider: Pick<Decider<never, S, E, never>, 'catalogue' | 'initial' | 'evolve'>, id: string, tenant: string): Promise<Folded<S>> {
    const stream = streamName(decider.catalogue.category, id);
    const entry = await this.refreshed(decider, stream);
    return entry.tenant === tenant ? entry : { state: decider.initial, revision: NO_STREAM, position: undefined, tenant: undefined };
  }

  private async attempts<C extends Command, S, E extends AnyEvent, F>(
    decider: Decider<C, S, E, F>,
    stream: string,
    id: string,
    command: C,
    envelope: Envelope,
    fakta: Fakta<S, F>,
    giveUpAt: number,
  ): Promise<Outcome> {
    if (this.nowMs() >= giveUpAt) throw new NotSettled(`${stream}: kom ikke til`);
    let entry = (this.cache.get(stream) as Entry<S> | undefined) ?? (await this.firstSight(decider, stream, command, envelope));
    for (;;) {
      const answer = this.knownAnswer(entry, id, envelope);
      if (answer) return answer;
      const stale = this.refusedByRevision(entry, envelope);
      if (stale) {
        const fresh = await this.refreshed(decider, stream);
        // What never was has no revision to tell: it must look like what belongs to another helsefellesskap.
        if (fresh.revision === entry.revision) throw entry.revision === NO_STREAM ? finnesIkke() : stale;
        entry = fresh;
        continue;
      }
      try {
        const done = await this.decideAndAppend(decider, stream, id, command, envelope, entry, fakta, giveUpAt);
        if (done) return done;
        // "Nothing to do" may only be true of what is cached here: look once more before saying so.
        const fresh = await this.refreshed(decider, stream);
        if (fresh.revision === entry.revision) return this.nothingDone(fresh, id, envelope);
        entry = fresh;
      } catch (error) {
        entry = await this.recover(decider, stream, entry, error, giveUpAt);
      }
    }
  }

  /** Kept while the stream is in the cache: no event remembers it. */
  private nothingDone(entry: Entry<unknown>, id: string, { commandId, commandHash }: Envelope): Outcome {
    const answer = { revision: entry.revision, position: 0n };
    entry.handled.set(commandId, { hash: commandHash, ...answer });
    return { id, ...answer };
  }

  /** What begins a stream is taken to be first: the expected revision catches a wrong guess, and a right one saves a read. */
  private async firstSight<C extends Command, S, E extends AnyEvent>(decider: Decider<C, S, E, never>, stream: string, command: C, envelope: Envelope): Promise<Entry<S>> {
    const begins = decider.creates.includes(command.type) && envelope.expectedRevision === undefined;
    return begins ? emptyEntry(decider.initial) : this.refreshed(decider, stream);
  }

  private async recover<S, E extends AnyEvent>(decider: Pick<Decider<never, S, E, never>, 'catalogue' | 'initial' | 'evolve'>, stream: string, entry: Entry<S>, error: unknown, giveUpAt: number): Promise<Entry<S>> {
    if (error instanceof Rejection) {
      // A rule may have refused what is already outdated here: look once more before saying no.
      const fresh = await this.refreshed(decider, stream);
      if (fresh.revision === entry.revision) throw error;
      return fresh;
    }
    this.cache.delete(stream);
    const mayRetry = error instanceof WrongExpectedRevision || error instanceof OutcomeUnknown;
    if (!mayRetry) throw error;
    if (this.nowMs() >= giveUpAt) throw new NotSettled(`${stream}: ikke avgjort`, { cause: error });
    return this.refreshed(decider, stream);
  }

  private knownAnswer<S>(entry: Entry<S>, id: string, envelope: Envelope): Outcome | undefined {
    if (entry.tenant !== undefined && entry.tenant !== envelope.tenant) throw finnesIkke();
    const handled = entry.handled.get(envelope.commandId);
    if (!handled) return undefined;
    if (handled.hash !== envelope.commandHash) throw konflikt('idempotensnoekkel-gjenbrukt', 'Nøkkelen er alt brukt med et annet innhold');
    return { id, revision: handled.revision, position: handled.position };
  }

  private refusedByRevision(entry: Entry<unknown>, envelope: Envelope): ChangedByOthers | undefined {
    const { expectedRevision } = envelope;
    return expectedRevision === undefined || expectedRevision === entry.revision ? undefined : new ChangedByOthers(entry.revision);
  }

  /** @returns undefined when the rules ask for no event */
  private async decideAndAppend<C extends Command, S, E extends AnyEvent, F>(
    decider: Decider<C, S, E, F>,
    stream: string,
    id: string,
    command: C,
    envelope: Envelope,
    entry: Entry<S>,
    fakta: Fakta<S, F>,
    giveUpAt: number,
  ): Promise<Outcome | undefined> {
    if (entry.revision === NO_STREAM && !decider.creates.includes(command.type)) throw finnesIkke();
    const events = decider.decide(command, entry.state, await fakta(entry.state));
    if (events.length === 0) return undefined;
    const fresh = events.map((e, index) => newEvent(decider.catalogue, e, index, envelope));
    const { revision, position } = await this.append(stream, entry.revision, fresh, giveUpAt);
    this.cache.set(stream, grown(decider, entry, fresh, revision, position, envelope));
    return { id, revision, position };
  }

  /** A lost answer is asked for again with the same ids, which the store recognises. */
  private async append(stream: string, expected: number, events: readonly NewEvent[], giveUpAt: number) {
    try {
      return await this.store.append(stream, expected, events);
    } catch (error) {
      if (!(error instanceof OutcomeUnknown) || this.nowMs() >= giveUpAt) throw error;
      return await this.store.append(stream, expected, events);
    }
  }

  private async refreshed<S, E extends AnyEvent>(decider: Pick<Decider<never, S, E, never>, 'catalogue' | 'initial' | 'evolve'>, stream: string): Promise<Entry<S>> {
    const cached = this.cache.get(stream) as Entry<S> | undefined;
    const base = cached ?? emptyEntry(decider.initial);
    const entry = fold(decider, base, await this.store.readStream(stream, base.revision + 1));
    const now = this.cache.get(stream) as Entry<S> | undefined;
    if (now && now.revision >= entry.revision) return now;
    if (entry.revision !== NO_STREAM) this.cache.set(stream, entry);
    return entry;
  }

  private inLine<T>(stream: string, work: () => Promise<T>): Promise<T> {
    const before = this.lines.get(stream) ?? Promise.resolve();
    const mine = before.then(work, work);
    const settled = mine.then(() => undefined, () => undefined);
    this.lines.set(stream, settled);
    void settled.then(() => {
      if (this.lines.get(stream) === settled) this.lines.delete(stream);
    });
    return mine;
  }
}

/** A command that must be explained carries `begrunnelse`; it becomes the reason of its events. */
function reasonIn(data: unknown): string | undefined {
  const { begrunnelse } = data as { begrunnelse?: unknown };
  return typeof begrunnelse === 'string' ? begrunnelse : undefined;
}
