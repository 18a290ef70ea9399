import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Passwords of the embedded parts, as other users of the same machine can reach loopback too, and the key that signs paging cursors. */
export interface Hemmelig { postgres: string; saksgang: string; redis: string; markoer: string }

export function hentHemmelig(mappe: string): Hemmelig {
  const fil = join(mappe, 'hemmelig.json');
  try {
    return JSON.parse(readFileSync(fil, 'utf8')) as Hemmelig;
  } catch {
    const ny = { postgres: tilfeldig(), saksgang: tilfeldig(), redis: tilfeldig(), markoer: tilfeldig() };
    writeFileSync(`${fil}.ny`, JSON.stringify(ny), { mode: 0o600 });
    renameSync(`${fil}.ny`, fil);
    return ny;
  }
}

const tilfeldig = (): string => randomBytes(18).toString('hex');
