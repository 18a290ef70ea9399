import { EventStoreDBClient } from '@eventstore/db-client';
import { BatchAppendReq } from '@eventstore/db-client/generated/streams_pb';
import { type EventEmitter } from 'node:events';

type StreamCreator = (client: unknown, name: string, creator: (grpc: unknown) => Promise<EventEmitter>, cache?: unknown) => () => Promise<EventEmitter>;

type Setter = (this: BatchAppendReq.ProposedMessage, verdi: Uint8Array | string) => BatchAppendReq.ProposedMessage;

/** The parts of the client that its types hide. */
interface Innmat {
  GRPCStreamCreator: StreamCreator;
  getChannel(): Promise<{ close(): void }>;
}

/** A client whose batch stream survives an answer that nobody waits for any longer. */
export function nyKlient(url: string): EventStoreDBClient {
  const klient = EventStoreDBClient.connectionString(url);
  const innmat = klient as unknown as Innmat;
  const lag = innmat.GRPCStreamCreator;
  innmat.GRPCStreamCreator = (type, name, creator, cache) =>
    name === 'appendToStream' ? lag(type, name, async (grpc) => taalmodig(await creator(grpc)), cache) : lag(type, name, creator, cache);
  return klient;
}

/** The client's table of waiting appends is shared by all clients of the process: another's error empties it (E3), and the answer then throws. */
function taalmodig(stream: EventEmitter): EventEmitter {
  for (const lytter of stream.listeners('data')) {
    stream.removeListener('data', lytter as (svar: unknown) => void);
    stream.on('data', (svar: unknown) => {
      try {
        lytter.call(stream, svar);
      } catch (feil) {
        if (!(feil instanceof TypeError)) throw feil;
      }
    });
  }
  return stream;
}

/**
 * The client hands over data and metadata as base64, which protobuf's JavaScript decodes letter by letter, twice: it
 * was the largest part of an append. Bytes go through as they are.
 */
function somBytes(felt: 'setData' | 'setCustomMetadata'): void {
  const melding = BatchAppendReq.ProposedMessage.prototype;
  const sett: Setter = Reflect.get<typeof melding, typeof felt>(melding, felt);
  melding[felt] = function (verdi) {
    return sett.call(this, typeof verdi === 'string' ? new Uint8Array(Buffer.from(verdi, 'base64')) : verdi);
  };
}

somBytes('setData');
somBytes('setCustomMetadata');

/** Ends every open call and the connection; what was waiting is rejected. */
export async function avslutt(klient: EventStoreDBClient): Promise<void> {
  await klient.dispose();
  (await (klient as unknown as Innmat).getChannel()).close();
}
