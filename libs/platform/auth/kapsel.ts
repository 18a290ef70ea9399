import { type IncomingHttpHeaders } from 'node:http';

/** The cookie that a log-in is known by. */
export const OEKTKAPSEL = '__Host-saksgang';

/** Cookies in the order that the browser sent them, oldest first; of two with one name the first counts. */
export function kapsler({ cookie = '' }: IncomingHttpHeaders): ReadonlyMap<string, string> {
  const ut = new Map<string, string>();
  for (const del of cookie.split(';')) {
    const [, navn = '', verdi = ''] = /^\s*([^=\s]+)=(\S*)\s*$/.exec(del) ?? [];
    if (navn !== '' && !ut.has(navn)) ut.set(navn, verdi);
  }
  return ut;
}

/** For our own host only, over a safe connection (which loopback counts as), out of reach of scripts and of requests that other sites make. */
export function settKapsel(navn: string, verdi: string, sekunder?: number): string {
  return `${navn}=${verdi}; Path=/; Secure; HttpOnly; SameSite=Lax${sekunder === undefined ? '' : `; Max-Age=${sekunder}`}`;
}

export const fjernKapsel = (navn: string): string => settKapsel(navn, '', 0);
