/** As much of the reply as a handler needs (`@Res({ passthrough: true })`). */
export interface Svar {
  header(navn: string, verdi: string): unknown;
}

/** Tells the reader which revision was seen; it comes back as If-Match. */
export function etag(svar: Svar, revisjon: number): void {
  svar.header('ETag', `"${revisjon}"`);
}
