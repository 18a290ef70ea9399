import { ANY, binaryEvent, type EventStoreDBClient, FORWARDS, jsonEvent, MaxAppendSizeExceededError, NO_STREAM, START, STREAM_EXISTS, WrongExpectedVersionError } from '@eventstore/db-client';
import { randomUUID } from 'node:crypto';
import { all, errorOf, happening, happenings, newClient, newStream, numbersOf, revisionsOf, serverUnderTest } from './support';

jest.setTimeout(60_000);

let client: EventStoreDBClient;
let url: string;
let stop: () => Promise<unknown>;

beforeAll(async () => {
  ({ url, stop } = await serverUnderTest());
  client = newClient(url);
});

afterAll(async () => {
  await client.dispose();
  await stop();
});

/** Credentials on the call itself make the client take the classic path. */
const PATHS = [
  ['BatchAppend', {}],
  ['Append', { credentials: { username: 'admin', password: 'changeit' } }],
] as const;

describe.each(PATHS)('Skriving gjennom %s', (_path, options) => {
  const append = (stream: string, events: Parameters<EventStoreDBClient['appendToStream']>[1], expectedRevision: bigint | typeof ANY | typeof NO_STREAM | typeof STREAM_EXISTS) =>
    client.appendToStream(stream, events, { ...options, expectedRevision });
  const read = (stream: string) => all(client.readStream(stream, { direction: FORWARDS, fromRevision: START }));

  const wrongVersion = async (promise: Promise<unknown>): Promise<WrongExpectedVersionError> => {
    const error = await errorOf(promise);
    expect(error).toBeInstanceOf(WrongExpectedVersionError);
    return error as WrongExpectedVersionError;
  };

  test('første hendelse i en ny strøm får revisjon 0, og neste teller videre', async () => {
    const stream = newStream();
    expect(await append(stream, happening(1), NO_STREAM)).toMatchObject({ success: true, nextExpectedRevision: 0n });
    expect(await append(stream, happenings(3), 0n)).toMatchObject({ nextExpectedRevision: 3n });
  });

  test('svaret har posisjonen til den siste hendelsen, den samme som leseren siden ser', async () => {
    const stream = newStream();
    const { position } = await append(stream, happenings(3), NO_STREAM);
    expect((await read(stream)).at(-1)!.event).toMatchObject({ position });
  });

  test('en hendelse kommer tilbake som den ble sendt', async () => {
    const stream = newStream();
    const before = Date.now();
    const sent = jsonEvent({ id: randomUUID(), type: 'ÅrsmøteAvholdt', data: { tekst: 'blåbærsyltetøy 😀', tom: '', liste: [1, null] }, metadata: { aktør: 'Åse' } });
    await append(stream, sent, NO_STREAM);
    const [resolved] = await read(stream);
    const { id, type, data, metadata } = sent;
    expect(resolved!.event).toMatchObject({ streamId: stream, id, type, data, metadata, isJson: true, revision: 0n });
    expect(resolved!.event!.created.getTime()).toBeGreaterThanOrEqual(before);
    expect(resolved!.event!.created.getTime()).toBeLessThanOrEqual(Date.now());
  });

  test('binære hendelser kommer tilbake byte for byte, også tomme', async () => {
    const stream = newStream();
    const data = Uint8Array.from({ length: 256 }, (_, i) => i);
    const metadata = Uint8Array.from([0, 255, 128]);
    await append(stream, [binaryEvent({ type: 'Fil', data, metadata }), binaryEvent({ type: 'Tom', data: new Uint8Array() })], NO_STREAM);
    const [full, empty] = await read(stream);
    expect(Buffer.from(full!.event!.data as Uint8Array).equals(data)).toBe(true);
    expect(Buffer.from(full!.event!.metadata as Uint8Array).equals(metadata)).toBe(true);
    expect(full!.event!.isJson).toBe(false);
    expect((empty!.event!.data as Uint8Array).length).toBe(0);
    expect(empty!.event!.metadata).toBeUndefined();
  });

  test('no_stream mot en strøm som finnes, avvises og sier hvor strømmen er', async () => {
    const stream = newStream();
    await append(stream, happenings(3), NO_STREAM);
    expect(await wrongVersion(append(stream, happening(9), NO_STREAM))).toMatchObject({ streamName: stream, expectedVersion: 'no_stream', actualVersion: 2n });
  });

  test('en revisjon som er passert, avvises og sier hvor strømmen er', async () => {
    const stream = newStream();
    await append(stream, happenings(3), NO_STREAM);
    expect(await wrongVersion(append(stream, happening(9), 1n))).toMatchObject({ streamName: stream, expectedVersion: 1n, actualVersion: 2n });
  });

  test('en revisjon som ikke er nådd, avvises', async () => {
    const stream = newStream();
    await append(stream, happening(1), NO_STREAM);
    expect(await wrongVersion(append(stream, happening(9), 5n))).toMatchObject({ expectedVersion: 5n, actualVersion: 0n });
    expect(await wrongVersion(append(newStream(), happening(9), 0n))).toMatchObject({ expectedVersion: 0n, actualVersion: 'no_stream' });
  });

  test('en forventet revisjon utenfor tallområdet til JavaScript gjengis uendret', async () => {
    const huge = 9_007_199_254_740_993n;
    expect(await wrongVersion(append(newStream(), happening(9), huge))).toMatchObject({ expectedVersion: huge });
  });

  test('stream_exists krever at strømmen finnes', async () => {
    const stream = newStream();
    expect(await wrongVersion(append(stream, happening(1), STREAM_EXISTS))).toMatchObject({ expectedVersion: 'stream_exists', actualVersion: 'no_stream' });
    await append(stream, happening(1), NO_STREAM);
    expect(await append(stream, happening(2), STREAM_EXISTS)).toMatchObject({ nextExpectedRevision: 1n });
  });

  test('any godtar både ny og gammel strøm', async () => {
    const stream = newStream();
    await append(stream, happening(1), ANY);
    expect(await append(stream, happening(2), ANY)).toMatchObject({ nextExpectedRevision: 1n });
  });

  test('en avvist skriving etterlater ingenting', async () => {
    const stream = newStream();
    await append(stream, happening(1), NO_STREAM);
    await wrongVersion(append(stream, happenings(5), 7n));
    expect(numbersOf(await read(stream))).toEqual([1]);
  });

  test('den samme skrivingen om igjen gir det samme svaret og ingen nye hendelser', async () => {
    const stream = newStream();
    await append(stream, happening(0), NO_STREAM);
    const events = happenings(3, 1);
    const first = await append(stream, events, 0n);
    expect(await append(stream, events, 0n)).toEqual(first);
    await append(stream, happening(4), 3n);
    expect(await append(stream, events, 0n)).toEqual(first);
    expect(await append(stream, events, ANY)).toEqual(first);
    expect(numbersOf(await read(stream))).toEqual([0, 1, 2, 3, 4]);
  });

  test('den samme skrivingen fra no_stream om igjen gir det samme svaret', async () => {
    const stream = newStream();
    const events = happenings(2);
    const first = await append(stream, events, NO_STREAM);
    expect(await append(stream, events, NO_STREAM)).toEqual(first);
  });

  test('kjente id-er på ny revisjon er en ny skriving: id-ene alene gjør ikke en retur trygg', async () => {
    const stream = newStream();
    const event = happening(1);
    await append(stream, event, NO_STREAM);
    expect(await append(stream, event, 0n)).toMatchObject({ nextExpectedRevision: 1n });
  });

  test('kjente id-er fulgt av en ny avvises', async () => {
    const stream = newStream();
    const known = happening(1);
    await append(stream, known, NO_STREAM);
    await wrongVersion(append(stream, [known, happening(2)], NO_STREAM));
    await wrongVersion(append(stream, [known, happening(2)], ANY));
    expect(numbersOf(await read(stream))).toEqual([1]);
  });

  test('samme id i to strømmer er to hendelser', async () => {
    const event = happening(1);
    const [one, two] = [newStream(), newStream()];
    await append(one, event, ANY);
    await append(two, event, ANY);
    expect([...(await read(one)), ...(await read(two))].map((e) => e.event!.streamId)).toEqual([one, two]);
  });

  test('samme id to ganger i én skriving lagres to ganger', async () => {
    const stream = newStream();
    const event = happening(1);
    expect(await append(stream, [event, event], NO_STREAM)).toMatchObject({ nextExpectedRevision: 1n });
  });

  test('null hendelser er lovlig og synes ikke', async () => {
    const stream = newStream();
    await append(stream, happening(1), NO_STREAM);
    expect(await append(stream, [], 0n)).toMatchObject({ success: true, nextExpectedRevision: 0n });
    expect(await read(stream)).toHaveLength(1);
  });

  test('én MiB er taket for en skriving, og feilen sier hvor taket er', async () => {
    const stream = newStream();
    const event = (bytes: number) => binaryEvent({ type: 'Stor', data: new Uint8Array(bytes) });
    const error = await errorOf(append(stream, event(1_048_577), NO_STREAM));
    expect(error).toBeInstanceOf(MaxAppendSizeExceededError);
    expect(error).toMatchObject({ maxAppendSize: 1_048_576 });
    expect(await errorOf(append(stream, [event(600_000), event(600_000)], NO_STREAM))).toBeInstanceOf(MaxAppendSizeExceededError);
    expect(await append(stream, event(1_000_000), NO_STREAM)).toMatchObject({ success: true });
    expect(((await read(stream))[0]!.event!.data as Uint8Array).length).toBe(1_000_000);
  });

  test('strøm og type kan hete hva som helst i UTF-8', async () => {
    const stream = newStream('sak/Ålesund kommune · 漢字 😀 %2F');
    await append(stream, happening(1, 'Vedtak fattet – på nytt'), NO_STREAM);
    const [resolved] = await read(stream);
    expect(resolved!.event).toMatchObject({ streamId: stream, type: 'Vedtak fattet – på nytt' });
    expect(await wrongVersion(append(stream, happening(1), NO_STREAM))).toMatchObject({ streamName: stream });
  });
});

test('64 skrivere på én strøm gir en sammenhengende historie uten hull, og taperne får vite det', async () => {
  const stream = newStream();
  const won: number[] = [];
  let lost = 0;
  await Promise.all(Array.from({ length: 64 }, async (_, writer) => {
    for (let nr = 0, done = false; !done; ) {
      const events = await all(client.readStream(stream, { direction: 'backwards', fromRevision: 'end', maxCount: 1 })).catch(() => []);
      const revision = events[0]?.event?.revision;
      try {
        await client.appendToStream(stream, happening(writer * 10 + nr), { expectedRevision: revision ?? NO_STREAM });
        won.push(writer * 10 + nr);
        done = ++nr === 3;
      } catch (error) {
        expect(error).toBeInstanceOf(WrongExpectedVersionError);
        lost++;
      }
    }
  }));
  const events = await all(client.readStream(stream));
  expect(revisionsOf(events)).toEqual(Array.from({ length: 192 }, (_, i) => BigInt(i)));
  expect(numbersOf(events).sort((a, b) => a - b)).toEqual(won.sort((a, b) => a - b));
  expect(lost).toBeGreaterThan(0);
});

test('64 skrivere på hver sin strøm skriver samtidig, hver i sin rekkefølge', async () => {
  const streams = Array.from({ length: 64 }, () => newStream());
  await Promise.all(streams.map((stream) => Promise.all(Array.from({ length: 20 }, (_, nr) => client.appendToStream(stream, happening(nr), { expectedRevision: nr === 0 ? NO_STREAM : BigInt(nr - 1) })))));
  for (const stream of streams) expect(numbersOf(await all(client.readStream(stream)))).toEqual(Array.from({ length: 20 }, (_, nr) => nr));
});

test('to klienter ser hverandres skriving med en gang den er kvittert', async () => {
  const other = newClient(url);
  const stream = newStream();
  await client.appendToStream(stream, happening(1), { expectedRevision: NO_STREAM });
  await other.appendToStream(stream, happening(2), { expectedRevision: 0n });
  expect(numbersOf(await all(client.readStream(stream)))).toEqual([1, 2]);
  expect(await errorOf(other.appendToStream(stream, happening(3), { expectedRevision: 0n }))).toMatchObject({ actualVersion: 1n });
  await other.dispose();
});
