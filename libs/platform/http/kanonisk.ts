import { createHash } from 'node:crypto';

/** JSON with the keys of every object in order: the same content gives the same text. */
export function kanonisk(verdi: unknown): string {
  if (Array.isArray(verdi)) return `[${verdi.map(kanonisk).join(',')}]`;
  if (typeof verdi !== 'object' || verdi === null) return JSON.stringify(verdi) ?? 'null';
  const felt = Object.entries(verdi).filter(([, v]) => v !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${felt.map(([k, v]) => `${JSON.stringify(k)}:${kanonisk(v)}`).join(',')}}`;
}

/** SHA-256 in lower-case hex. */
export const innholdshash = (verdi: unknown): string => createHash('sha256').update(kanonisk(verdi)).digest('hex');
