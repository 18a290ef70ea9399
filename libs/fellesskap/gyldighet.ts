import { osloDato } from '#felles';

/** `fra` and `til` are the first and the last day that count; `slutt` ends it at an instant. */
export interface Gyldighet {
  readonly fra: string;
  readonly til: string | null;
  readonly slutt: string | null;
}

/** @param naa instant, ISO 8601 UTC with milliseconds, as `slutt` */
export function gjelder({ fra, til, slutt }: Gyldighet, naa: string, dag = osloDato(naa)): boolean {
  return fra <= dag && (til === null || dag <= til) && (slutt === null || naa < slutt);
}

/** A resignation with today's date or an earlier one takes effect at once. */
export function sluttStraks(til: string, registrert: string): string | null {
  return til <= osloDato(registrert) ? registrert : null;
}

/** What an end changes: at once, or after the last day that is given. */
export function trukketVed(til: string | undefined, registrert: string): { readonly slutt: string | null; readonly til?: string } {
  return til === undefined ? { slutt: registrert } : { til, slutt: sluttStraks(til, registrert) };
}
