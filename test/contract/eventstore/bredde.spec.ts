import { credentials } from '@grpc/grpc-js';
import { BACKWARDS, END, EventStoreDBClient, jsonEvent, NO_STREAM, START, StreamDeletedError, StreamNotFoundError, WrongExpectedVersionError } from '@eventstore/db-client';
import { Empty, StreamIdentifier } from '@eventstore/db-client/generated/shared_pb';
import { StreamsClient } from '@eventstore/db-client/generated/streams_grpc_pb';
import { ReadReq, type ReadResp } from '@eventstore/db-client/generated/streams_pb';
import { all, errorOf, happening, happenings, newClient, newStream, numbersOf, revisionsOf, serverUnderTest, until } from './support';

jest.setTimeout(60_000);

let url: string;
let client: EventStoreDBClient;
let stop: () => Promise<unknown>;

beforeAll(async () => {
  ({ url, stop } = await serverUnderTest());
  client = newClient(url);
});

afterAll(async () => {
  await client.dispose();
  await stop();
});

const written = async (count = 5): Promise<string> => {
  const stream = newStream();
  await client.appendToStream(stream, happenings(count), { expectedRevision: NO_STREAM });
  return stream;
};
const numbersIn = async (stream: string): Promise<number[]> => numbersOf(await all(client.readStream(stream)));

describe('En slettet strøm', () => {
  test('finnes ikke for lesere, og neste skriving fortsetter nummereringen', async () => {
    const stream = await written();
    const { position } = await client.deleteStream(stream);
    expect(position).toBeDefined();
    expect(await errorOf(numbersIn(stream))).toBeInstanceOf(StreamNotFoundError);
    expect(await client.appendToStream(stream, happening(9), { expectedRevision: NO_STREAM })).toMatchObject({ nextExpectedRevision: 5n });
    const events = await all(client.readStream(stream));
    expect([numbersOf(events), revisionsOf(events)]).toEqual([[9], [5n]]);
  });

  test('kan bare skrives med any, no_stream eller riktig revisjon', async () => {
    const stream = await written();
    await client.deleteStream(stream, { expectedRevision: 4n });
    expect(await errorOf(client.appendToStream(stream, happening(9), { expectedRevision: 'stream_exists' }))).toBeInstanceOf(StreamDeletedError);
    expect(await errorOf(client.appendToStream(stream, happening(9), { expectedRevision: 7n }))).toMatchObject({ actualVersion: 4n });
  });

  test('slettes ikke med feil revisjon', async () => {
    const stream = await written();
    const error = await errorOf(client.deleteStream(stream, { expectedRevision: 1n }));
    expect(error).toBeInstanceOf(WrongExpectedVersionError);
    expect(error).toMatchObject({ expectedVersion: 1n, actualVersion: 4n });
    expect(await numbersIn(stream)).toHaveLength(5);
  });

  test('må ha vært skrevet for å kunne slettes', async () => {
    expect(await errorOf(client.deleteStream(newStream()))).toBeInstanceOf(WrongExpectedVersionError);
  });
});

describe('En utslettet strøm', () => {
  test('kan verken leses eller skrives mer', async () => {
    const stream = await written();
    await client.tombstoneStream(stream);
    expect(await errorOf(numbersIn(stream))).toBeInstanceOf(StreamDeletedError);
    for (const options of [{}, { credentials: { username: 'admin', password: 'changeit' } }]) {
      expect(await errorOf(client.appendToStream(stream, happening(1), options))).toMatchObject({ type: 'stream-deleted', streamName: stream });
    }
    expect(await errorOf(client.tombstoneStream(stream))).toBeInstanceOf(StreamDeletedError);
    expect(await errorOf(client.setStreamMetadata(stream, { maxCount: 1 }).then(() => client.getStreamMetadata(stream)))).toBeInstanceOf(StreamDeletedError);
  });

  test('kan utslettes før den er skrevet', async () => {
    const stream = newStream();
    await client.tombstoneStream(stream, { expectedRevision: NO_STREAM });
    expect(await errorOf(client.appendToStream(stream, happening(1)))).toBeInstanceOf(StreamDeletedError);
  });

  test('avslutter abonnement med at strømmen er slettet', async () => {
    const stream = await written(2);
    const subscription = client.subscribeToStream(stream);
    const numbers: number[] = [];
    let error: unknown;
    subscription.on('data', (event) => numbers.push(event.event!.type === 'NoeSkjedde' ? 1 : 0));
    subscription.on('error', (reason) => (error = reason));
    await until(() => numbers.length === 2, 'historien kommer');
    await client.tombstoneStream(stream);
    await until(() => error !== undefined, 'abonnementet ender');
    expect(error).toBeInstanceOf(StreamDeletedError);
  });
});

describe('Metadata', () => {
  test('leses som de ble satt, den nyeste gjelder, med egne nøkler bevart', async () => {
    const stream = await written();
    await client.setStreamMetadata(stream, { maxCount: 3 });
    await client.setStreamMetadata(stream, { maxCount: 2, maxAge: 3600, eier: 'arkivet' });
    expect((await client.getStreamMetadata(stream)).metadata).toEqual({ maxCount: 2, maxAge: 3600, eier: 'arkivet' });
    expect(await all(client.readStream(`$$${stream}`))).toHaveLength(1);
  });

  test('maxCount viser bare de nyeste, begge veier', async () => {
    const stream = await written();
    await client.setStreamMetadata(stream, { maxCount: 2 });
    expect(await numbersIn(stream)).toEqual([3, 4]);
    expect(numbersOf(await all(client.readStream(stream, { direction: BACKWARDS, fromRevision: END })))).toEqual([4, 3]);
    await client.appendToStream(stream, happening(5), { expectedRevision: 4n });
    expect(await numbersIn(stream)).toEqual([4, 5]);
  });

  test('truncateBefore skjuler alt eldre, også for nye abonnement', async () => {
    const stream = await written();
    await client.setStreamMetadata(stream, { truncateBefore: 3 });
    expect(await numbersIn(stream)).toEqual([3, 4]);
    const seen: number[] = [];
    const subscription = client.subscribeToStream(stream, { fromRevision: START });
    subscription.on('data', (event) => seen.push(...numbersOf([event])));
    await until(() => seen.length === 2, 'det synlige kommer');
    await subscription.unsubscribe();
    expect(seen).toEqual([3, 4]);
  });

  test('maxAge skjuler det som er for gammelt', async () => {
    const stream = await written(2);
    await client.setStreamMetadata(stream, { maxAge: 1 });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await client.appendToStream(stream, happening(2));
    expect(await numbersIn(stream)).toEqual([2]);
  });

  test('det skjulte er fortsatt i $all', async () => {
    const stream = newStream();
    const { position } = await client.appendToStream(stream, happening(0));
    await client.appendToStream(stream, happening(1));
    await client.setStreamMetadata(stream, { maxCount: 1 });
    const events = await all(client.readAll({ fromPosition: position! }));
    expect(numbersOf(events.filter(({ event }) => event!.streamId === stream))).toEqual([0, 1]);
  });

  test('en strøm som tømmes helt, finnes fortsatt', async () => {
    const stream = await written();
    await client.setStreamMetadata(stream, { truncateBefore: 100 });
    expect(await numbersIn(stream)).toEqual([]);
  });
});

describe('Lenker', () => {
  const link = (to: string) => jsonEvent({ type: '$>', data: to });
  const linked = async (to: string): Promise<string> => {
    const links = newStream();
    const text = Buffer.from(to);
    await client.appendToStream(links, { ...link(''), contentType: 'application/octet-stream', data: text } as unknown as ReturnType<typeof link>);
    return links;
  };

  test('følges når leseren ber om det, og beholder sin egen plass', async () => {
    const stream = await written();
    const [resolved] = await all(client.readStream(await linked(`2@${stream}`), { resolveLinkTos: true }));
    expect(resolved!.event).toMatchObject({ streamId: stream, revision: 2n, data: { nr: 2 } });
    expect(resolved!.link).toMatchObject({ revision: 0n, type: '$>' });
  });

  test('følges ikke ellers', async () => {
    const [resolved] = await all(client.readStream(await linked(`2@${await written()}`)));
    expect(resolved!.event!.type).toBe('$>');
    expect(resolved!.link).toBeUndefined();
  });

  test('til noe som ikke finnes, gir bare lenken', async () => {
    for (const to of [`99@${await written()}`, `0@${newStream()}`, 'uten krøllalfa']) {
      const [resolved] = await all(client.readStream(await linked(to), { resolveLinkTos: true }));
      expect(resolved!.event).toBeUndefined();
      expect(resolved!.link!.type).toBe('$>');
    }
  });
});

test('En klient som ber om en klynge, finner den ene noden', async () => {
  const { host } = new URL(url.replace('esdb://', 'http://'));
  const [name, port] = host.split(':') as [string, string];
  const discovering = new EventStoreDBClient({ endpoints: [{ address: name, port: Number(port) }] }, { insecure: true });
  expect(await discovering.appendToStream(newStream(), happening(1))).toMatchObject({ success: true });
  await discovering.dispose();
});

test('Den som vil ha id-er som tall, får de samme id-ene', async () => {
  const event = { ...happening(1), id: 'f6a1b2c3-d4e5-4f60-8a9b-0c1d2e3f4a5b' };
  const stream = newStream();
  await client.appendToStream(stream, event);
  const raw = new StreamsClient(new URL(url.replace('esdb://', 'http://')).host, credentials.createInsecure());
  const identifier = new StreamIdentifier().setStreamName(Buffer.from(stream));
  const options = new ReadReq.Options()
    .setStream(new ReadReq.Options.StreamOptions().setStreamIdentifier(identifier).setStart(new Empty()))
    .setCount('1').setNoFilter(new Empty()).setUuidOption(new ReadReq.Options.UUIDOption().setStructured(new Empty()));
  const [answer] = await all<ReadResp>(raw.read(new ReadReq().setOptions(options)));
  const id = answer!.getEvent()!.getEvent()!.getId()!.getStructured()!;
  expect([id.getMostSignificantBits(), id.getLeastSignificantBits()].map((half) => BigInt.asUintN(64, BigInt(half)).toString(16))).toEqual(['f6a1b2c3d4e54f60', '8a9b0c1d2e3f4a5b']);
  raw.close();
});
