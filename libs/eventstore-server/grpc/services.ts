import { type MethodDefinition, type Server } from '@grpc/grpc-js';
import { ServerFeaturesService } from '@eventstore/db-client/generated/serverfeatures_grpc_pb';
import { StreamsService } from '@eventstore/db-client/generated/streams_grpc_pb';
import { decodeAppend } from '../codec/append';
import { decodeBatchAppend } from '../codec/batch-append';
import { decodeRead } from '../codec/read';
import { type EventLog } from '../log/event-log';
import { handleAppend } from './append';
import { handleBatchAppend } from './batch-append';
import { getSupportedMethods } from './features';
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

export function addServices(server: Server, log: EventLog, calls: OpenCalls): void {
  const { read, append, batchAppend } = StreamsService as unknown as Record<'read' | 'append' | 'batchAppend', MethodDefinition<unknown, unknown>>;
  server.addService(ServerFeaturesService, { getSupportedMethods });
  server.addService(
    { read: withCodec(read, decodeRead), append: withCodec(append, decodeAppend), batchAppend: withCodec(batchAppend, decodeBatchAppend) },
    { read: handleRead(log, calls), append: handleAppend(log, calls), batchAppend: handleBatchAppend(log, calls) },
  );
}
