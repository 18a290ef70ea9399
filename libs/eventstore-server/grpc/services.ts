import { type MethodDefinition, type Server } from '@grpc/grpc-js';
import { GossipService } from '@eventstore/db-client/generated/gossip_grpc_pb';
import { ServerFeaturesService } from '@eventstore/db-client/generated/serverfeatures_grpc_pb';
import { StreamsService } from '@eventstore/db-client/generated/streams_grpc_pb';
import { decodeAppend, decodeDelete } from '../codec/append';
import { decodeBatchAppend } from '../codec/batch-append';
import { decodeRead } from '../codec/read';
import { type EventLog } from '../log/event-log';
import { handleAppend } from './append';
import { handleBatchAppend } from './batch-append';
import { handleDelete } from './delete';
import { getSupportedMethods } from './features';
import { gossip } from './gossip';
import { type OpenCalls } from './open-calls';
import { handleRead } from './read';

/** The client's own definition of a method, with our codec in place of google-protobuf. */
function withCodec<T>(method: MethodDefinition<unknown, unknown>, decode: (bytes: Buffer) => T): MethodDefinition<T, Buffer> {
  const notCalled = (): never => {
    throw new Error('the server neither writes requests nor reads responses');
  };
  return {
    path: method.path,
    requestStream: method.requestStream,
    responseStream: method.responseStream,
    requestSerialize: notCalled,
    requestDeserialize: decode,
    responseSerialize: (bytes: Buffer) => bytes,
    responseDeserialize: notCalled,
  };
}

/** A request that cannot be read reaches its handler as the error, so that the answer can say what was wrong. */
function orError<T>(decode: (bytes: Buffer) => T): (bytes: Buffer) => T | Error {
  return (bytes) => {
    try {
      return decode(bytes);
    } catch (error) {
      return error as Error;
    }
  };
}

export function addServices(server: Server, log: EventLog, calls: OpenCalls): void {
  const streams = StreamsService as unknown as Record<'read' | 'append' | 'delete' | 'tombstone' | 'batchAppend', MethodDefinition<unknown, unknown>>;
  server.addService(ServerFeaturesService, { getSupportedMethods });
  server.addService(GossipService, { read: gossip });
  server.addService(
    {
      read: withCodec(streams.read, orError(decodeRead)),
      append: withCodec(streams.append, decodeAppend),
      delete: withCodec(streams.delete, orError(decodeDelete)),
      tombstone: withCodec(streams.tombstone, orError(decodeDelete)),
      batchAppend: withCodec(streams.batchAppend, decodeBatchAppend),
    },
    {
      read: handleRead(log, calls),
      append: handleAppend(log, calls),
      delete: handleDelete((stream, expected) => log.delete(stream, expected)),
      tombstone: handleDelete((stream, expected) => log.tombstone(stream, expected)),
      batchAppend: handleBatchAppend(log, calls),
    },
  );
}
