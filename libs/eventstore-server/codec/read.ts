import { type Direction } from '../log/storage';
import { EMPTY, readStreamName } from './event';
import { fieldSize, varintSize, WireError, WireReader, WireWriter } from './wire';

/** Where a read starts: at a revision or position, or at one of the ends. */
export type From = number | 'start' | 'end';

export interface Filter {
  readonly on: 'stream' | 'type';
  readonly regex: string;
  readonly prefixes: readonly string[];
  /** Events looked at per page. */
  readonly window: number;
  readonly checkpointMultiplier: number;
}

export interface ReadRequest {
  /** Undefined: $all. */
  readonly stream: string | undefined;
  readonly from: From;
  readonly direction: Direction;
  readonly resolveLinks: boolean;
  /** Undefined: a subscription. */
  readonly count: number | undefined;
  readonly filter: Filter | undefined;
  readonly structuredIds: boolean;
}

const DEFAULT_WINDOW = 32;
const UINT64_END = Number.MAX_SAFE_INTEGER;

export function decodeRead(bytes: Buffer): ReadRequest {
  const message = new WireReader(bytes);
  let request: ReadRequest | undefined;
  for (let tag = message.tag(); tag !== 0; tag = message.tag()) {
    if (tag === 0x0a) request = readOptions(message.message());
    else message.skip(tag);
  }
  if (request === undefined) throw new WireError('a read without options');
  return request;
}

function readOptions(message: WireReader): ReadRequest {
  let source: { stream: string | undefined; from: From } | undefined;
  const options = {
    direction: 'forwards' as Direction,
    resolveLinks: false,
    count: undefined as number | undefined,
    filter: undefined as Filter | undefined,
    structuredIds: false,
  };
  let subscription = false;
  for (let tag = message.tag(); tag !== 0; tag = message.tag()) {
    switch (tag) {
      case 0x0a: source = readStreamSource(message.message()); break;
      case 0x12: source = { stream: undefined, from: readAllSource(message.message()) }; break;
      case 0x18: options.direction = message.varint() === 1 ? 'backwards' : 'forwards'; break;
      case 0x20: options.resolveLinks = message.varint() !== 0; break;
      case 0x28: options.count = exact(message.uint64()); break;
      case 0x32: message.bytes(); subscription = true; break;
      case 0x3a: options.filter = readFilter(message.message()); break;
      case 0x4a: options.structuredIds = message.message().tag() === 0x0a; break;
      default: message.skip(tag);
    }
  }
  if (source === undefined) throw new WireError('a read names neither a stream nor $all');
  if (!subscription && options.count === undefined) throw new WireError('a read has neither a count nor a subscription');
  return { ...source, ...options };
}

/** Beyond 2^53 there is nothing, so everything there is the same. */
const exact = (value: number | bigint): number => (typeof value === 'bigint' ? UINT64_END : value);

function readStreamSource(message: WireReader): { stream: string; from: From } {
  let stream = EMPTY;
  let from: From = 'start';
  for (let tag = message.tag(); tag !== 0; tag = message.tag()) {
    switch (tag) {
      case 0x0a: stream = readStreamName(message.message()); break;
      case 0x10: from = endOr(message.uint64()); break;
      case 0x1a: message.bytes(); from = 'start'; break;
      case 0x22: message.bytes(); from = 'end'; break;
      default: message.skip(tag);
    }
  }
  if (stream.length === 0) throw new WireError('a stream name is empty');
  return { stream: stream.toString('utf8'), from };
}

function readAllSource(message: WireReader): From {
  let from: From = 'start';
  for (let tag = message.tag(); tag !== 0; tag = message.tag()) {
    switch (tag) {
      case 0x0a: from = endOr(readPosition(message.message())); break;
      case 0x12: message.bytes(); from = 'start'; break;
      case 0x1a: message.bytes(); from = 'end'; break;
      default: message.skip(tag);
    }
  }
  return from;
}

const endOr = (value: number | bigint): From => (value === 2n ** 64n - 1n ? 'end' : exact(value));

function readPosition(message: WireReader): number | bigint {
  let commit: number | bigint = 0;
  let prepare: number | bigint = 0;
  for (let tag = message.tag(); tag !== 0; tag = message.tag()) {
    if (tag === 0x08) commit = message.uint64();
    else if (tag === 0x10) prepare = message.uint64();
    else message.skip(tag);
  }
  if (commit < prepare) throw new WireError('The commit position cannot be less than the prepare position');
  return commit;
}

function readFilter(message: WireReader): Filter {
  const filter = { on: 'type' as Filter['on'], regex: '', prefixes: [] as string[], window: DEFAULT_WINDOW, checkpointMultiplier: 1 };
  for (let tag = message.tag(); tag !== 0; tag = message.tag()) {
    if (tag === 0x0a || tag === 0x12) {
      filter.on = tag === 0x0a ? 'stream' : 'type';
      readExpression(message.message(), filter);
    } else if (tag === 0x18) filter.window = message.varint() || DEFAULT_WINDOW;
    else if (tag === 0x28) filter.checkpointMultiplier = message.varint();
    else message.skip(tag);
  }
  return filter;
}

function readExpression(message: WireReader, filter: { regex: string; prefixes: string[] }): void {
  for (let tag = message.tag(); tag !== 0; tag = message.tag()) {
    if (tag === 0x0a) filter.regex = message.text();
    else if (tag === 0x12) filter.prefixes.push(message.text());
    else message.skip(tag);
  }
}

const writer = new WireWriter();

export const CAUGHT_UP: Buffer = writer.open(0x42, 0).take();

export const encodeConfirmation = (id: string): Buffer => writer.open(0x12, fieldSize(id.length)).text(0x0a, id).take();

export const encodeCheckpoint = (position: number): Buffer =>
  writer.open(0x1a, 2 * (1 + varintSize(position))).field(0x08, position).field(0x10, position).take();

export function encodeStreamNotFound(stream: string): Buffer {
  const name = Buffer.from(stream);
  const identifier = fieldSize(name.length);
  return writer.open(0x22, fieldSize(identifier)).open(0x0a, identifier).bytes(0x1a, name).take();
}
