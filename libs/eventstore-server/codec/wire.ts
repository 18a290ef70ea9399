/** Protobuf's wire format, just the parts the hot paths need; google-protobuf costs some 24 µs per event. */

export class WireError extends Error {}

const TWO_32 = 2 ** 32;

/** Reads one message; every bound is checked, a broken message throws WireError. */
export class WireReader {
  constructor(
    readonly buffer: Buffer,
    private at = 0,
    readonly end = buffer.length,
  ) {}

  /** The next tag (field number × 8 + wire type), or 0 at the end. */
  tag(): number {
    return this.at < this.end ? this.varint() : 0;
  }

  /** Exact up to 2^53; beyond that use uint64(). */
  varint(): number {
    let value = 0;
    let factor = 1;
    for (let i = 0; i < 10; i++) {
      if (this.at >= this.end) throw new WireError('message ends inside a number');
      const byte = this.buffer[this.at++]!;
      value += (byte & 127) * factor;
      if (byte < 128) return value;
      factor *= 128;
    }
    throw new WireError('number longer than ten bytes');
  }

  /** A number where it is exact, else a bigint (mod 2^64). */
  uint64(): number | bigint {
    const start = this.at;
    const rough = this.varint();
    if (rough <= Number.MAX_SAFE_INTEGER) return rough;
    let value = 0n;
    for (let i = this.at - 1; i >= start; i--) value = (value << 7n) | BigInt(this.buffer[i]! & 127);
    return BigInt.asUintN(64, value);
  }

  /** A view into the message, not a copy. */
  bytes(): Buffer {
    const length = this.varint();
    const start = this.at;
    if (length > this.end - start) throw new WireError('field longer than its message');
    this.at = start + length;
    return this.buffer.subarray(start, this.at);
  }

  text(): string {
    return this.bytes().toString('utf8');
  }

  message(): WireReader {
    const length = this.varint();
    const start = this.at;
    if (length > this.end - start) throw new WireError('field longer than its message');
    this.at = start + length;
    return new WireReader(this.buffer, start, this.at);
  }

  skip(tag: number): void {
    switch (tag & 7) {
      case 0: this.varint(); return;
      case 1: this.forward(8); return;
      case 2: this.forward(this.varint()); return;
      case 5: this.forward(4); return;
      default: throw new WireError(`wire type ${tag & 7} is unknown`);
    }
  }

  private forward(length: number): void {
    if (length > this.end - this.at) throw new WireError('field longer than its message');
    this.at += length;
  }
}

/** Bytes a length or position takes as a varint. */
export function varintSize(value: number | bigint): number {
  let size = 1;
  if (typeof value === 'bigint') for (let rest = value; rest > 127n; rest >>= 7n) size++;
  else for (let rest = value; rest > 127; rest = Math.floor(rest / 128)) size++;
  return size;
}

/** Bytes of a length-delimited field with a one-byte tag. */
export const fieldSize = (length: number): number => 1 + varintSize(length) + length;

/** Writes into one reused buffer; `take()` copies the message out. */
export class WireWriter {
  private buffer = Buffer.allocUnsafeSlow(64 * 1024);
  private at = 0;

  varint(value: number | bigint): this {
    this.room(10);
    if (typeof value === 'bigint') return this.bigVarint(value);
    let rest = value;
    while (rest >= TWO_32) {
      this.buffer[this.at++] = (rest % 128) | 128;
      rest = Math.floor(rest / 128);
    }
    while (rest > 127) {
      this.buffer[this.at++] = (rest & 127) | 128;
      rest = rest >>> 7;
    }
    this.buffer[this.at++] = rest;
    return this;
  }

  field(tag: number, value: number | bigint): this {
    return this.varint(tag).varint(value);
  }

  /** Tag and length of a submessage whose fields are written next. */
  open(tag: number, length: number): this {
    return this.varint(tag).varint(length);
  }

  bytes(tag: number, value: Uint8Array): this {
    this.open(tag, value.length).room(value.length);
    this.buffer.set(value, this.at);
    this.at += value.length;
    return this;
  }

  /** `length` is the text's length in UTF-8, when the caller has it already. */
  text(tag: number, value: string, length = Buffer.byteLength(value)): this {
    this.open(tag, length).room(length);
    this.at += this.buffer.write(value, this.at, length === value.length ? 'latin1' : 'utf8');
    return this;
  }

  take(): Buffer {
    const copy = Buffer.from(this.buffer.subarray(0, this.at));
    this.at = 0;
    return copy;
  }

  private bigVarint(value: bigint): this {
    let rest = BigInt.asUintN(64, value);
    for (; rest > 127n; rest >>= 7n) this.buffer[this.at++] = Number(rest & 127n) | 128;
    this.buffer[this.at++] = Number(rest);
    return this;
  }

  private room(length: number): this {
    if (this.at + length > this.buffer.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(this.buffer.length * 2, this.at + length));
      this.buffer.copy(larger, 0, 0, this.at);
      this.buffer = larger;
    }
    return this;
  }
}
