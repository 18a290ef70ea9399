import { type ClientHttp2Session, connect, type IncomingHttpHeaders } from 'node:http2';
import { happening, newClient, newStream, type StoreProcess, startStoreProcess } from '../contract/eventstore/support';
import { randomFrom } from './eventstore-kill';

const FRAMES = { quick: 5000, full: 100_000 }[process.env['SAKSGANG_FAULT'] ?? ''] ?? 500;
const SEED = Number(process.env['SAKSGANG_SEED'] ?? Date.now() % 1_000_000);
const SERVICE = '/event_store.client.streams.Streams/';
const METHODS = ['Read', 'Append', 'BatchAppend', 'Delete', 'Tombstone', 'Ukjent'];
const AT_ONCE = 20;
/** A valid start, so that more than the first byte is judged: a read of $all, a batch append, an append's options. */
const SEEDS = ['0a0e1204120028052a024801420012004a021200', '0a260a24', '0a0c0a051a03616263', ''].map((hex) => Buffer.from(hex, 'hex'));

jest.setTimeout(60_000 + FRAMES * 20);

let store: StoreProcess;
beforeAll(async () => (store = await startStoreProcess()));
afterAll(() => store.kill('SIGKILL'));

function frame(random: () => number): Buffer {
  const start = SEEDS[Math.floor(random() * SEEDS.length)]!;
  const body = Buffer.concat([start, Buffer.from(Array.from({ length: Math.floor(random() * 60) }, () => Math.floor(random() * 256)))]);
  for (let i = 0; i < random() * 3; i++) body[Math.floor(random() * body.length)] = Math.floor(random() * 256);
  const head = Buffer.alloc(5);
  head.writeUInt32BE(random() < 0.9 ? body.length : Math.floor(random() * 2 ** 32), 1);
  if (random() < 0.05) head[0] = 1;
  return Buffer.concat([head, body]);
}

/** Sends one request; the grpc-message of the answer, if any came before the call was given up. */
function send(session: ClientHttp2Session, path: string, bytes: Buffer): Promise<string> {
  return new Promise((resolve) => {
    const stream = session.request({ ':method': 'POST', ':path': path, 'content-type': 'application/grpc', te: 'trailers' });
    let message = '';
    const note = ({ 'grpc-message': said }: IncomingHttpHeaders): void => {
      if (typeof said === 'string') message = decodeURIComponent(said);
    };
    stream.on('response', note).on('trailers', note).on('error', () => undefined).on('close', () => resolve(message));
    stream.setTimeout(200, () => stream.close());
    stream.resume();
    stream.end(bytes);
  });
}

test(`${FRAMES} ødelagte gRPC-meldinger feller ikke lageret, og ingen feil forteller om innsiden`, async () => {
  const random = randomFrom(SEED);
  const session = connect(`http://127.0.0.1:${store.port}`);
  session.on('error', () => undefined);
  for (let sent = 0; sent < FRAMES; sent += AT_ONCE) {
    const path = () => SERVICE + METHODS[Math.floor(random() * METHODS.length)]!;
    const messages = await Promise.all(Array.from({ length: AT_ONCE }, () => send(session, path(), frame(random))));
    for (const message of messages) expect({ seed: SEED, message }).not.toMatchObject({ message: expect.stringMatching(/SQLITE|\.js|\.db|\bat /) as string });
  }
  session.destroy();
  const client = newClient(store.url);
  expect(await client.appendToStream(newStream(), happening(1))).toMatchObject({ success: true });
  await client.dispose();
  expect(store.said()).toBe('');
});
