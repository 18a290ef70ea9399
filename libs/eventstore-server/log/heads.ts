import { type StreamMetadata } from './stream-metadata';
import { type Storage } from './storage';

/** What is known of a stream. `last` counts events not yet committed, `durable` does not; −1 is no event. */
export interface Head {
  /** 0 until the stream is written. */
  id: number;
  readonly name: Buffer;
  last: number;
  durable: number;
  /** Of a metastream: what its event at this revision says. */
  metadata?: { readonly revision: number; readonly value: StreamMetadata };
}

const MAX_HEADS = 20_000;

/** The heads of streams, read from the store when first asked for. */
export class Heads {
  private readonly heads = new Map<string, Head>();

  constructor(private readonly storage: Storage) {}

  get(stream: string): Head {
    const known = this.heads.get(stream);
    if (known !== undefined) return known;
    const stored = this.storage.findStream(stream);
    const last = stored?.last ?? -1;
    const head = { id: stored?.id ?? 0, name: ownBytes(stream), last, durable: last };
    this.heads.set(stream, head);
    if (this.heads.size > MAX_HEADS) this.forgetSome();
    return head;
  }

  /** After a commit that failed: only what is stored counts. */
  clear(): void {
    this.heads.clear();
  }

  /** The oldest settled heads; the others are needed until their commit. */
  private forgetSome(): void {
    let surplus = MAX_HEADS / 10;
    for (const [stream, head] of this.heads) {
      if (head.last === head.durable) this.heads.delete(stream);
      if (--surplus === 0) return;
    }
  }
}

/** Not Buffer.from: short buffers share blocks of 8 KiB, and a name that is kept would keep all of its block. */
function ownBytes(text: string): Buffer {
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text));
  bytes.write(text);
  return bytes;
}
