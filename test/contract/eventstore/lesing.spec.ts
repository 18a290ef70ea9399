import { BACKWARDS, END, type EventStoreDBClient, FORWARDS, NO_STREAM, type ReadStreamOptions, START, StreamNotFoundError } from '@eventstore/db-client';
import { all, errorOf, happening, happenings, newClient, newStream, numbersOf, revisionsOf, serverUnderTest } from './support';

jest.setTimeout(60_000);

let client: EventStoreDBClient;
let stop: () => Promise<unknown>;
let stream: string;

beforeAll(async () => {
  const server = await serverUnderTest();
  stop = server.stop;
  client = newClient(server.url);
  stream = newStream();
  await client.appendToStream(stream, happenings(10), { expectedRevision: NO_STREAM });
});

afterAll(async () => {
  await client.dispose();
  await stop();
});

const numbers = async (options: ReadStreamOptions): Promise<number[]> => numbersOf(await all(client.readStream(stream, options)));

test.each([
  ['forlengs fra starten gir alle i rekkefølge', { direction: FORWARDS, fromRevision: START }, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
  ['forlengs fra en revisjon tar den med', { direction: FORWARDS, fromRevision: 7n }, [7, 8, 9]],
  ['forlengs stopper ved antallet', { direction: FORWARDS, fromRevision: 2n, maxCount: 3 }, [2, 3, 4]],
  ['forlengs forbi slutten gir ingenting', { direction: FORWARDS, fromRevision: 10n }, []],
  ['baklengs fra slutten gir alle baklengs', { direction: BACKWARDS, fromRevision: END }, [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]],
  ['baklengs fra en revisjon tar den med', { direction: BACKWARDS, fromRevision: 2n }, [2, 1, 0]],
  ['baklengs stopper ved antallet', { direction: BACKWARDS, fromRevision: END, maxCount: 2 }, [9, 8]],
  ['baklengs fra forbi slutten begynner ved den siste', { direction: BACKWARDS, fromRevision: 99n, maxCount: 2 }, [9, 8]],
  ['baklengs fra starten gir bare den første', { direction: BACKWARDS, fromRevision: START }, [0]],
  ['et antall større enn strømmen gir hele strømmen', { direction: FORWARDS, fromRevision: START, maxCount: 1000 }, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
] as [string, ReadStreamOptions, number[]][])('En strøm lest %s', async (_title, options, expected) => {
  expect(await numbers(options)).toEqual(expected);
});

test.each([[FORWARDS], [BACKWARDS]] as const)('En strøm som aldri er skrevet, finnes ikke (%s)', async (direction) => {
  const unknown = newStream();
  const error = await errorOf(all(client.readStream(unknown, { direction, fromRevision: direction === FORWARDS ? START : END })));
  expect(error).toBeInstanceOf(StreamNotFoundError);
});

test('En lang strøm kommer hel, i rekkefølge og med hver revisjon én gang, begge veier', async () => {
  const long = newStream();
  for (let from = 0; from < 3000; from += 1000) await client.appendToStream(long, happenings(1000, from));
  const revisions = Array.from({ length: 3000 }, (_, i) => BigInt(i));
  expect(revisionsOf(await all(client.readStream(long)))).toEqual(revisions);
  expect(revisionsOf(await all(client.readStream(long, { direction: BACKWARDS, fromRevision: END })))).toEqual(revisions.reverse());
});

test('Den som slutter å lese midtveis, hindrer ikke neste leser', async () => {
  const long = newStream();
  await client.appendToStream(long, happenings(1000));
  const reading = client.readStream(long);
  for await (const { event } of reading) if (event?.revision === 3n) break;
  await reading.cancel();
  expect(numbersOf(await all(client.readStream(long, { fromRevision: 998n })))).toEqual([998, 999]);
});

test('En leser ser ikke det som skrives i andre strømmer', async () => {
  const other = newStream();
  await client.appendToStream(other, happening(77));
  expect(numbersOf(await all(client.readStream(other)))).toEqual([77]);
});

test('80 lesere samtidig på én forbindelse får alle svar', async () => {
  const answers = await Promise.all(Array.from({ length: 80 }, () => numbers({ direction: FORWARDS, fromRevision: START })));
  expect(answers.every((answer) => answer.length === 10)).toBe(true);
});
