import { type ProposedEvent, readProposed, readStreamName } from './event';
import { fieldSize, varintSize, WireReader, WireWriter } from './wire';

/** Expected revision as the server thinks of it: a revision, or one of these. */
export const ANY = -2;
export const NO_STREAM = -1;
export const STREAM_EXISTS = -4;
export type Expected = number | bigint;

export interface BatchOptions {
  readonly stream: Buffer;
  readonly expected: Expected | undefined;
  /** Milliseconds since 1970; undefined when the client set none. */
  readonly deadline: number | undefined;
}

export interface BatchAppendRequest {
  /** The UUID message as it came: echoed untouched, and the key of the append. */
  readonly correlation: Buffer;
  readonly options: BatchOptions | undefined;
  readonly events: readonly ProposedEvent[];
  /** An event that cannot be stored; the append it belongs to is refused with this text. */
  readonly problem: Error | undefined;
  readonly isFinal: boolean;
}

export function decodeBatchAppend(bytes: Buffer): BatchAppendRequest {
  const message = new WireReader(bytes);
  let correlation = bytes.subarray(0, 0);
  let options: BatchOptions | undefined;
  let problem: Error | undefined;
  let isFinal = false;
  const events: ProposedEvent[] = [];
  for (let tag = message.tag(); tag !== 0; tag = message.tag()) {
    switch (tag) {
      case 0x0a: correlation = message.bytes(); break;
      case 0x12: options = readOptions(message.message()); break;
      case 0x1a:
        try {
          events.push(readProposed(message.message()));
        } catch (error) {
          problem = error as Error;
        }
        break;
      case 0x20: isFinal = message.varint() !== 0; break;
      default: message.skip(tag);
    }
  }
  return { correlation, options, events, problem, isFinal };
}

/** What Append, Delete, Tombstone and BatchAppend say alike; `other` takes the fields that only one of them has. */
export function readTarget(message: WireReader, other: (tag: number) => void = (tag) => message.skip(tag)): Pick<BatchOptions, 'stream' | 'expected'> {
  let stream: Buffer = message.buffer.subarray(0, 0);
  let expected: Expected | undefined;
  for (let tag = message.tag(); tag !== 0; tag = message.tag()) {
    switch (tag) {
      case 0x0a: stream = readStreamName(message.message()); break;
      case 0x10: expected = message.uint64(); break;
      case 0x1a: message.bytes(); expected = NO_STREAM; break;
      case 0x22: message.bytes(); expected = ANY; break;
      case 0x2a: message.bytes(); expected = STREAM_EXISTS; break;
      default: other(tag);
    }
  }
  return { stream, expected: expected === UINT64_MAX ? NO_STREAM : expected };
}

function readOptions(message: WireReader): BatchOptions {
  let deadline: number | undefined;
  const target = readTarget(message, (tag) => {
    if (tag === 0x32) deadline = readSeconds(message.message());
    else if (tag === 0x3a) deadline = Date.now() + readSeconds(message.message());
    else message.skip(tag);
  });
  return { ...target, deadline };
}

const UINT64_MAX = 2n ** 64n - 1n;

/** Timestamp and Duration have the same shape: seconds and nanoseconds, here milliseconds. */
function readSeconds(message: WireReader): number {
  let milliseconds = 0;
  for (let tag = message.tag(); tag !== 0; tag = message.tag()) {
    if (tag === 0x08) milliseconds += message.varint() * 1000;
    else if (tag === 0x10) milliseconds += message.varint() / 1e6;
    else message.skip(tag);
  }
  return milliseconds;
}

const writer = new WireWriter();
const POSITION_OF_EXPECTED = 0x28;

/** `revision` −1 means that the stream is still empty; `position` undefined that nothing was ever written. */
export function encodeBatchSuccess(request: BatchAppendRequest, options: BatchOptions, revision: number, position: number | undefined): Buffer {
  const place = position === undefined ? 0 : 2 * (1 + varintSize(position));
  const length = (revision < 0 ? 2 : 1 + varintSize(revision)) + fieldSize(place);
  writer.bytes(0x0a, request.correlation).open(0x1a, length);
  if (revision < 0) writer.open(0x12, 0);
  else writer.field(0x08, revision);
  if (position === undefined) writer.open(0x22, 0);
  else writer.open(0x1a, place).field(0x08, position).field(0x10, position);
  return echo(options);
}

export interface BatchError {
  readonly code: number;
  readonly message: string;
  /** Full name of the message whose bytes `detail` holds; the client chooses its error class by it. */
  readonly kind: string;
  readonly detail: Buffer;
}

export function encodeBatchError(request: BatchAppendRequest, options: BatchOptions, error: BatchError): Buffer {
  const url = `type.googleapis.com/${error.kind}`;
  const any = fieldSize(url.length) + fieldSize(error.detail.length);
  const text = Buffer.byteLength(error.message);
  writer.bytes(0x0a, request.correlation).open(0x12, 1 + varintSize(error.code) + fieldSize(text) + fieldSize(any));
  writer.field(0x08, error.code).text(0x12, error.message, text).open(0x1a, any).text(0x0a, url).bytes(0x12, error.detail);
  return echo(options);
}

/** Stream name and expectation, as every answer repeats them. */
function echo({ stream, expected }: BatchOptions): Buffer {
  writer.open(0x22, fieldSize(stream.length)).bytes(0x1a, stream);
  if (expected === NO_STREAM) writer.open(0x32, 0);
  else if (expected === ANY) writer.open(0x3a, 0);
  else if (expected === STREAM_EXISTS) writer.open(0x42, 0);
  else if (expected !== undefined) writer.field(POSITION_OF_EXPECTED, expected);
  return writer.take();
}

/** The detail WrongExpectedVersion. */
export function encodeWrongVersion(current: number, expected: Expected): Buffer {
  if (current < 0) writer.open(0x12, 0);
  else writer.field(0x08, current);
  if (expected === ANY) writer.open(0x22, 0);
  else if (expected === STREAM_EXISTS) writer.open(0x2a, 0);
  else if (expected === NO_STREAM) writer.open(0x32, 0);
  else writer.field(0x18, expected);
  return writer.take();
}

/** The detail StreamDeleted. */
export const encodeStreamDeleted = (stream: Buffer): Buffer => writer.open(0x0a, fieldSize(stream.length)).bytes(0x1a, stream).take();

/** The details MaximumAppendSizeExceeded and BadRequest. */
export const encodeMaxSize = (limit: number): Buffer => writer.field(0x08, limit).take();
export const encodeBadRequest = (message: string): Buffer => writer.text(0x0a, message).take();
