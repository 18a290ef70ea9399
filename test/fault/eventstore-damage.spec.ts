import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../libs/eventstore-server/log/open-store';
import { happenings, newClient, startStoreProcess } from '../contract/eventstore/support';
import { randomFrom } from './eventstore-kill';

const FULL = process.env['SAKSGANG_FAULT'] === 'full';
const SEED = Number(process.env['SAKSGANG_SEED'] ?? Date.now() % 1_000_000);
const APPENDS = 40;
const PAGE_BYTES = 4096;

jest.setTimeout(FULL ? 1_200_000 : 120_000);

let folder: string;
/** As a kill left it: the newest writes only in the -wal. */
let killed: string;
/** As an orderly stop left it: all in one file. */
let stopped: string;
/** After each acknowledged append: how long the -wal was, and the position answered. */
const acknowledged: { bytes: number; position: number }[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'saksgang-skade-'));
  killed = join(folder, 'drept.db');
  stopped = join(folder, 'stoppet.db');
  const store = await startStoreProcess({ file: killed });
  const client = newClient(store.url);
  for (let i = 0; i < APPENDS; i++) {
    const { position } = await client.appendToStream(`sak-${i % 5}`, happenings(1 + (i % 3), i));
    acknowledged.push({ bytes: statSync(`${killed}-wal`).size, position: Number(position!.commit) });
  }
  await store.kill('SIGKILL');
  await client.dispose();
  const second = await startStoreProcess({ file: copyOf(killed, 'stoppet.db') });
  await second.stop();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function copyOf(file: string, name: string): string {
  const copy = join(folder, name);
  for (const end of ['', '-wal', '-shm']) {
    rmSync(copy + end, { force: true });
    if (end !== '-shm' && existsSync(file + end)) copyFileSync(file + end, copy + end);
  }
  return copy;
}

function flipBit(file: string, byte: number): void {
  const bytes = readFileSync(file);
  bytes[byte] = bytes[byte]! ^ 1;
  writeFileSync(file, bytes);
}

/** Opens, reads everything and closes; the positions there are. */
async function positionsIn(file: string): Promise<number[]> {
  const store = await openStore(file);
  const positions = store.readAll(1, 'forwards', 10_000).map(({ position }) => position);
  await store.close();
  return positions;
}

const upTo = (position: number): number[] => Array.from({ length: position }, (_, i) => i + 1);

test('En logg som er kuttet hvor som helst i de siste skrivingene, åpnes, og alt som lå før kuttet, er der', async () => {
  const random = randomFrom(SEED);
  const end = acknowledged.at(-1)!.bytes;
  const from = acknowledged.at(-4)!.bytes;
  const cuts = FULL
    ? Array.from({ length: end - from + 1 }, (_, i) => from + i)
    : [...acknowledged.flatMap(({ bytes }) => [bytes - 1, bytes]), ...Array.from({ length: 40 }, () => Math.floor(from + random() * (end - from)))];
  for (const cut of cuts) {
    const copy = copyOf(killed, 'kuttet.db');
    truncateSync(`${copy}-wal`, cut);
    const last = acknowledged.findLast(({ bytes }) => bytes <= cut)?.position ?? 0;
    expect({ seed: SEED, cut, positions: await positionsIn(copy) }).toEqual({ seed: SEED, cut, positions: upTo(last) });
  }
});

test('Skade i loggen før den siste skrivingen nektes, og feilen sier hvilken fil og hvilken byte', async () => {
  const random = randomFrom(SEED);
  const last = acknowledged.at(-2)!.bytes;
  for (let i = 0; i < (FULL ? 2000 : 60); i++) {
    const copy = copyOf(killed, 'skadet.db');
    const byte = Math.floor(random() * last);
    flipBit(`${copy}-wal`, byte);
    const opening = positionsIn(copy).then((positions) => `åpnet med ${positions.length}`, (error: Error) => error.message);
    const where = Number(/-wal is damaged at byte (\d+)/.exec(await opening)?.[1] ?? NaN);
    expect({ seed: SEED, byte, said: await opening, near: byte >= where && byte - where < PAGE_BYTES + 24 }).toMatchObject({ seed: SEED, byte, said: expect.stringContaining(`${copy}-wal`) as string, near: true });
  }
});

test('En side som er ødelagt i filen, nektes, og feilen sier hvilken fil', async () => {
  const random = randomFrom(SEED);
  const pages = statSync(stopped).size / PAGE_BYTES;
  expect(pages).toBeGreaterThan(5);
  for (let page = 0; page < pages; page++) {
    for (const fill of [0, 1 + Math.floor(random() * 255)]) {
      const copy = copyOf(stopped, 'side.db');
      const bytes = readFileSync(copy);
      bytes.fill(fill, page * PAGE_BYTES, (page + 1) * PAGE_BYTES);
      writeFileSync(copy, bytes);
      const said = await positionsIn(copy).then((positions) => `åpnet med ${positions.length}`, (error: Error) => error.message);
      expect({ seed: SEED, page, fill, said }).toMatchObject({ page, fill, said: expect.stringContaining(copy) as string });
    }
  }
});

test('Én bit som er snudd i en hendelse, nektes, og feilen sier hvilken fil og hvilken posisjon', async () => {
  const copy = copyOf(stopped, 'bit.db');
  const bytes = readFileSync(copy);
  flipBit(copy, bytes.indexOf('"nr":17') + 5);
  const said = await positionsIn(copy).then(() => 'åpnet', (error: Error) => error.message);
  expect(said).toMatch(/bit\.db is damaged: the event at position \d+ has another checksum/);
});

test('En fil som er noe annet, nektes og blir ikke rørt', async () => {
  const other = join(folder, 'brev.txt');
  writeFileSync(other, 'Kjære alle, dette er ikke en database. '.repeat(200));
  const before = readFileSync(other);
  await expect(positionsIn(other)).rejects.toThrow(other);
  expect(readFileSync(other).equals(before)).toBe(true);
});

test('Prosessen som nekter, ender med 1 og én linje', async () => {
  const copy = copyOf(stopped, 'nekt.db');
  flipBit(copy, readFileSync(copy).indexOf('"nr":17') + 5);
  await expect(startStoreProcess({ file: copy })).rejects.toThrow(/^lageret endte med 1: [^\n]*nekt\.db is damaged[^\n]*\n$/);
});
