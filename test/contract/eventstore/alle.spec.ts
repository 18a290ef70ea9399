import { type AllStreamResolvedEvent, BACKWARDS, END, type EventStoreDBClient, FORWARDS, NO_STREAM, START } from '@eventstore/db-client';
import { all, happening, happenings, newClient, newStream, numbersOf, positionsOf, serverUnderTest } from './support';

jest.setTimeout(60_000);

let client: EventStoreDBClient;
let stop: () => Promise<unknown>;
/** Written by turns in two streams: 0, 2, 4 … in the one and 1, 3, 5 … in the other. */
let written: { streams: string[]; positions: bigint[] };

beforeAll(async () => {
  const server = await serverUnderTest();
  stop = server.stop;
  client = newClient(server.url);
  const streams = [newStream(), newStream()];
  const positions: bigint[] = [];
  for (let nr = 0; nr < 10; nr++) {
    const { position } = await client.appendToStream(streams[nr % 2]!, happening(nr));
    positions.push(position!.commit);
  }
  written = { streams, positions };
});

afterAll(async () => {
  await client.dispose();
  await stop();
});

const at = (nr: number) => ({ commit: written.positions[nr]!, prepare: written.positions[nr]! });
const ours = (events: AllStreamResolvedEvent[]) => events.filter(({ event }) => written.streams.includes(event!.streamId));
const forwards = async (from: number, maxCount?: number) => ours(await all(client.readAll({ direction: FORWARDS, fromPosition: at(from), ...(maxCount && { maxCount }) })));

test('$all gir hendelser fra alle strømmer i den rekkefølgen de ble skrevet', async () => {
  expect(numbersOf(await forwards(0))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test('Posisjonene i $all stiger strengt og er de samme som skriverne fikk', async () => {
  const events = await all(client.readAll({ direction: FORWARDS, fromPosition: at(0) }));
  const positions = positionsOf(events);
  expect(positions.every((position, i) => i === 0 || position > positions[i - 1]!)).toBe(true);
  expect(positionsOf(ours(events))).toEqual(written.positions);
});

test('Hver hendelse i én skriving har sin egen stigende posisjon, og svaret har den siste', async () => {
  const stream = newStream();
  const { position } = await client.appendToStream(stream, happenings(5), { expectedRevision: NO_STREAM });
  const positions = (await all(client.readStream(stream))).map(({ event }) => (event as unknown as { position: { commit: bigint } }).position.commit);
  expect(positions.every((p, i) => i === 0 || p > positions[i - 1]!)).toBe(true);
  expect(positions.at(-1)).toBe(position!.commit);
});

test('Forlengs fra en posisjon tar den med', async () => {
  expect(numbersOf(await forwards(7))).toEqual([7, 8, 9]);
});

test('Baklengs fra en posisjon begynner med den før', async () => {
  // To the very start: others write between ours, nobody knows how much.
  const before = ours(await all(client.readAll({ direction: BACKWARDS, fromPosition: at(7) })));
  expect(numbersOf(before).slice(0, 7)).toEqual([6, 5, 4, 3, 2, 1, 0]);
});

test('Baklengs fra slutten begynner med den siste', async () => {
  const stream = newStream();
  await client.appendToStream(stream, happening(1));
  const last = await all(client.readAll({ direction: BACKWARDS, fromPosition: END, maxCount: 50 }));
  expect(last.some(({ event }) => event!.streamId === stream)).toBe(true);
  const positions = positionsOf(last);
  expect(positions.every((position, i) => i === 0 || position < positions[i - 1]!)).toBe(true);
});

test('Baklengs fra starten og forlengs fra slutten er tomme', async () => {
  expect(await all(client.readAll({ direction: BACKWARDS, fromPosition: START }))).toEqual([]);
  expect(await all(client.readAll({ direction: FORWARDS, fromPosition: END }))).toEqual([]);
});

test('Antallet er taket', async () => {
  expect(await all(client.readAll({ direction: FORWARDS, fromPosition: at(0), maxCount: 4 }))).toHaveLength(4);
});

test('Forlengs fra starten gir noe, og det første lar seg lese om igjen fra sin egen posisjon', async () => {
  const [first] = await all(client.readAll({ direction: FORWARDS, fromPosition: START, maxCount: 1 }));
  const { position } = first!.event as unknown as { position: { commit: bigint; prepare: bigint } };
  const [again] = await all(client.readAll({ direction: FORWARDS, fromPosition: position, maxCount: 1 }));
  expect(again!.event!.id).toBe(first!.event!.id);
});
