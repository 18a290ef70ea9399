import { randomUUID } from 'node:crypto';
import { type IncomingMessage } from 'node:http';

const TRACEPARENT = /^[\da-f]{2}-([\da-f]{32})-[\da-f]{16}-[\da-f]{2}$/;
const INGEN = '0'.repeat(32);
const kjente = new WeakMap<IncomingMessage, string>();

/** A new trace id: 32 hex digits. randomUUID draws from a pool, randomBytes asks the kernel each time. */
export const nyttSpor = (): string => randomUUID().replaceAll('-', '');

/** The trace id of a request (W3C traceparent, else a random one); the only link between an answer and the log. */
export function sporId(foresporsel: IncomingMessage): string {
  const kjent = kjente.get(foresporsel);
  if (kjent !== undefined) return kjent;
  const hode = foresporsel.headers['traceparent'];
  const [, gitt = INGEN] = (typeof hode === 'string' && TRACEPARENT.exec(hode)) || [];
  const spor = gitt === INGEN ? nyttSpor() : gitt;
  kjente.set(foresporsel, spor);
  return spor;
}
