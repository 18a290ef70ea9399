import { Server as GrpcServer, ServerCredentials } from '@grpc/grpc-js';
import { createServer as createHttpServer, type Server as HttpServer } from 'node:http';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { MAX_MESSAGE_BYTES } from './grpc/limits';
import { OpenCalls } from './grpc/open-calls';
import { addServices } from './grpc/services';
import { EventLog } from './log/event-log';
import { openStore } from './log/open-store';
import { NoStorage, type Storage } from './log/storage';

export interface EventStoreServerOptions {
  /** The SQLite file; created with its folder when it does not exist. */
  readonly file: string;
  /** Default 127.0.0.1: there is no log-in, so no one else should reach it. */
  readonly host?: string;
  /** Default 0: any free port. */
  readonly port?: number;
  /** 'none' accepts everything and keeps nothing, to measure what the disk costs. */
  readonly storage?: 'disk' | 'none';
}

export interface EventStoreServer {
  readonly port: number;
  /** Connection string for @eventstore/db-client. */
  readonly url: string;
  /** Finishes what is being written, tells open calls to come back, and closes the file. */
  stop(): Promise<void>;
}

/** The real server's (Kestrel's) default: a client that needs more here would stall there. */
const MAX_STREAMS = 100;
const LAST_WORDS_MS = 50;
const FIRST_BYTE_MS = 10_000;

/** Starts an EventStoreDB-compatible server. Rejects, naming the file, when it is in use or damaged. */
export async function startEventStoreServer(options: EventStoreServerOptions): Promise<EventStoreServer> {
  const { file, host = '127.0.0.1', port = 0, storage: kind = 'disk' } = options;
  const storage: Storage = kind === 'disk' ? await openStore(file) : new NoStorage();
  const log = new EventLog(storage);
  const grpc = new GrpcServer({ 'grpc.max_receive_message_length': MAX_MESSAGE_BYTES, 'grpc.max_send_message_length': -1, 'grpc.max_concurrent_streams': MAX_STREAMS });
  const calls = new OpenCalls();
  const sockets = new Set<Socket>();
  addServices(grpc, log, calls);
  const door = openDoor(grpc, healthServer(log), sockets);
  try {
    await listen(door, host, port);
  } catch (error) {
    await log.close();
    throw error;
  }
  const bound = (door.address() as AddressInfo).port;
  const stop = async (): Promise<void> => {
    door.close();
    calls.pause();
    await log.settled();
    calls.end();
    // The answers and the endings leave before the connections are cut.
    await new Promise((resolve) => setTimeout(resolve, LAST_WORDS_MS));
    grpc.forceShutdown();
    await log.close();
    for (const socket of sockets) socket.destroy();
  };
  return { port: bound, url: `esdb://${host.includes(':') ? `[${host}]` : host}:${bound}?tls=false`, stop };
}

/** One port for gRPC (HTTP/2 without TLS) and plain HTTP, told apart by the first bytes. */
function openDoor(grpc: GrpcServer, http: HttpServer, sockets: Set<Socket>): Server {
  const injector = grpc.createConnectionInjector(ServerCredentials.createInsecure());
  return createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    socket.setTimeout(FIRST_BYTE_MS, () => socket.destroy());
    socket.once('data', (first) => {
      socket.setTimeout(0).removeAllListeners('timeout');
      socket.pause();
      socket.unshift(first);
      if (first.subarray(0, 3).toString('latin1') === 'PRI') injector.injectConnection(socket);
      else {
        http.emit('connection', socket);
        process.nextTick(() => socket.resume());
      }
    });
  });
}

function healthServer(log: EventLog): HttpServer {
  return createHttpServer((request, response) => {
    if (request.url !== '/health/live') response.writeHead(404).end();
    else if (log.refusal === undefined) response.writeHead(204).end();
    else response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8' }).end(log.refusal);
  });
}

function listen(door: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    door.once('error', reject);
    door.listen(port, host, () => resolve());
  });
}
