import { makeGenericClientConstructor, credentials, Server, ServerCredentials, type ClientReadableStream, type ServiceDefinition } from '@grpc/grpc-js';
import { StreamsService } from '@eventstore/db-client/generated/streams_grpc_pb';
import { type ReadReq, type ReadResp } from '@eventstore/db-client/generated/streams_pb';

/**
 * Stands in front of the real store and hands on reads, but ends each of the first `ganger` subscriptions quietly, as
 * if all were read, after `antall` messages.
 */
export async function stilleLager(url: string, ganger: number, antall: number): Promise<{ url: string; endt: () => number; lukk(): void }> {
  const Klient = makeGenericClientConstructor(StreamsService, 'Streams');
  const bak = new Klient(new URL(url.replace('esdb:', 'http:')).host, credentials.createInsecure());
  let endt = 0;
  const server = new Server();
  const read = (kall: { request: ReadReq; write(svar: ReadResp): boolean; end(): void; on(navn: string, gjoer: () => void): void; emit(navn: string, feil: Error): boolean }): void => {
    const les = bak.read as unknown as (req: ReadReq) => ClientReadableStream<ReadResp>;
    const strom = les.call(bak, kall.request);
    let sendt = 0;
    strom.on('data', (svar: ReadResp) => {
      if (kall.request.getOptions()?.hasSubscription() && endt < ganger && sendt++ >= antall) {
        endt++;
        strom.cancel();
        kall.end();
      } else kall.write(svar);
    });
    strom.on('end', () => kall.end());
    strom.on('error', () => undefined);
    kall.on('cancelled', () => strom.cancel());
  };
  server.addService({ read: (StreamsService as unknown as ServiceDefinition).read } as ServiceDefinition, { read: read as never });
  const port = await new Promise<number>((ja, nei) => server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (feil, p) => (feil ? nei(feil) : ja(p))));
  return {
    url: `esdb://127.0.0.1:${port}?tls=false`,
    endt: () => endt,
    lukk() {
      server.forceShutdown();
      bak.close();
    },
  };
}
