import {
  type AllStreamResolvedEvent, type AllStreamSubscription, END, type EventStoreDBClient, eventTypeFilter, excludeSystemEvents, type Filter, type Position, type ResolvedEvent, START, streamNameFilter, type StreamSubscription,
} from '@eventstore/db-client';
import { randomUUID } from 'node:crypto';
import { happening, happenings, newClient, newStream, numbersOf, positionsOf, revisionsOf, serverUnderTest, until } from './support';

jest.setTimeout(60_000);

let client: EventStoreDBClient;
let stop: () => Promise<unknown>;
const following: (StreamSubscription | AllStreamSubscription)[] = [];

beforeAll(async () => {
  const server = await serverUnderTest();
  stop = server.stop;
  client = newClient(server.url);
});

afterEach(async () => {
  await Promise.all(following.splice(0).map((subscription) => subscription.unsubscribe()));
});

afterAll(async () => {
  await client.dispose();
  await stop();
});

interface Followed<E> {
  readonly events: E[];
  /** 'bekreftet', 'hendelse' and 'ajour', in the order they came. */
  readonly order: string[];
  readonly errors: unknown[];
  readonly count: (what: string) => number;
}

function follow(subscription: StreamSubscription): Followed<ResolvedEvent>;
function follow(subscription: AllStreamSubscription): Followed<AllStreamResolvedEvent>;
function follow(subscription: StreamSubscription | AllStreamSubscription): Followed<ResolvedEvent | AllStreamResolvedEvent> {
  following.push(subscription);
  const events: (ResolvedEvent | AllStreamResolvedEvent)[] = [];
  const order: string[] = [];
  const errors: unknown[] = [];
  const listener = subscription as StreamSubscription;
  listener.on('confirmation', () => order.push('bekreftet'));
  listener.on('caughtUp', () => order.push('ajour'));
  listener.on('error', (error) => errors.push(error));
  listener.on('data', (event) => {
    events.push(event);
    order.push('hendelse');
  });
  return { events, order, errors, count: (what) => order.filter((entry) => entry === what).length };
}

test('Et abonnement bekreftes, gir historien, sier at det er à jour, og gir så det nye', async () => {
  const stream = newStream();
  await client.appendToStream(stream, happenings(3));
  const followed = follow(client.subscribeToStream(stream));
  await until(() => followed.count('ajour') === 1, 'abonnementet er à jour');
  expect(followed.order).toEqual(['bekreftet', 'hendelse', 'hendelse', 'hendelse', 'ajour']);
  await client.appendToStream(stream, happenings(2, 3));
  await until(() => followed.events.length === 5, 'de nye kommer');
  expect(numbersOf(followed.events)).toEqual([0, 1, 2, 3, 4]);
  expect(followed.count('ajour')).toBe(1);
});

test('Et abonnement på en strøm som ikke finnes ennå, venter på den', async () => {
  const stream = newStream();
  const followed = follow(client.subscribeToStream(stream));
  await until(() => followed.count('bekreftet') === 1, 'abonnementet er bekreftet');
  await client.appendToStream(stream, happening(1));
  await until(() => followed.events.length === 1, 'hendelsen kommer');
  expect(followed.errors).toEqual([]);
});

test('Et abonnement fra en revisjon begynner med den neste', async () => {
  const stream = newStream();
  await client.appendToStream(stream, happenings(5));
  const followed = follow(client.subscribeToStream(stream, { fromRevision: 2n }));
  await until(() => followed.events.length === 2, 'resten kommer');
  expect(revisionsOf(followed.events)).toEqual([3n, 4n]);
});

test('Et abonnement fra slutten gir bare det nye', async () => {
  const stream = newStream();
  await client.appendToStream(stream, happenings(5));
  const followed = follow(client.subscribeToStream(stream, { fromRevision: END }));
  await until(() => followed.count('ajour') === 1, 'abonnementet er à jour');
  await client.appendToStream(stream, happening(5));
  await until(() => followed.events.length > 0, 'den nye kommer');
  expect(numbersOf(followed.events)).toEqual([5]);
});

test('Et abonnement på $all fra en posisjon begynner med den neste', async () => {
  const stream = newStream();
  const { position } = await client.appendToStream(stream, happening(0));
  await client.appendToStream(stream, happenings(3, 1));
  const followed = follow(client.subscribeToAll({ fromPosition: position as Position }));
  await until(() => followed.count('ajour') === 1, 'abonnementet er à jour');
  expect(numbersOf(followed.events.filter(({ event }) => event!.streamId === stream))).toEqual([1, 2, 3]);
});

test('Et abonnement på $all gir alt én gang og i rekkefølge mens 16 skriver samtidig', async () => {
  const streams = Array.from({ length: 16 }, () => newStream());
  const followed = follow(client.subscribeToAll({ fromPosition: END }));
  await until(() => followed.count('ajour') === 1, 'abonnementet er à jour');
  await Promise.all(streams.map(async (stream) => {
    for (let nr = 0; nr < 50; nr++) await client.appendToStream(stream, happening(nr), { expectedRevision: nr === 0 ? 'no_stream' : BigInt(nr - 1) });
  }));
  const ours = () => followed.events.filter(({ event }) => streams.includes(event!.streamId));
  await until(() => ours().length >= 800, 'alle kommer');
  const positions = positionsOf(followed.events as AllStreamResolvedEvent[]);
  expect(positions.every((position, i) => i === 0 || position > positions[i - 1]!)).toBe(true);
  for (const stream of streams) expect(numbersOf(ours().filter(({ event }) => event!.streamId === stream))).toEqual(Array.from({ length: 50 }, (_, nr) => nr));
  expect(followed.count('ajour')).toBe(1);
});

describe('Filter på $all', () => {
  const tag = randomUUID().slice(0, 8);
  const streams = [`${tag}a-1`, `${tag}b-1`, `${tag}a-2`];

  beforeAll(async () => {
    for (const [i, stream] of streams.entries()) await client.appendToStream(stream, [happening(i * 10, `${tag}Foerste`), happening(i * 10 + 1, `${tag}Andre`)]);
  });

  test.each([
    ['forstavelse på strømnavn', () => streamNameFilter({ prefixes: [`${tag}a-`] }), [0, 1, 20, 21]],
    ['flere forstavelser', () => streamNameFilter({ prefixes: [`${tag}b-`, `${tag}a-2`] }), [10, 11, 20, 21]],
    ['regulært uttrykk på strømnavn, ikke forankret', () => streamNameFilter({ regex: `${tag.slice(2)}[ab]-2$` }), [20, 21]],
    ['forstavelse på hendelsestype', () => eventTypeFilter({ prefixes: [`${tag}Andre`] }), [1, 11, 21]],
    ['regulært uttrykk på hendelsestype', () => eventTypeFilter({ regex: `^${tag}(Foerste|Tredje)$` }), [0, 10, 20]],
  ] as [string, () => Filter, number[]][])('%s slipper bare gjennom det som passer', async (_title, filter, expected) => {
    const followed = follow(client.subscribeToAll({ fromPosition: START, filter: filter() }));
    await until(() => followed.count('ajour') === 1, 'abonnementet er à jour');
    expect(numbersOf(followed.events)).toEqual(expected);
  });

  test('excludeSystemEvents utelater systemets hendelser', async () => {
    const followed = follow(client.subscribeToAll({ fromPosition: START, filter: excludeSystemEvents() }));
    await until(() => followed.count('ajour') === 1, 'abonnementet er à jour');
    expect(followed.events.length).toBeGreaterThanOrEqual(6);
    expect(followed.events.filter(({ event }) => event!.type.startsWith('$'))).toEqual([]);
  });

  test('et filtrert abonnement får nye hendelser som passer, og bare dem', async () => {
    const followed = follow(client.subscribeToAll({ fromPosition: END, filter: streamNameFilter({ prefixes: [`${tag}c-`] }) }));
    await until(() => followed.count('ajour') === 1, 'abonnementet er à jour');
    await client.appendToStream(newStream(), happening(1));
    await client.appendToStream(`${tag}c-1`, happening(2));
    await until(() => followed.events.length > 0, 'hendelsen kommer');
    expect(numbersOf(followed.events)).toEqual([2]);
  });

  test('et filtrert abonnement forteller hvor langt det er kommet, selv når ingenting passer', async () => {
    const told: Position[] = [];
    const filter = streamNameFilter({ prefixes: ['finnes-ikke-'], maxSearchWindow: 10, checkpointInterval: 1, checkpointReached: async (_subscription, position) => { told.push(position); } });
    const { position } = await client.appendToStream(newStream(), happenings(100));
    const followed = follow(client.subscribeToAll({ fromPosition: START, filter }));
    await until(() => followed.count('ajour') === 1, 'abonnementet er à jour');
    await until(() => told.some(({ commit }) => commit >= position!.commit), 'et sjekkpunkt når forbi det siste');
    expect(told.length).toBeGreaterThanOrEqual(10);
    expect(told.every(({ commit }, i) => i === 0 || commit >= told[i - 1]!.commit)).toBe(true);
    expect(followed.events).toEqual([]);
  });

  test('et abonnement fra et sjekkpunkt går videre uten å miste eller gjenta', async () => {
    const stream = `${tag}d-1`;
    let last: Position | undefined;
    const before: number[] = [];
    const filter = () => streamNameFilter({ prefixes: [`${tag}d-`], maxSearchWindow: 5, checkpointReached: async (_subscription, position) => { last = position; } });
    await client.appendToStream(stream, happenings(20));
    const first = follow(client.subscribeToAll({ fromPosition: START, filter: filter() }));
    await until(() => first.count('ajour') === 1 && last !== undefined, 'abonnementet er à jour');
    const resumeAt = last!;
    before.push(...numbersOf(first.events.filter(({ event }) => (event as unknown as { position: Position }).position.commit <= resumeAt.commit)));
    await client.appendToStream(stream, happenings(5, 20));
    const second = follow(client.subscribeToAll({ fromPosition: resumeAt, filter: filter() }));
    await until(() => before.length + second.events.length >= 25, 'resten kommer');
    expect([...before, ...numbersOf(second.events)]).toEqual(Array.from({ length: 25 }, (_, nr) => nr));
  });
});

test('Den som melder seg av midt i strømmen, får ingen feil, og andre merker det ikke', async () => {
  const stream = newStream();
  await client.appendToStream(stream, happenings(500));
  const leaving = client.subscribeToStream(stream);
  const staying = follow(client.subscribeToStream(stream));
  const errors: unknown[] = [];
  leaving.on('error', (error) => errors.push(error));
  let seen = 0;
  await new Promise<void>((resolve) => leaving.on('data', () => { if (++seen === 100) void leaving.unsubscribe().then(resolve); }));
  await client.appendToStream(stream, happening(500));
  await until(() => staying.events.length === 501, 'den andre får alt');
  expect(errors).toEqual([]);
});

test('En leser som er treg, får likevel alt i rekkefølge', async () => {
  const stream = newStream();
  await client.appendToStream(stream, happenings(2000));
  const subscription = client.subscribeToStream(stream);
  following.push(subscription);
  const numbers: number[] = [];
  for await (const resolved of subscription) {
    numbers.push(...numbersOf([resolved]));
    if (numbers.length % 500 === 0) {
      await client.appendToStream(stream, happenings(100, 2000 + (numbers.length / 500 - 1) * 100));
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    if (numbers.length === 2400) break;
  }
  expect(numbers).toEqual(Array.from({ length: 2400 }, (_, nr) => nr));
});

test('80 abonnement på én forbindelse får alle den samme hendelsen', async () => {
  const stream = newStream();
  const all80 = Array.from({ length: 80 }, () => follow(client.subscribeToStream(stream)));
  await until(() => all80.every((followed) => followed.count('bekreftet') === 1), 'alle er bekreftet');
  await client.appendToStream(stream, happening(1));
  await until(() => all80.every((followed) => followed.events.length === 1), 'alle har fått den');
});
