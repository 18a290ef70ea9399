import { type Koder } from './kodefelt';

/** Characters of one event that can be searched: PostgreSQL refuses a tsvector over 1 MB, and a refused row would stop the reader. */
const MAKS = 100_000;
/** Ids, checksums, days and instants: nobody searches for them as words. */
const MASKINVERDI = /^(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{64}|\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?)$/;

/** What people wrote, in the order it stands; for full-text search and for the line of a list. @param koder what is left out */
export function hendelsestekst(data: unknown, begrunnelse?: string, koder: Koder = new Map()): string {
  const tekster = begrunnelse === undefined ? [] : [begrunnelse];
  samle(data, tekster, koder);
  return tekster.join('\n').slice(0, MAKS);
}

/** A text that search can hold. */
export const soekbar = (...tekster: readonly (string | undefined)[]): string => tekster.filter((t) => t).join('\n').slice(0, MAKS);

function samle(verdi: unknown, ut: string[], koder: Koder, felt = ''): void {
  if (typeof verdi === 'string') {
    if (verdi !== '' && !MASKINVERDI.test(verdi) && !koder.get(felt)?.has(verdi)) ut.push(verdi);
  } else if (typeof verdi === 'object' && verdi !== null) {
    for (const [navn, v] of Object.entries(verdi)) samle(v, ut, koder, Array.isArray(verdi) ? felt : navn);
  }
}

const SAKSNOEKLER: ReadonlySet<string> = new Set(['sakId', 'tilSak']);

/** The ids of all saker that an event's data names, each once. */
export function sakerI(data: unknown): readonly string[] {
  const ut = new Set<string>();
  samleSaker(data, ut);
  return [...ut];
}

function samleSaker(verdi: unknown, ut: Set<string>): void {
  if (typeof verdi !== 'object' || verdi === null) return;
  for (const [noekkel, v] of Object.entries(verdi)) {
    if (typeof v === 'string' && SAKSNOEKLER.has(noekkel)) ut.add(v);
    else samleSaker(v, ut);
  }
}

/** Whether somewhere in it stands this id. */
export function nevner(verdi: unknown, id: string): boolean {
  if (typeof verdi === 'string') return verdi === id;
  return typeof verdi === 'object' && verdi !== null && Object.values(verdi).some((v) => nevner(v, id));
}
