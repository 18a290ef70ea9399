import { ANY, type BatchOptions, type Expected, NO_STREAM, readTarget, STREAM_EXISTS } from './batch-append';
import { type ProposedEvent, readProposed } from './event';
import { fieldSize, varintSize, WireReader, WireWriter } from './wire';

/** Stream and expectation, as Append, Delete and Tombstone send them. */
export type WriteOptions = Pick<BatchOptions, 'stream' | 'expected'>;

/** One message of the classic Append: first the options, then one event each. */
export type AppendMessage = { readonly options: WriteOptions } | { readonly event: ProposedEvent } | { readonly problem: Error };

/** An event that cannot be read becomes a `problem`, so that the call can answer with the right trailers. */
export function decodeAppend(bytes: Buffer): AppendMessage {
  const message = new WireReader(bytes);
  try {
    for (let tag = message.tag(); tag !== 0; tag = message.tag()) {
      if (tag === 0x0a) return { options: readTarget(message.message()) };
      if (tag === 0x12) return { event: readProposed(message.message()) };
      message.skip(tag);
    }
  } catch (error) {
    return { problem: error as Error };
  }
  return { options: { stream: Buffer.alloc(0), expected: undefined } };
}

/** DeleteReq and TombstoneReq hold nothing but the options. */
export function decodeDelete(bytes: Buffer): WriteOptions {
  const message = new WireReader(bytes);
  let options: WriteOptions = { stream: Buffer.alloc(0), expected: undefined };
  for (let tag = message.tag(); tag !== 0; tag = message.tag()) {
    if (tag === 0x0a) options = readTarget(message.message());
    else message.skip(tag);
  }
  return options;
}

const writer = new WireWriter();

export function encodeAppendSuccess(revision: number, position: number | undefined): Buffer {
  const place = position === undefined ? 0 : 2 * (1 + varintSize(position));
  writer.open(0x0a, (revision < 0 ? 2 : 1 + varintSize(revision)) + fieldSize(place));
  if (revision < 0) writer.open(0x12, 0);
  else writer.field(0x08, revision);
  if (position === undefined) return writer.open(0x22, 0).take();
  return writer.open(0x1a, place).field(0x08, position).field(0x10, position).take();
}

/** wrong_expected_version; the fields of 20.6.0 are left out, no client of ours reads them. */
export function encodeAppendWrongVersion(current: number, expected: Expected): Buffer {
  const isRevision = typeof expected === 'bigint' || expected >= 0;
  writer.open(0x12, (current < 0 ? 2 : 1 + varintSize(current)) + (isRevision ? 1 + varintSize(expected) : 2));
  if (current < 0) writer.open(0x3a, 0);
  else writer.field(0x30, current);
  if (expected === ANY) writer.open(0x4a, 0);
  else if (expected === STREAM_EXISTS) writer.open(0x52, 0);
  else if (expected === NO_STREAM) writer.open(0x5a, 0);
  else writer.field(0x40, expected);
  return writer.take();
}

/** DeleteResp and TombstoneResp. */
export const encodeDeleted = (position: number): Buffer =>
  writer.open(0x0a, 2 * (1 + varintSize(position))).field(0x08, position).field(0x10, position).take();
