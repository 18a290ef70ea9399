import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type LogEvent } from './log-event';
import { createSchema, eventOfRow, openSqlite, type Row, type Sqlite } from './sqlite';
import { type Batch, type Direction, type Storage, type StoredStream, WriteFailed } from './storage';
import { type WriterAnswer, type WriterBatch } from './writer.worker';

interface Pending {
  readonly batch: Batch;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** The log in one SQLite file: read here, written by one worker thread with its own connection. */
export class SqliteStorage implements Storage {
  lastPosition: number;
  lastStreamId: number;
  private readonly db: Sqlite;
  private readonly statements;
  private pending: Pending | undefined;

  private constructor(
    private readonly file: string,
    private readonly writer: Worker,
  ) {
    this.db = openSqlite(file);
    const columns = 'position, stream, revision, record, crc';
    const page = (where: string, order: string) => this.db.prepare(`select ${columns} from event where ${where} order by ${order} limit ?`).raw();
    this.statements = {
      stream: this.db.prepare('select id from stream where name = ?').raw(),
      last: this.db.prepare('select max(revision) from event where stream = ?').raw(),
      forwards: page('position >= ?', 'position'),
      backwards: page('position <= ?', 'position desc'),
      streamForwards: page('stream = ? and revision >= ?', 'revision'),
      streamBackwards: page('stream = ? and revision <= ?', 'revision desc'),
    };
    this.lastPosition = this.number('select max(position) from event');
    this.lastStreamId = this.number('select max(id) from stream');
    this.writer.on('message', (answer: WriterAnswer) => this.answered(answer));
    this.writer.on('error', (error) => this.settle(new WriteFailed('broken', `the writer stopped: ${error.message}`)));
  }

  /** Opens or creates the file and starts its writer. */
  static async open(file: string): Promise<SqliteStorage> {
    const db = openSqlite(file);
    createSchema(db);
    db.close();
    const writer = new Worker(workerPath(), { workerData: { file } });
    await new Promise((resolve, reject) => writer.once('message', resolve).once('error', reject));
    return new SqliteStorage(file, writer);
  }

  findStream(name: string): StoredStream | undefined {
    const row = this.statements.stream.get([Buffer.from(name)]) as [number] | undefined;
    if (row === undefined) return undefined;
    const [last] = this.statements.last.get([row[0]]) as [number | null];
    return { id: row[0], last: last ?? -1 };
  }

  readStream(streamId: number, from: number, direction: Direction, limit: number): LogEvent[] {
    const statement = direction === 'forwards' ? this.statements.streamForwards : this.statements.streamBackwards;
    return this.events(statement.all([streamId, from, limit]));
  }

  readAll(from: number, direction: Direction, limit: number): LogEvent[] {
    const statement = direction === 'forwards' ? this.statements.forwards : this.statements.backwards;
    return this.events(statement.all([from, limit]));
  }

  write(batch: Batch): Promise<void> {
    return new Promise((resolve, reject) => {
      this.pending = { batch, resolve, reject };
      const message = pack(batch);
      this.writer.postMessage(message, [message.numbers.buffer, message.records.buffer]);
    });
  }

  async close(): Promise<void> {
    this.db.close();
    const exited = new Promise((resolve) => this.writer.once('exit', resolve));
    this.writer.postMessage('close');
    await exited;
  }

  private answered(answer: WriterAnswer): void {
    if (answer.kind === 'ready') return;
    if (answer.kind === 'ok') this.settle();
    else this.settle(writeFailed(this.file, answer.code, answer.message));
  }

  private settle(error?: WriteFailed): void {
    const { pending } = this;
    this.pending = undefined;
    if (pending === undefined) return;
    if (error !== undefined) {
      pending.reject(error);
      return;
    }
    this.lastPosition = pending.batch.events.at(-1)?.position ?? this.lastPosition;
    this.lastStreamId = pending.batch.streams.at(-1)?.id ?? this.lastStreamId;
    pending.resolve();
  }

  private events(rows: readonly unknown[]): LogEvent[] {
    return rows.map((row) => eventOfRow(this.file, row as Row));
  }

  private number(sql: string): number {
    return (this.db.prepare(sql).raw().get() as [number | null])[0] ?? 0;
  }
}

/** SQLite says FULL when there was no room; anything else leaves it unknown what the disk holds. */
function writeFailed(file: string, code: string, message: string): WriteFailed {
  if (code === 'SQLITE_FULL') return new WriteFailed('full', `disk full: ${file} has no room, nothing was written`);
  return new WriteFailed('broken', `${file} cannot be written (${code} ${message}); the store is read-only until it is restarted`);
}

function pack(batch: Batch): WriterBatch {
  const numbers = new Float64Array(batch.events.length * 3);
  const records = new Uint8Array(batch.events.reduce((sum, event) => sum + event.record.length, 0));
  let offset = 0;
  batch.events.forEach((event, i) => {
    numbers.set([event.streamId, event.revision, event.record.length], i * 3);
    records.set(event.record, offset);
    offset += event.record.length;
  });
  return { streams: batch.streams, firstPosition: batch.events[0]!.position, numbers, records };
}

/** Worker threads run compiled code: tests that load the sources use the build. */
function workerPath(): string {
  const beside = join(__dirname, 'writer.worker.js');
  return existsSync(beside) ? beside : join(__dirname, '../../../dist/libs/eventstore-server/log/writer.worker.js');
}
