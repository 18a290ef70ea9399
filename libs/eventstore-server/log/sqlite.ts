import Database = require('libsql');
import { crc32 } from 'node:zlib';
import { LogEvent } from './log-event';
import { DamagedLog } from './storage';

export type Sqlite = InstanceType<typeof Database>;
/** position, stream, revision, record, crc */
export type Row = [number, number, number, Buffer, number];

export const SCHEMA_VERSION = 1;

const SCHEMA = `
  create table stream (id integer primary key, name blob not null unique);
  create table event (position integer primary key, stream integer not null, revision integer not null,
                      record blob not null, crc integer not null);
  create unique index event_of_stream on event (stream, revision);
  pragma user_version = ${SCHEMA_VERSION};`;

/** Opens the file as both the reader and the writer need it: WAL, and on disk before a commit returns. */
export function openSqlite(file: string): Sqlite {
  const db = new Database(file, { timeout: 5000 });
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('wal_autocheckpoint = 0');
  return db;
}

export function createSchema(db: Sqlite): void {
  const version = pragmaNumber(db, 'user_version');
  if (version === SCHEMA_VERSION) return;
  if (version !== 0) throw new DamagedLog(`the file has format ${version}, this server knows ${SCHEMA_VERSION}`);
  db.exec(`begin immediate; ${SCHEMA} commit`);
}

export function pragmaNumber(db: Sqlite, name: string): number {
  return Number((db.prepare(`pragma ${name}`).raw().get() as [number])[0]);
}

/** Throws DamagedLog, naming file and position, when the bytes are not those that were written. */
export function eventOfRow(file: string, [position, stream, revision, record, crc]: Row): LogEvent {
  if (crc32(record) !== crc) throw new DamagedLog(`${file}: the event at position ${position} is damaged (checksum)`);
  return new LogEvent(position, stream, revision, record);
}
