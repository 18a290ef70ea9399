import { createHash } from 'node:crypto';
import { type Prosessdefinisjon } from './prosess.events';

export { lesDefinisjon } from './validering';

/** The same for every order of the keys, also as PostgreSQL gives them back. */
export function definisjonshash(definisjon: Prosessdefinisjon): string {
  return createHash('sha256').update(kanonisk(definisjon) ?? '').digest('hex');
}

/** JSON with sorted keys; undefined for what is not there. */
export function kanonisk(verdi: unknown): string | undefined {
  return JSON.stringify(verdi, sortert);
}

function sortert(_noekkel: string, verdi: unknown): unknown {
  if (typeof verdi !== 'object' || verdi === null || Array.isArray(verdi)) return verdi;
  return Object.fromEntries(Object.entries(verdi).sort(([a], [b]) => (a < b ? -1 : 1)));
}
