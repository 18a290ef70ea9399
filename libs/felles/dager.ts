const DAG_MS = 86_400_000;
const ms = (dato: string): number => Date.parse(`${dato}T00:00:00.000Z`);

/** Dates are `YYYY-MM-DD` throughout; days are counted without clock or zone. */
export function leggTilDager(dato: string, antall: number): string {
  return new Date(ms(dato) + antall * DAG_MS).toISOString().slice(0, 10);
}

/** The same day of the month so many months after; the last of the month where that has no such day. */
export function leggTilMaaneder(dato: string, antall: number): string {
  const [aar = 0, maaned = 1, dag = 1] = dato.split('-').map(Number);
  const siste = new Date(Date.UTC(aar, maaned + antall, 0)).getUTCDate();
  return new Date(Date.UTC(aar, maaned - 1 + antall, Math.min(dag, siste))).toISOString().slice(0, 10);
}

/** How many days `til` lies after `fra`; less than zero when it lies before. */
export function dagerMellom(fra: string, til: string): number {
  return Math.round((ms(til) - ms(fra)) / DAG_MS);
}

/** A day as tables have it: 02.09.2026. */
export const kortDato = (dato: string): string => dato.replace(/^(\d{4})-(\d{2})-(\d{2}).*$/, '$3.$2.$1');

const LANG_DATO = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeZone: 'UTC' });

/** A day as people write it: 2. september 2026. */
export function langDato(dato: string): string {
  return LANG_DATO.format(ms(dato));
}
