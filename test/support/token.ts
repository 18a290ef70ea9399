import { decodeJwt } from 'jose';
import { hentToken } from '../../apps/local/oidc/token';
import { miljoe } from './miljoe';

const hentet = new Map<string, Promise<string>>();

/** An access token of a real log-in; valid an hour. Any user name will do, and always gives the same person. */
export function tokenFor(brukernavn: string): Promise<string> {
  const token = hentet.get(brukernavn) ?? hentToken(miljoe('OIDC_ISSUER'), brukernavn);
  hentet.set(brukernavn, token);
  return token;
}

/** The person's `sub` at the local provider. */
export async function subFor(brukernavn: string): Promise<string> {
  return decodeJwt(await tokenFor(brukernavn)).sub ?? '';
}
