import { parentPort, workerData } from 'node:worker_threads';
import { checksumOf, numberOf, openSqlite, type Sqlite } from './sqlite';

/** A batch as it crosses to the thread: numbers in one array, bytes in another, both handed over without a copy. */
export interface WriterBatch {
  readonly firstPosition: number;
  /** stream, revision, length of the record, for every event in order. */
  readonly numbers: Float64Array<ArrayBuffer>;
  readonly records: Uint8Array<ArrayBuffer>;
  /** Names of new streams, by index of their first event. */
  readonly names: ReadonlyMap<number, string>;
}

/** 'indexed': everything up to `position` is in the index. 'broken': the commit stands, but the upkeep after it failed. */
export type WriterAnswer =
  | { readonly kind: 'ok' }
  | { readonly kind: 'indexed'; readonly position: number }
  | { readonly kind: 'failed' | 'broken'; readonly code: string; readonly message: string };

const INDEX_EVERY_EVENTS = 4096;
const CHECKPOINT_EVERY_PAGES = 4000;
const PAGE_BYTES = 4096;
const COLUMNS_PER_EVENT = 3;

class Writer {
  private readonly db: Sqlite;
  private readonly event;
  private pages = 0;
  private last: number;
  indexed: number;

  constructor(file: string) {
    this.db = openSqlite(file);
    this.event = this.db.prepare('insert into event (position, stream, revision, name, record, checksum) values (?, ?, ?, ?, ?, ?)');
    this.last = numberOf(this.db, 'select max(position) from event');
    this.indexed = numberOf(this.db, 'select position from indexed');
    this.index();
  }

  write(batch: WriterBatch): void {
    this.transaction(() => this.insert(batch));
    this.last = batch.firstPosition + batch.numbers.length / COLUMNS_PER_EVENT - 1;
    this.pages += 2 + Math.ceil(batch.records.length / PAGE_BYTES);
  }

  /** After an answer, so that nobody waits for it. True when the index has moved. */
  upkeep(): boolean {
    const due = this.last - this.indexed >= INDEX_EVERY_EVENTS;
    if (due) this.index();
    if (this.pages >= CHECKPOINT_EVERY_PAGES) this.checkpoint('passive');
    return due;
  }

  close(): void {
    this.index();
    this.checkpoint('truncate');
    this.db.close();
  }

  private index(): void {
    if (this.last === this.indexed) return;
    const range = `position > ${this.indexed} and position <= ${this.last}`;
    this.transaction(() =>
      this.db.exec(`
        insert into stream (id, name) select stream, name from event where ${range} and name is not null;
        insert into stream_event (stream, revision, position)
          select stream, revision, position from event where ${range} order by stream, revision;
        update indexed set position = ${this.last};`),
    );
    this.indexed = this.last;
  }

  /** SQLite's own checkpoints would hide their errors. */
  private checkpoint(mode: 'passive' | 'truncate'): void {
    this.pages = 0;
    this.db.pragma(`wal_checkpoint(${mode})`);
  }

  private transaction(work: () => void): void {
    this.db.exec('begin immediate');
    try {
      work();
      this.db.exec('commit');
    } catch (error) {
      if (this.db.inTransaction) this.db.exec('rollback');
      throw error;
    }
  }

  private insert({ firstPosition, numbers, records, names }: WriterBatch): void {
    let offset = 0;
    for (let i = 0; i * COLUMNS_PER_EVENT < numbers.length; i++) {
      const [stream = 0, revision = 0, length = 0] = numbers.subarray(i * COLUMNS_PER_EVENT);
      const record = Buffer.from(records.buffer, offset, length);
      offset += length;
      const position = firstPosition + i;
      const name = names.get(i);
      this.event.run([position, stream, revision, name === undefined ? null : Buffer.from(name), record, checksumOf(position, stream, revision, record)]);
    }
  }
}

function failure(kind: 'failed' | 'broken', error: unknown): WriterAnswer {
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
      answer({ kind: 'ok' });
    } catch (error) {
      answer(failure('failed', error));
      return;
    }
    try {
      if (writer.upkeep()) answer({ kind: 'indexed', position: writer.indexed });
    } catch (error) {
      answer(failure('broken', error));
    }
  });
  answer({ kind: 'indexed', position: writer.indexed });
}

serve((workerData as { file: string }).file);
