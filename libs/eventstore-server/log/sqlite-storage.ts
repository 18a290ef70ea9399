import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { TOMBSTONE_REVISION } from '../codec/event';
import { type LogEvent } from './log-event';
import { eventOfRow, numberOf, openSqlite, type Row, type Sqlite } from './sqlite';
import { type Batch, DamagedLog, type Direction, type Storage, type StoredStream, WriteFailed } from './storage';
import { Suffix } from './suffix';
import { Tail } from './tail';
import { type WriterAnswer, type WriterBatch } from './writer.worker';

interface Pending {
  readonly batch: Batch;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

type Statement = ReturnType<Sqlite['prepare']>;

const COLUMNS = 'e.position, e.stream, e.revision, e.record, e.checksum';

/** The log in one SQLite file: read here, written by one worker thread with its own connection. */
export class SqliteStorage implements Storage {
  lastPosition: number;
  lastStreamId: number;
  readonly breathMs = 10;
  private readonly statements;
  private readonly suffix = new Suffix();
  private readonly tail = new Tail();
  private pending: Pending | undefined;
  private broken: WriteFailed | undefined;

  private constructor(
    private readonly file: string,
    private readonly db: Sqlite,
    private readonly writer: Worker,
    private readonly lock: Sqlite,
  ) {
    const prepare = (sql: string) => db.prepare(sql).raw();
    const ofLog = (where: string, order: string) => prepare(`select ${COLUMNS} from event e where ${where} order by ${order} limit ?`);
    const ofStream = (where: string, order: string) =>
      prepare(`select ${COLUMNS} from stream_event s join event e on e.position = s.position where s.stream = ? and ${where} order by s.revision ${order} limit ?`);
    this.statements = {
      stream: prepare('select id from stream where name = ?'),
      last: prepare('select max(revision) from stream_event where stream = ?'),
      forwards: ofLog('e.position >= ?', 'e.position'),
      backwards: ofLog('e.position <= ?', 'e.position desc'),
      streamForwards: ofStream('s.revision >= ?', 'asc'),
      streamBackwards: ofStream('s.revision <= ?', 'desc'),
    };
    this.lastPosition = numberOf(db, 'select max(position) from event');
    this.lastStreamId = numberOf(db, 'select max(id) from stream');
    writer.on('message', (answer: WriterAnswer) => this.answered(answer));
    writer.on('error', (error) => this.broke(`the writer stopped: ${error.message}`));
  }

  /** Opens a checked file and starts its writer, which first brings the index up to date. Frees the lock when closed. */
  static async open(file: string, lock: Sqlite): Promise<SqliteStorage> {
    const writer = new Worker(workerPath(), { workerData: { file }, resourceLimits: { maxYoungGenerationSizeMb: 4 } });
    await new Promise((resolve, reject) => {
      // What the thread threw has lost its class on the way here.
      const failed = ({ code = '', message }: { code?: string; message: string }) => reject(new Error(`${file} cannot be opened: ${code} ${message}`));
      writer.once('message', resolve).once('error', failed);
    });
    return new SqliteStorage(file, openSqlite(file), writer, lock);
  }

  findStream(name: string): StoredStream | undefined {
    const row = this.statements.stream.get([Buffer.from(name)]) as [number] | undefined;
    if (row === undefined) return this.suffix.find(name);
    const [id] = row;
    const [indexed] = this.statements.last.get([id]) as [number | null];
    return { id, last: this.suffix.last(id) ?? indexed ?? -1 };
  }

  /** Asked when the store opens: then every name is in the index. */
  hasStreamsFrom(prefix: string): boolean {
    return this.db.prepare('select 1 from stream where substr(name, 1, ?) = ? limit 1').raw().get([prefix.length, Buffer.from(prefix)]) !== undefined;
  }

  readStream(streamId: number, from: number, direction: Direction, limit: number): LogEvent[] {
    const border = this.suffix.first(streamId);
    if (direction === 'forwards') {
      const indexed = from < border ? this.indexed(this.statements.streamForwards, streamId, from, limit) : [];
      const older = indexed.filter((event) => event.revision < border);
      const newer = this.suffix.positions(streamId, from, Infinity).slice(0, limit - older.length);
      return [...older, ...newer.map((position) => this.at(position))];
    }
    const newer = this.suffix.positions(streamId, 0, from).reverse().slice(0, limit);
    const rest = limit - newer.length;
    const older = rest === 0 ? [] : this.indexed(this.statements.streamBackwards, streamId, Math.min(from, border - 1, Number.MAX_SAFE_INTEGER), rest);
    return [...newer.map((position) => this.at(position)), ...older];
  }

  readAll(from: number, direction: Direction, limit: number): LogEvent[] {
    if (direction === 'backwards') return this.events(this.statements.backwards.all([Math.min(from, this.lastPosition), limit]));
    if (from > this.lastPosition) return [];
    return this.tail.readForwards(from, limit) ?? this.events(this.statements.forwards.all([from, limit]));
  }

  write(batch: Batch): Promise<void> {
    if (this.broken !== undefined) return Promise.reject(this.broken);
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
    this.lock.close();
  }

  private answered(answer: WriterAnswer): void {
    switch (answer.kind) {
      case 'ok': return this.wrote();
      case 'indexed': return this.suffix.indexed(answer.position);
      case 'failed': return this.failed(writeFailed(this.file, answer.code, answer.message));
      case 'broken': {
        // No room for the index or the checkpoint: they are tried again after the next commit.
        const error = writeFailed(this.file, answer.code, answer.message);
        if (error.kind === 'broken') this.broke(error.message);
      }
    }
  }

  private wrote(): void {
    const { batch, resolve } = this.pending!;
    this.pending = undefined;
    for (const event of batch.events) {
      this.tail.push(event);
      this.suffix.add(event, batch.names.get(event));
    }
    this.lastPosition = batch.events.at(-1)!.position;
    this.lastStreamId += batch.names.size;
    resolve();
  }

  private broke(message: string): void {
    this.broken = new WriteFailed('broken', message);
    this.failed(this.broken);
  }

  private failed(error: WriteFailed): void {
    this.pending?.reject(error);
    this.pending = undefined;
  }

  /** The index has no checksum of its own: what it points to must be what was asked for, without gaps. */
  private indexed(statement: Statement, streamId: number, from: number, limit: number): LogEvent[] {
    const events = this.events(statement.all([streamId, from, limit]));
    const wrong = events.find((event, i) => event.streamId !== streamId || (i > 0 && event.revision !== TOMBSTONE_REVISION && Math.abs(event.revision - events[i - 1]!.revision) !== 1));
    if (wrong !== undefined) throw new DamagedLog(`${this.file} is damaged: the index of a stream is wrong at position ${wrong.position}`);
    return events;
  }

  private at(position: number): LogEvent {
    return this.tail.at(position) ?? this.events(this.statements.forwards.all([position, 1]))[0]!;
  }

  private events(rows: readonly unknown[]): LogEvent[] {
    return rows.map((row) => eventOfRow(this.file, row as Row));
  }
}

/** SQLite says FULL when there was no room; anything else leaves it unknown what the disk holds. */
function writeFailed(file: string, code: string, message: string): WriteFailed {
  if (code === 'SQLITE_FULL') return new WriteFailed('full', `disk full: there is no room for ${file}, nothing was written`);
  return new WriteFailed('broken', `${file} cannot be written (${code} ${message}); the store is read-only until it is restarted`);
}

function pack({ events, names }: Batch): WriterBatch {
  const numbers = new Float64Array(events.length * 3);
  const records = new Uint8Array(events.reduce((sum, event) => sum + event.record.length, 0));
  const nameOfIndex = new Map<number, string>();
  let offset = 0;
  events.forEach((event, i) => {
    numbers[i * 3] = event.streamId;
    numbers[i * 3 + 1] = event.revision;
    numbers[i * 3 + 2] = event.record.length;
    records.set(event.record, offset);
    offset += event.record.length;
    const name = names.get(event);
    if (name !== undefined) nameOfIndex.set(i, name);
  });
  return { firstPosition: events[0]!.position, numbers, records, names: nameOfIndex };
}

/** Worker threads run compiled code: tests that load the sources use the build. */
function workerPath(): string {
  const beside = join(__dirname, 'writer.worker.js');
  return existsSync(beside) ? beside : join(__dirname, '../../../dist/libs/eventstore-server/log/writer.worker.js');
}
