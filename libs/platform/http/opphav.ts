import { type IncomingHttpHeaders } from 'node:http';
import { type Konfigurasjon } from '../config';
import { Problem } from './problem';

/** Our own origin as the browser knows it. Without a setting it is loopback, without TLS. */
export function opphavAv({ host = '' }: IncomingHttpHeaders, { egetOpphav }: Pick<Konfigurasjon, 'egetOpphav'>): string {
  return egetOpphav ?? `http://${host}`;
}

export function erEgen(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}

/** What a cookie lets through must have been asked for by our own pages. @throws Problem feil-opphav */
export function krevEgetOpphav({ origin, host, 'sec-fetch-site': fra }: IncomingHttpHeaders): void {
  const egen = origin === undefined ? fra === 'same-origin' : erEgen(origin, host) && (fra === undefined || fra === 'same-origin');
  if (!egen) throw new Problem('feil-opphav');
}
