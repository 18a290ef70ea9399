import { type AllStreamRecordedEvent, END, type EventStoreDBClient, NO_STREAM, type Position, START } from '@eventstore/db-client';
import { existsSync, rmSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { dirname } from 'node:path';
import { all, errorOf, happening, happenings, newClient, newStream, numbersOf, positionsOf, type StoreProcess, startStoreProcess, until } from './support';

jest.setTimeout(60_000);

let store: StoreProcess;
let client: EventStoreDBClient;

beforeEach(async () => {
  store = await startStoreProcess();
  client = newClient(store.url);
});

afterEach(async () => {
  await client.dispose();
  await store.kill('SIGKILL');
  rmSync(dirname(store.file), { recursive: true, force: true });
});

async function restart(signal: NodeJS.Signals): Promise<void> {
  await client.dispose();
  await store.kill(signal);
  store = await startStoreProcess({ file: store.file });
  client = newClient(store.url);
}

test.each(['SIGTERM', 'SIGKILL'] as const)('Etter omstart med %s er hendelser, revisjoner, id-er og posisjoner de samme', async (signal) => {
  const streams = [newStream(), newStream('sak/Åre')];
  for (const stream of streams) await client.appendToStream(stream, happenings(50), { expectedRevision: NO_STREAM });
  const before = await all(client.readAll());
  await restart(signal);
  expect(await all(client.readAll())).toEqual(before);
  for (const stream of streams) expect(numbersOf(await all(client.readStream(stream)))).toEqual(numbersOf(before.filter(({ event }) => event!.streamId === stream)));
  const { nextExpectedRevision, position } = await client.appendToStream(streams[0]!, happening(50), { expectedRevision: 49n });
  expect(nextExpectedRevision).toBe(50n);
  expect(position!.commit).toBeGreaterThan(positionsOf(before).at(-1)!);
});

test('En skriving som sendes om igjen etter en omstart, kjennes igjen, også med any', async () => {
  const stream = newStream();
  const events = happenings(3);
  const first = await client.appendToStream(stream, events, { expectedRevision: NO_STREAM });
  await restart('SIGKILL');
  expect(await client.appendToStream(stream, events, { expectedRevision: NO_STREAM })).toEqual(first);
  expect(await client.appendToStream(stream, events)).toEqual(first);
});

test('Et abonnement går videre fra sin posisjon etter en omstart', async () => {
  const stream = newStream();
  const { position } = await client.appendToStream(stream, happening(0));
  await client.appendToStream(stream, happening(1));
  await restart('SIGTERM');
  const subscription = client.subscribeToAll({ fromPosition: position as Position });
  const numbers: number[] = [];
  subscription.on('data', (event) => numbers.push(...numbersOf([event])));
  await client.appendToStream(stream, happening(2));
  await until(() => numbers.length === 2, 'resten kommer');
  expect(numbers).toEqual([1, 2]);
  await subscription.unsubscribe();
});

test('Lange strømmer om hverandre leses likt begge veier og fra hvor som helst, før og etter et drap', async () => {
  const streams = [newStream(), newStream(), newStream()];
  const length = 1600;
  for (let from = 0; from < length; from += 100) {
    await Promise.all(streams.map((stream) => client.appendToStream(stream, happenings(100, from), { expectedRevision: from === 0 ? NO_STREAM : BigInt(from - 1) })));
  }
  const numbers = Array.from({ length }, (_, nr) => nr);
  const check = async (): Promise<void> => {
    for (const stream of streams) {
      expect(numbersOf(await all(client.readStream(stream)))).toEqual(numbers);
      expect(numbersOf(await all(client.readStream(stream, { direction: 'backwards', fromRevision: END })))).toEqual(numbers.toReversed());
      for (const from of [1, 1332, 1364, 1365, 1366, 1400, 1599]) {
        expect(numbersOf(await all(client.readStream(stream, { fromRevision: BigInt(from), maxCount: 60 })))).toEqual(numbers.slice(from, from + 60));
        expect(numbersOf(await all(client.readStream(stream, { direction: 'backwards', fromRevision: BigInt(from), maxCount: 60 })))).toEqual(numbers.slice(Math.max(0, from - 59), from + 1).reverse());
      }
    }
  };
  await check();
  await restart('SIGKILL');
  await check();
  await restart('SIGTERM');
  await check();
});

test('Et ordnet stopp ender med 0, og loggen ligger samlet i én fil', async () => {
  await client.appendToStream(newStream(), happenings(10));
  expect(await store.stop()).toBe(0);
  expect(existsSync(`${store.file}-wal`) && statSync(`${store.file}-wal`).size).toBeFalsy();
  expect(store.said()).toBe('');
});

test('Et ordnet stopp slår av abonnement slik at klienten merker det, og neste skriving finner lageret igjen', async () => {
  const stream = newStream();
  await client.appendToStream(stream, happening(0));
  const subscription = client.subscribeToAll({ fromPosition: START });
  let ended = false;
  subscription.on('error', () => (ended = true)).on('end', () => (ended = true));
  await until(() => subscription.readableFlowing !== undefined, 'abonnementet lever');
  subscription.resume();
  await store.stop();
  await until(() => ended, 'abonnementet ender');
  store = await startStoreProcess({ file: store.file, port: store.port });
  await client.appendToStream(stream, happening(1)).catch(() => undefined);
  const fresh = await client.appendToStream(stream, happening(2));
  expect(fresh.success).toBe(true);
});

test('Et lager som er i bruk, nektes den neste, som sier hvilken fil', async () => {
  const error = await errorOf(startStoreProcess({ file: store.file }));
  expect(String(error)).toContain(store.file);
  expect(String(error)).toContain('in use');
  expect((await client.appendToStream(newStream(), happening(1))).success).toBe(true);
});

test('Helse svares over HTTP/1.1 på samme port', async () => {
  const origin = `http://127.0.0.1:${store.port}`;
  expect((await fetch(`${origin}/health/live`)).status).toBe(204);
  expect((await fetch(`${origin}/annet`)).status).toBe(404);
});

test('Lageret lytter bare lokalt når ingen sier noe annet', async () => {
  expect(store.url).toContain('127.0.0.1');
  const error = await errorOf(fetch(`http://127.0.0.2:${store.port}/health/live`));
  expect((error as Error & { cause: unknown }).cause).toMatchObject({ code: 'ECONNREFUSED' });
});

test('Søppel på porten stopper verken tjeneren eller de andre', async () => {
  for (const bytes of ['GET', '\0\0\0\0', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\nsøppel', '{}']) {
    await new Promise<void>((resolve) => {
      const socket = connect(store.port, '127.0.0.1', () => socket.end(bytes));
      socket.on('error', () => undefined).on('close', () => resolve()).resume();
    });
  }
  const { position } = await client.appendToStream(newStream(), happening(1));
  expect(position).toBeDefined();
  const [event] = await all(client.readAll({ direction: 'backwards', fromPosition: END, maxCount: 1 }));
  expect((event!.event as AllStreamRecordedEvent).position).toEqual(position);
});
