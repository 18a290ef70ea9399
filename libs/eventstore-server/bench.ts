import { type AppendResult, EventStoreDBClient, FORWARDS, jsonEvent, START } from '@eventstore/db-client';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Measures ratios within one run: `node dist/libs/eventstore-server/bench.js [seconds per round]`. */

const WRITERS = 64;
const ROUNDS = 3;
const EVENTS_TO_READ = 100_000;
const SECONDS = Number(process.argv[2] ?? 4);
const CLOCK_TICKS_PER_SECOND = 100;
const DATA = { tittel: 'Samarbeidsavtale om utskrivningsklare pasienter', steg: 'behandling', deltakere: Array.from({ length: 12 }, (_, i) => `part-${i}`) };
const METADATA = { version: 1, commandId: '7d0a3c52-6f0e-4f6c-9d5c-0f3f6a1f0c11', actor: 'saksbehandler', tenant: 'eksempel' };

interface Running {
  readonly child: ChildProcess;
  readonly client: EventStoreDBClient;
}

const proposed = () => jsonEvent({ type: 'SakMeldt', data: DATA, metadata: METADATA });

async function start(file: string, storage: string): Promise<Running> {
  const child = spawn(process.execPath, [join(__dirname, 'main.js'), '--file', file, '--storage', storage], { stdio: ['ignore', 'pipe', 'inherit'] });
  const line = await new Promise<Buffer>((resolve) => child.stdout.once('data', resolve));
  const { url } = JSON.parse(line.toString()) as { url: string };
  return { child, client: EventStoreDBClient.connectionString(url) };
}

async function stop({ child, client }: Running, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  await client.dispose();
  const exited = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await exited;
}

/** Appends per second, every writer on its own stream and waiting for its answer. */
async function appendsPerSecond(client: EventStoreDBClient, run: string, seconds: number): Promise<number> {
  const until = Date.now() + seconds * 1000;
  let appends = 0;
  const writer = async (name: string): Promise<void> => {
    let revision: bigint | 'no_stream' = 'no_stream';
    while (Date.now() < until) {
      const result: AppendResult = await client.appendToStream(name, proposed(), { expectedRevision: revision });
      revision = result.nextExpectedRevision;
      appends++;
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, (_, i) => writer(`sak-${run}-${i}`)));
  return appends / seconds;
}

async function benchAppends(folder: string): Promise<void> {
  const rates: Record<string, number[]> = { disk: [], none: [] };
  // The first round is not counted: this process is still compiling itself, and whoever comes first would pay for it.
  for (let round = 0; round <= ROUNDS; round++) {
    for (const storage of ['none', 'disk']) {
      const running = await start(join(folder, `${storage}-${round}.db`), storage);
      await appendsPerSecond(running.client, 'varm', 1);
      const before = cpuOf(running.child);
      const own = process.cpuUsage();
      const rate = await appendsPerSecond(running.client, 'maalt', SECONDS);
      const cpu = process.cpuUsage(own);
      const appends = rate * SECONDS;
      print(`  ${storage} ${round}: ${rate.toFixed(0)} appends/s, CPU per append: server ${((cpuOf(running.child) - before) / appends).toFixed(1)} µs, client ${((cpu.user + cpu.system) / appends).toFixed(1)} µs`);
      if (round > 0) rates[storage]!.push(rate);
      await stop(running);
    }
  }
  const [disk, none] = [median(rates.disk!), median(rates.none!)];
  print(`durable appends, ${WRITERS} writers: ${disk.toFixed(0)}/s, without storage ${none.toFixed(0)}/s: ${((100 * disk) / none).toFixed(0)} % (goal 70 %)`);
}

async function benchReadingAndStart(folder: string): Promise<void> {
  const file = join(folder, 'les.db');
  const running = await start(file, 'disk');
  for (let written = 0; written < EVENTS_TO_READ; written += 500) {
    await running.client.appendToStream('sak-les', Array.from({ length: 500 }, proposed));
  }
  for (let round = 0; round < ROUNDS; round++) {
    const server = cpuOf(running.child);
    const own = process.cpuUsage();
    const began = Date.now();
    let events = 0;
    for await (const _ of running.client.readAll({ direction: FORWARDS, fromPosition: START })) events++;
    const cpu = process.cpuUsage(own);
    const serverMicros = (cpuOf(running.child) - server) / events;
    const clientMicros = (cpu.user + cpu.system) / events;
    print(`$all: ${((events / (Date.now() - began)) * 1000).toFixed(0)} events/s; CPU per event: server ${serverMicros.toFixed(1)} µs, client ${clientMicros.toFixed(1)} µs: ${(serverMicros / clientMicros).toFixed(2)} (goal ≤ 1)`);
  }
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    await stop(running, signal);
    const began = performance.now();
    Object.assign(running, await start(file, 'disk'));
    print(`start with ${EVENTS_TO_READ} events after ${signal}: ${(performance.now() - began).toFixed(0)} ms, ${residentMb(running.child)} MB (goal 2000 ms)`);
  }
  await stop(running);
}

const residentMb = ({ pid }: ChildProcess): string => (Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024).toFixed(0);

/** Microseconds of CPU a child has used, all its threads. */
function cpuOf({ pid }: ChildProcess): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return ((Number(fields[11]) + Number(fields[12])) * 1e6) / CLOCK_TICKS_PER_SECOND;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'saksgang-bench-'));
  try {
    await benchAppends(folder);
    await benchReadingAndStart(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
