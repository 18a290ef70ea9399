import { fieldSize, varintSize, WireError, WireReader, WireWriter } from './wire';
import { halvesOfUuid, readUuid } from './uuid';

/** An event as a client proposes it. `data` and `meta` may be views into the received message. */
export interface ProposedEvent {
  readonly id: string;
  readonly type: string;
  readonly isJson: boolean;
  readonly data: Buffer;
  readonly meta: Buffer;
}

/** Which of the two metadata keys a client left out, for the error that names them. */
export class MissingMetadata extends WireError {}

export const TOMBSTONE_REVISION = Number.MAX_SAFE_INTEGER;
const INT64_MAX = 2n ** 63n - 1n;
const JSON_TYPE = 'application/json';
const BINARY_TYPE = 'application/octet-stream';
const KEYS = { type: 'type', contentType: 'content-type', created: 'created' };

const writer = new WireWriter();
const utf8Cache = new Map<string, number>();

/** Event types are few: their lengths are remembered. */
function utf8Length(text: string): number {
  const known = utf8Cache.get(text);
  if (known !== undefined) return known;
  const length = Buffer.byteLength(text);
  if (utf8Cache.size < 1000) utf8Cache.set(text, length);
  return length;
}

/** Reads streams.*.ProposedMessage. */
export function readProposed(message: WireReader): ProposedEvent {
  let id = '';
  let type: string | undefined;
  let contentType: string | undefined;
  let data = EMPTY;
  let meta = EMPTY;
  for (let tag = message.tag(); tag !== 0; tag = message.tag()) {
    switch (tag) {
      case 0x0a: id = readUuid(message.message()); break;
      case 0x12: {
        const [key, value] = readEntry(message.message());
        if (key === KEYS.type) type = value;
        else if (key === KEYS.contentType) contentType = value;
        break;
      }
      case 0x1a: meta = message.bytes(); break;
      case 0x22: data = message.bytes(); break;
      default: message.skip(tag);
    }
  }
  if (id === '') throw new WireError('an event has no id');
  if (type === undefined || contentType === undefined) throw new MissingMetadata('an event lacks the metadata type or content-type');
  return { id, type, isJson: contentType === JSON_TYPE, data, meta };
}

export const EMPTY: Buffer = Buffer.alloc(0);

function readEntry(message: WireReader): [string, string] {
  let key = '';
  let value = '';
  for (let tag = message.tag(); tag !== 0; tag = message.tag()) {
    if (tag === 0x0a) key = message.text();
    else if (tag === 0x12) value = message.text();
    else message.skip(tag);
  }
  return [key, value];
}

/**
 * Encodes streams.ReadResp.ReadEvent.RecordedEvent. These bytes are what is stored and what readers get, so
 * nothing is encoded again on the way out. `created` is in 100 ns ticks since 1970, as decimal text.
 */
export function encodeRecord(event: ProposedEvent, stream: Buffer, revision: number, position: number, created: string): Buffer {
  const typeLength = utf8Length(event.type);
  writer.open(0x0a, 38).text(0x12, event.id, 36);
  writer.open(0x12, fieldSize(stream.length)).bytes(0x1a, stream);
  writer.field(0x18, revision === TOMBSTONE_REVISION ? INT64_MAX : revision).field(0x20, position).field(0x28, position);
  entry(KEYS.type, event.type, typeLength);
  entry(KEYS.contentType, event.isJson ? JSON_TYPE : BINARY_TYPE);
  entry(KEYS.created, created);
  if (event.meta.length > 0) writer.bytes(0x3a, event.meta);
  return writer.bytes(0x42, event.data).take();
}

function entry(key: string, value: string, length = value.length): void {
  writer.open(0x32, fieldSize(key.length) + fieldSize(length)).text(0x0a, key, key.length).text(0x12, value, length);
}

/** What filters, links and idempotency need to know of a stored record. */
export interface RecordHead {
  readonly id: string;
  readonly stream: string;
  readonly type: string;
}

/** Reads the head of what encodeRecord wrote; relies on its field order and stops after the type. */
export function readHead(record: Buffer): RecordHead {
  const message = new WireReader(record);
  let id = '';
  let stream = '';
  for (let tag = message.tag(); tag !== 0; tag = message.tag()) {
    if (tag === 0x0a) id = readUuid(message.message());
    else if (tag === 0x12) stream = readStreamName(message.message()).toString('utf8');
    else if (tag === 0x32) return { id, stream, type: readEntry(message.message())[1] };
    else message.skip(tag);
  }
  throw new WireError('a stored event has no type');
}

/** The rest of a stored record, for what looks inside an event: metadata, links, age. */
export interface RecordBody {
  readonly isJson: boolean;
  readonly data: Buffer;
  /** Milliseconds since 1970. */
  readonly created: number;
}

export function readBody(record: Buffer): RecordBody {
  const message = new WireReader(record);
  let isJson = false;
  let created = 0;
  let data = EMPTY;
  for (let tag = message.tag(); tag !== 0; tag = message.tag()) {
    if (tag === 0x42) data = message.bytes();
    else if (tag === 0x32) {
      const [key, value] = readEntry(message.message());
      if (key === KEYS.contentType) isJson = value === JSON_TYPE;
      else if (key === KEYS.created) created = Number(value) / 1e4;
    } else message.skip(tag);
  }
  return { isJson, data, created };
}

/** The record with its id as two numbers instead of text; the id is its first field. */
export function withStructuredId(record: Buffer): Buffer {
  const { high, low } = halvesOfUuid(readHead(record).id);
  const halves = 2 + varintSize(high) + varintSize(low);
  const id = writer.open(0x0a, fieldSize(halves)).open(0x0a, halves).field(0x08, high).field(0x10, low).take();
  return Buffer.concat([id, record.subarray(ID_FIELD_BYTES)]);
}

const ID_FIELD_BYTES = 40;

/** Reads StreamIdentifier: the name in UTF-8. */
export function readStreamName(message: WireReader): Buffer {
  let name = EMPTY;
  for (let tag = message.tag(); tag !== 0; tag = message.tag()) {
    if (tag === 0x1a) name = message.bytes();
    else message.skip(tag);
  }
  return name;
}

/**
 * Encodes ReadResp{event{event, link, commit_position}} around stored records. With a link, `record` is what it
 * points to, undefined when that is gone, and the position is the link's.
 */
export function encodeEventResponse(record: Buffer | undefined, position: number, link?: Buffer): Buffer {
  const inner = (record ? fieldSize(record.length) : 0) + (link ? fieldSize(link.length) : 0) + positionFieldSize(position);
  writer.open(0x0a, inner);
  if (record) writer.bytes(0x0a, record);
  if (link) writer.bytes(0x12, link);
  return writer.field(0x18, position).take();
}

/** Bytes of commit_position, the last field of a response. */
export const positionFieldSize = (position: number): number => 1 + varintSize(position);
