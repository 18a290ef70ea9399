import { Problem } from './problem';

/** As much of the reply as a handler needs (`@Res({ passthrough: true })`). */
export interface Svar {
  header(navn: string, verdi: string): unknown;
  status(kode: number): unknown;
}

/** Tells the reader which revision was seen; it comes back as If-Match. */
export function etag(svar: Svar, revisjon: number): void {
  svar.header('ETag', `"${revisjon}"`);
}

/** The revision that an If-Match names. @throws Problem when it is not exactly one in quotation marks */
export function lesIfMatch(hode: string): number {
  const [, tall] = /^"(0|[1-9]\d{0,15})"$/.exec(hode) ?? [];
  if (tall === undefined || !Number.isSafeInteger(Number(tall))) throw new Problem('ugyldig-forespoersel', { melding: 'If-Match skal være én revisjon i anførselstegn' });
  return Number(tall);
}
