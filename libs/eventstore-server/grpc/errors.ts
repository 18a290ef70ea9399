import { Metadata, status } from '@grpc/grpc-js';
import { DamagedLog, WriteFailed } from '../log/storage';
import { type Expected } from '../codec/batch-append';
import { MissingMetadata } from '../codec/event';
import { WireError } from '../codec/wire';

/** An error as it leaves: the client chooses its class by the trailer `exception`, else by the code. */
export class GrpcError extends Error {
  readonly metadata = new Metadata();
  constructor(
    readonly code: status,
    readonly details: string,
    trailers: Record<string, string> = {},
  ) {
    super(details);
    for (const [name, value] of Object.entries(trailers)) this.metadata.set(name, ascii(value));
  }
}

/** Trailers are ASCII: anything else is percent-encoded. */
const ascii = (value: string): string => (/^[\x20-\x7e]*$/.test(value) ? value : encodeURIComponent(value));

export const invalid = (details: string): GrpcError => new GrpcError(status.INVALID_ARGUMENT, details);

export const streamDeleted = (stream: string): GrpcError =>
  new GrpcError(status.FAILED_PRECONDITION, `Event stream '${stream}' is deleted.`, { exception: 'stream-deleted', 'stream-name': stream });

/** Numbers also for the named expectations (−1 no stream, −2 any, −4 exists), as the real server has them. */
export const wrongExpectedVersion = (stream: string, expected: Expected, current: number): GrpcError =>
  new GrpcError(status.FAILED_PRECONDITION, `Append failed due to WrongExpectedVersion. Stream: ${stream}, Expected version: ${expected}, Actual version: ${current}`, {
    exception: 'wrong-expected-version',
    'stream-name': stream,
    'expected-version': String(expected),
    'actual-version': String(current),
  });

export const appendTooLarge = (limit: number): GrpcError =>
  new GrpcError(status.INVALID_ARGUMENT, `Maximum Append Size of ${limit} Exceeded.`, {
    exception: 'maximum-append-size-exceeded',
    'maximum-append-size': String(limit),
  });

export const accessDenied = (details: string): GrpcError => new GrpcError(status.PERMISSION_DENIED, details, { exception: 'access-denied' });

/** Any error thrown inside a call, as a status. What we did not foresee says no more than that. */
export function asGrpcError(error: unknown): GrpcError {
  if (error instanceof GrpcError) return error;
  if (error instanceof MissingMetadata) {
    return new GrpcError(status.INVALID_ARGUMENT, 'Required Metadata Property type, content-type is missing.', {
      exception: 'missing-required-metadata-property',
      'required-metadata-properties': 'type,content-type',
    });
  }
  if (error instanceof WireError) return invalid(error.message);
  if (error instanceof WriteFailed) return new GrpcError(error.kind === 'full' ? status.RESOURCE_EXHAUSTED : status.INTERNAL, error.message);
  if (error instanceof DamagedLog) return new GrpcError(status.DATA_LOSS, error.message);
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return new GrpcError(status.UNKNOWN, 'Exception was thrown by handler.');
}
