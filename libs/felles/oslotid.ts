const OSLO = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Oslo', hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
});

/** Wall-clock time in Oslo: `YYYY-MM-DD` and `HH:MM`. */
export interface Lokaltid {
  readonly dato: string;
  readonly klokkeslett: string;
}

/** Every request asks what day it is: the last minute asked for is remembered. */
let sist: { readonly minutt: number; readonly lokal: Lokaltid } | undefined;

/** What calendar and clock in Oslo show at an instant (ISO 8601 with offset). */
export function osloTid(tidspunkt: string): Lokaltid {
  const minutt = Math.floor(Date.parse(tidspunkt) / 60_000);
  if (sist?.minutt !== minutt) sist = { minutt, lokal: lesAv(tidspunkt) };
  return sist.lokal;
}

function lesAv(tidspunkt: string): Lokaltid {
  const del = Object.fromEntries(OSLO.formatToParts(new Date(tidspunkt)).map((p) => [p.type, p.value]));
  return { dato: `${(del['year'] ?? '').padStart(4, '0')}-${del['month']}-${del['day']}`, klokkeslett: `${del['hour']}:${del['minute']}` };
}

export function osloDato(tidspunkt: string): string {
  return osloTid(tidspunkt).dato;
}

/**
 * The instants (UTC, earliest first) at which a clock in Oslo shows this time: one as a rule, none in the hour that is
 * skipped in spring, two in the hour that comes twice in autumn.
 */
export function osloTidspunkter(dato: string, klokkeslett: string): readonly string[] {
  return ['+02:00', '+01:00']
    .map((forskyvning) => new Date(`${dato}T${klokkeslett}:00.000${forskyvning}`).toISOString())
    .filter((utc) => {
      const lokal = osloTid(utc);
      return lokal.dato === dato && lokal.klokkeslett === klokkeslett;
    });
}

/** The first of `osloTidspunkter`; in the skipped hour the same time read in winter time, one hour later on the clock. */
export function osloTidspunkt(dato: string, klokkeslett: string): string {
  return osloTidspunkter(dato, klokkeslett)[0] ?? new Date(`${dato}T${klokkeslett}:00.000+01:00`).toISOString();
}

/** The calendar day so many days after another, both `YYYY-MM-DD`. */
export function dagerEtter(dato: string, antall: number): string {
  return new Date(Date.parse(`${dato}T00:00:00Z`) + antall * 86_400_000).toISOString().slice(0, 10);
}
