import { type EventStoreDBClient, NO_STREAM } from '@eventstore/db-client';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { all, errorOf, happening, newClient, newStream, numbersOf, type StoreProcess, startStoreProcess } from '../contract/eventstore/support';

const FILLS = { quick: 5, full: 20 }[process.env['SAKSGANG_FAULT'] ?? ''] ?? 2;
const FILLER_BYTES = 512 * 1024;
const CREDENTIALS = { credentials: { username: 'a', password: 'b' } };

jest.setTimeout(60_000 + FILLS * 20_000);

let folder: string;
let store: StoreProcess;
let client: EventStoreDBClient;

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'saksgang-disk-'))));

afterEach(async () => {
  await client.dispose();
  await store.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const large = (nr: number) => ({ ...happening(nr), metadata: { fyll: 'x'.repeat(20_000) } });

/** Appends until one is refused; how many there are then, and what the refusal said. */
async function writeUntilRefused(stream: string, from: number): Promise<{ next: number; error: Error }> {
  for (let next = from; ; next++) {
    try {
      await client.appendToStream(stream, large(next), { expectedRevision: next === 0 ? NO_STREAM : BigInt(next - 1) });
    } catch (error) {
      return { next, error: error as Error };
    }
  }
}

/** A small disk of its own takes a user namespace; some machines forbid them. */
const canMount = spawnSync('unshare', ['-rm', 'sh', '-c', `mount -t tmpfs tmpfs ${tmpdir()}`]).status === 0;

(canMount ? test : test.skip)(`En full disk avviser med klar beskjed, mister ingenting og skriver igjen når det er plass (${FILLS} ganger)`, async () => {
  const bytes = 4 * 1024 * 1024 + FILLS * FILLER_BYTES;
  const within = ['unshare', '-rm', 'sh', '-c', `mount -t tmpfs -o size=${bytes} tmpfs "$0" && exec "$@"`, folder];
  store = await startStoreProcess({ file: join(folder, 'log.db'), within });
  client = newClient(store.url);
  const fillers = Array.from({ length: FILLS }, (_, i) => join('/proc', String(store.pid), 'root', folder, `fyll-${i}`));
  for (const filler of fillers) writeFileSync(filler, Buffer.alloc(FILLER_BYTES));
  const stream = newStream();
  let written = 0;
  for (const filler of fillers) {
    const { next, error } = await writeUntilRefused(stream, written);
    expect(next).toBeGreaterThan(written);
    expect(error.message).toContain('disk full');
    const classic = client.appendToStream(stream, large(-1), { ...CREDENTIALS, expectedRevision: BigInt(next - 1) });
    expect(await errorOf(classic)).toMatchObject({ code: 8, message: expect.stringContaining('disk full') as string });
    expect(numbersOf(await all(client.readStream(stream)))).toEqual(Array.from({ length: next }, (_, nr) => nr));
    expect((await fetch(`http://127.0.0.1:${store.port}/health/live`)).status).toBe(204);
    rmSync(filler);
    const freed = performance.now();
    await client.appendToStream(stream, large(next), { expectedRevision: BigInt(next - 1) });
    expect(performance.now() - freed).toBeLessThan(5000);
    written = next + 1;
  }
});

test('En skrivefeil gjør lageret skrivebeskyttet til omstart; det kvitterte er der', async () => {
  const file = join(folder, 'log.db');
  store = await startStoreProcess({ file, within: ['sh', '-c', 'ulimit -f 4096; exec "$@"', 'sh'] });
  client = newClient(store.url);
  const stream = newStream();
  const { next, error } = await writeUntilRefused(stream, 0);
  expect(next).toBeGreaterThan(10);
  expect(error.message).toContain('read-only until it is restarted');
  for (const options of [{}, CREDENTIALS]) {
    expect(await errorOf(client.appendToStream(newStream(), happening(1), options))).toMatchObject({ message: expect.stringContaining('read-only until it is restarted') as string });
  }
  expect(numbersOf(await all(client.readStream(stream)))).toHaveLength(next);
  const health = await fetch(`http://127.0.0.1:${store.port}/health/live`);
  expect([health.status, await health.text()]).toEqual([503, expect.stringContaining('read-only')]);

  await client.dispose();
  await store.stop();
  store = await startStoreProcess({ file });
  client = newClient(store.url);
  expect(numbersOf(await all(client.readStream(stream)))).toEqual(Array.from({ length: next }, (_, nr) => nr));
  expect(await client.appendToStream(stream, happening(next), { expectedRevision: BigInt(next - 1) })).toMatchObject({ success: true });
});
