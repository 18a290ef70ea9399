const DAG_MS = 86_400_000;
const ms = (dato: string): number => Date.parse(`${dato}T00:00:00.000Z`);

/** Dates are `YYYY-MM-DD` throughout; days are counted without clock or zone. */
export function leggTilDager(dato: string, antall: number): string {
  return new Date(ms(dato) + antall * DAG_MS).toISOString().slice(0, 10);
}

/** How many days `til` lies after `fra`; less than zero when it lies before. */
export function dagerMellom(fra: string, til: string): number {
  return Math.round((ms(til) - ms(fra)) / DAG_MS);
}

const LANG_DATO = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeZone: 'UTC' });

/** A day as people write it: 2. september 2026. */
export function langDato(dato: string): string {
  return LANG_DATO.format(ms(dato));
}
