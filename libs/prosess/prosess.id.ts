import { derivedId } from '#eventsourcing';

/** One stream per route and helsefellesskap. */
export function prosessId(tenant: string, noekkel: string): string {
  return derivedId('prosess', tenant, noekkel);
}
