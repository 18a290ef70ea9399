import { type AllStreamRecordedEvent, type AllStreamResolvedEvent, EventStoreDBClient, jsonEvent, type ResolvedEvent } from '@eventstore/db-client';
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROGRAM = join(__dirname, '..', '..', '..', 'dist', 'libs', 'eventstore-server', 'main.js');
const START_TIMEOUT_MS = 30_000;

export interface StoreOptions {
  /** Default: a file in a new temporary folder. */
  readonly file?: string;
  readonly port?: number;
  /** A command that runs the rest of its line, such as `sh -c '… exec "$@"' sh`. */
  readonly within?: readonly string[];
}

/** The embedded store as a process of its own, from the build. */
export interface StoreProcess {
  readonly url: string;
  readonly port: number;
  readonly file: string;
  readonly pid: number;
  /** From spawn to the line that says ready. */
  readonly readyMs: number;
  /** What it has said on stderr. */
  readonly said: () => string;
  readonly exited: Promise<number | null>;
  /** Sends the signal and waits for the end; the answer is the exit code. */
  kill(signal: NodeJS.Signals): Promise<number | null>;
  /** SIGTERM. */
  stop(): Promise<number | null>;
}

/** Starts dist/libs/eventstore-server/main.js. Rejects with what it said when it ends before it is ready. */
export async function startStoreProcess(options: StoreOptions = {}): Promise<StoreProcess> {
  const file = options.file ?? join(mkdtempSync(join(tmpdir(), 'saksgang-lager-')), 'log.db');
  const began = performance.now();
  const [command, ...rest] = [...(options.within ?? []), process.execPath, PROGRAM, '--file', file, '--port', String(options.port ?? 0)];
  const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()));
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
  const { port, url } = await ready(child, exited, () => said);
  const kill = (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal);
    return exited;
  };
  return { url, port, file, pid: child.pid!, readyMs: performance.now() - began, said: () => said, exited, kill, stop: () => kill('SIGTERM') };
}

async function ready(child: ChildProcess, exited: Promise<number | null>, said: () => string): Promise<{ port: number; url: string }> {
  const timer = setTimeout(() => child.kill('SIGKILL'), START_TIMEOUT_MS);
  try {
    const line = await Promise.race([
      new Promise<string>((resolve) => child.stdout!.once('data', (bytes: Buffer) => resolve(bytes.toString()))),
      exited.then((code) => Promise.reject(new Error(`lageret endte med ${code}: ${said()}`))),
    ]);
    return JSON.parse(line) as { port: number; url: string };
  } finally {
    clearTimeout(timer);
  }
}

/** The server under test: that of EVENTSTORE_URL, which may be a real one, else one of its own. */
export async function serverUnderTest(): Promise<{ url: string; stop: () => Promise<unknown> }> {
  const url = process.env['EVENTSTORE_URL'];
  if (url !== undefined && url !== '') return { url, stop: () => Promise.resolve() };
  const store = await startStoreProcess();
  return {
    url: store.url,
    stop: async () => {
      await store.stop();
      rmSync(join(store.file, '..'), { recursive: true, force: true });
    },
  };
}

export const newClient = (url: string): EventStoreDBClient => EventStoreDBClient.connectionString(url);

/** Others may write to the same server: every test keeps to streams of its own. */
export const newStream = (prefix = 'kontrakt'): string => `${prefix}-${randomUUID()}`;

export const happening = (nr: number, type = 'NoeSkjedde') => jsonEvent({ type, data: { nr } });

export const happenings = (count: number, from = 0) => Array.from({ length: count }, (_, i) => happening(from + i));

export async function all<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of stream) items.push(item);
  return items;
}

export const numbersOf = (events: readonly (ResolvedEvent | AllStreamResolvedEvent)[]): number[] =>
  events.map(({ event }) => (event?.data as unknown as { nr: number }).nr);

export const revisionsOf = (events: readonly (ResolvedEvent | AllStreamResolvedEvent)[]): bigint[] => events.map(({ event }) => event!.revision);

export const positionsOf = (events: readonly AllStreamResolvedEvent[]): bigint[] => events.map(({ event }) => (event as AllStreamRecordedEvent).position.commit);

/** What a promise was rejected with. */
export async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('det skulle ha feilet');
}

/** Waits until it is so. */
export async function until(isSo: () => boolean, what: string, timeoutMs = 10_000): Promise<void> {
  const end = Date.now() + timeoutMs;
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`ventet forgjeves på at ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
