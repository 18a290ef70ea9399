import { Problem } from './problem';

/** As much of the reply as a handler needs (`@Res({ passthrough: true })`). */
export interface Svar {
  header(navn: string, verdi: string): unknown;
  status(kode: number): unknown;
}

/**
 * Tells the reader which revision was seen, to come back as If-Match, and how far the history had come, to come back
 * as Saksgang-Etter: who has seen a sak move must not then find it where it was in a list.
 */
export function etag(svar: Svar, { revision, position }: { readonly revision: number; readonly position?: bigint | undefined }): void {
  svar.header('ETag', `"${revision}"`);
  if (position !== undefined) svar.header('Saksgang-Posisjon', String(position));
}

/** The revision that an If-Match names. @throws Problem when it is not exactly one in quotation marks */
export function lesIfMatch(hode: string): number {
  const [, tall] = /^"(0|[1-9]\d{0,15})"$/.exec(hode) ?? [];
  if (tall === undefined || !Number.isSafeInteger(Number(tall))) throw new Problem('ugyldig-forespoersel', { melding: 'If-Match skal være én revisjon i anførselstegn' });
  return Number(tall);
}
