import { type sendUnaryData, type ServerUnaryCall } from '@grpc/grpc-js';
import { encodeDeleted, type WriteOptions } from '../codec/append';
import { type Expected } from '../codec/batch-append';
import { type Outcome } from '../log/write-rule';
import { asGrpcError, invalid, streamDeleted, wrongExpectedVersion } from './errors';
import { streamOf } from './limits';

/** Streams.Delete and Streams.Tombstone, which differ only in what they write. */
export function handleDelete(remove: (stream: string, expected: Expected) => Promise<Outcome>) {
  return (call: ServerUnaryCall<WriteOptions | Error, Buffer>, callback: sendUnaryData<Buffer>): void => {
    answer(call.request, remove).then(
      (value) => callback(null, value),
      (error: unknown) => callback(asGrpcError(error)),
    );
  };
}

async function answer(options: WriteOptions | Error, remove: (stream: string, expected: Expected) => Promise<Outcome>): Promise<Buffer> {
  if (options instanceof Error) throw options;
  const { expected } = options;
  const stream = streamOf(options);
  if (expected === undefined) throw invalid('the call has no expected revision');
  const outcome = await remove(stream, expected);
  switch (outcome.kind) {
    case 'ok': return encodeDeleted(outcome.position ?? 0);
    case 'wrong-version': throw wrongExpectedVersion(stream, expected, outcome.current);
    case 'deleted': throw streamDeleted(stream);
  }
}
