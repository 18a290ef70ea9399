import Database from 'libsql';
import { crc32 } from 'node:zlib';
import { LogEvent } from './log-event';
import { DamagedLog } from './storage';

export type Sqlite = InstanceType<typeof Database>;
/** position, stream, revision, record, checksum */
export type Row = [number, number, number, Buffer, number];

const FORMAT = 1;

/**
 * An append writes to the end of `event` and nowhere else; `name` is set on the first event of a stream. `stream`
 * and `stream_event` are indexes, brought up to `indexed` now and then: in step with every commit they would
 * write a page per event.
 */
const SCHEMA = `
  create table event (position integer primary key, stream integer not null, revision integer not null,
                      name blob, record blob not null, checksum integer not null);
  create table stream (id integer primary key, name blob not null unique);
  create table stream_event (stream integer not null, revision integer not null, position integer not null,
                             primary key (stream, revision)) without rowid;
  create table indexed (position integer not null);
  insert into indexed values (0);
  pragma user_version = ${FORMAT};`;

/** Opens the file as both the reader and the writer need it: WAL, and on disk before a commit returns. */
export function openSqlite(file: string): Sqlite {
  const db = new Database(file, { timeout: 5000 });
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('wal_autocheckpoint = 0');
  return db;
}

export function createSchema(db: Sqlite, file: string): void {
  const version = numberOf(db, 'pragma user_version');
  if (version === FORMAT) return;
  if (version !== 0) throw new DamagedLog(`${file} has format ${version}, this server knows ${FORMAT}`);
  db.exec(`begin immediate; ${SCHEMA} commit`);
}

export function numberOf(db: Sqlite, sql: string): number {
  return (db.prepare(sql).raw().get() as [number | null] | undefined)?.[0] ?? 0;
}

/** Covers the bytes and the place they belong in. */
export const checksumOf = (position: number, stream: number, revision: number, record: Uint8Array): number =>
  crc32(record, crc32(`${position}/${stream}/${revision}`));

/** Throws DamagedLog, naming file and position, when the bytes are not those that were written. */
export function eventOfRow(file: string, [position, stream, revision, record, checksum]: Row): LogEvent {
  if (checksumOf(position, stream, revision, record) !== checksum) {
    throw new DamagedLog(`${file} is damaged: the event at position ${position} has another checksum`);
  }
  return new LogEvent(position, stream, revision, record);
}
