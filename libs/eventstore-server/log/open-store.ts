import Database from 'libsql';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { createSchema, eventOfRow, numberOf, openSqlite, type Row, type Sqlite } from './sqlite';
import { SqliteStorage } from './sqlite-storage';
import { DamagedLog } from './storage';
import { checkWal } from './wal-check';

/** Above this the structure of the whole file is not walked at start: that would take seconds. */
const FULL_CHECK_BYTES = 512 * 1024 * 1024;
const CHECKSUM_BUDGET_MS = 400;
const CHECKSUM_PAGE = 1024;

/**
 * Opens the store for this process alone. Checks what can be checked in about a second: the write-ahead log, the
 * structure of the file, then the events' checksums from the newest back; later reads check what they read.
 * Rejects, naming the file, when it is in use or damaged; a torn last write is not damage.
 */
export async function openStore(path: string): Promise<SqliteStorage> {
  const file = resolve(path);
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true });
  const lock = lockFor(file);
  try {
    const isNew = !existsSync(file);
    checkWal(`${file}-wal`);
    check(file);
    if (isNew) syncFolder(folder);
    return await SqliteStorage.open(file, lock);
  } catch (error) {
    lock.close();
    throw error;
  }
}

/** A transaction that is never ended, on a file beside: the system frees it however the process dies. */
function lockFor(file: string): Sqlite {
  const lock = new Database(`${file}-lock`, { timeout: 0 });
  try {
    lock.exec('begin exclusive');
    return lock;
  } catch (error) {
    lock.close();
    if ((error as { code?: string }).code === 'SQLITE_BUSY') throw new Error(`${file} is in use by another event store`);
    throw error;
  }
}

function check(file: string): void {
  let db: Sqlite | undefined;
  try {
    db = openSqlite(file);
    if (statSync(file).size <= FULL_CHECK_BYTES) checkStructure(db, file);
    createSchema(db, file);
    checkEvents(db, file);
    // Every run begins an empty write-ahead log: what checkWal infers depends on it.
    db.pragma('wal_checkpoint(truncate)');
  } catch (error) {
    const { code = '', message } = error as { code?: string; message: string };
    if (code === 'SQLITE_CORRUPT' || code === 'SQLITE_NOTADB') throw new DamagedLog(`${file} is damaged: ${message}`);
    throw error instanceof DamagedLog ? error : new Error(`${file} cannot be opened: ${code} ${message}`);
  } finally {
    db?.close();
  }
}

function checkStructure(db: Sqlite, file: string): void {
  const [finding] = db.prepare('pragma integrity_check(1)').raw().get() as [string];
  if (finding !== 'ok') throw new DamagedLog(`${file} is damaged: ${finding}`);
}

/** Newest first, as far as the time goes; positions must be consecutive. */
function checkEvents(db: Sqlite, file: string): void {
  const page = db.prepare('select position, stream, revision, record, checksum from event where position <= ? order by position desc limit ?').raw();
  const until = Date.now() + CHECKSUM_BUDGET_MS;
  let position = numberOf(db, 'select max(position) from event');
  while (position > 0 && Date.now() < until) {
    for (const row of page.all([position, CHECKSUM_PAGE]) as Row[]) {
      if (row[0] !== position) throw new DamagedLog(`${file} is damaged: the event at position ${position} is missing`);
      eventOfRow(file, row);
      position--;
    }
  }
}

/** A new file is only there for good when its folder is on disk. */
function syncFolder(folder: string): void {
  const fd = openSync(folder, 'r');
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}
