import { parentPort, workerData } from 'node:worker_threads';
import { crc32 } from 'node:zlib';
import { openSqlite, type Sqlite } from './sqlite';

/** A batch as it crosses to the thread: numbers in one array, bytes in another, both handed over without a copy. */
export interface WriterBatch {
  readonly streams: readonly { readonly id: number; readonly name: Uint8Array }[];
  readonly firstPosition: number;
  /** stream, revision, length of the record, for every event in order. */
  readonly numbers: Float64Array<ArrayBuffer>;
  readonly records: Uint8Array<ArrayBuffer>;
}

/** 'checkpoint': the commit stands, but moving it into the main file failed. */
export type WriterAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'ok' }
  | { readonly kind: 'failed' | 'checkpoint'; readonly code: string; readonly message: string };

const CHECKPOINT_EVERY_PAGES = 2000;
const PAGE_BYTES = 4096;

class Writer {
  private readonly db: Sqlite;
  private readonly stream;
  private readonly event;
  private pages = 0;

  constructor(file: string) {
    this.db = openSqlite(file);
    this.stream = this.db.prepare('insert into stream (id, name) values (?, ?)');
    this.event = this.db.prepare('insert into event (position, stream, revision, record, crc) values (?, ?, ?, ?, ?)');
  }

  write(batch: WriterBatch): void {
    this.db.exec('begin immediate');
    try {
      for (const { id, name } of batch.streams) this.stream.run([id, Buffer.from(name)]);
      this.events(batch);
      this.db.exec('commit');
    } catch (error) {
      if (this.db.inTransaction) this.db.exec('rollback');
      throw error;
    }
    this.pages += batch.numbers.length + Math.ceil(batch.records.length / PAGE_BYTES);
  }

  /** Every checkpoint we ask for is answered for; SQLite's own would hide its errors. */
  checkpoint(): void {
    if (this.pages < CHECKPOINT_EVERY_PAGES) return;
    this.pages = 0;
    this.db.pragma('wal_checkpoint(passive)');
  }

  close(): void {
    this.db.pragma('wal_checkpoint(truncate)');
    this.db.close();
  }

  private events({ firstPosition, numbers, records }: WriterBatch): void {
    let offset = 0;
    for (let i = 0; i < numbers.length; i += 3) {
      const record = Buffer.from(records.buffer, offset, numbers[i + 2]);
      offset += record.length;
      this.event.run([firstPosition + i / 3, numbers[i], numbers[i + 1], record, crc32(record)]);
    }
  }
}

function failure(kind: 'failed' | 'checkpoint', error: unknown): WriterAnswer {
  const { code, message } = error as { code?: string; message: string };
  return { kind, code: code ?? '', message };
}

function serve(file: string): void {
  const port = parentPort!;
  const answer = (message: WriterAnswer) => port.postMessage(message);
  const writer = new Writer(file);
  port.on('message', (batch: WriterBatch | 'close') => {
    if (batch === 'close') {
      writer.close();
      port.close();
      return;
    }
    try {
      writer.write(batch);
    } catch (error) {
      answer(failure('failed', error));
      return;
    }
    answer({ kind: 'ok' });
    try {
      writer.checkpoint();
    } catch (error) {
      answer(failure('checkpoint', error));
    }
  });
  answer({ kind: 'ready' });
}

serve((workerData as { file: string }).file);
