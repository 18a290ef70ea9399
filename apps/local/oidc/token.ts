import * as oidc from 'openid-client';
import { KLIENT, TILBAKE } from './klient';

export class UkjentBruker extends Error {}

/**
 * Logs in to the local provider as `brukernavn` by the authorization code flow with PKCE, as a browser would.
 * @returns the access token (a JWT).
 * @throws UkjentBruker when the provider has no such user.
 */
export async function hentToken(issuer: string, brukernavn: string): Promise<string> {
  // The local provider speaks plain http on loopback; nothing else may.
  const oppsett = await oidc.discovery(new URL(issuer), KLIENT, undefined, oidc.None(), { execute: [oidc.allowInsecureRequests] });
  const pkceCodeVerifier = oidc.randomPKCECodeVerifier();
  const expectedState = oidc.randomState();
  const start = oidc.buildAuthorizationUrl(oppsett, {
    redirect_uri: TILBAKE,
    scope: 'openid profile email',
    state: expectedState,
    code_challenge: await oidc.calculatePKCECodeChallenge(pkceCodeVerifier),
    code_challenge_method: 'S256',
  });
  const tilbake = await loggInn(start, brukernavn);
  const svar = await oidc.authorizationCodeGrant(oppsett, tilbake, { pkceCodeVerifier, expectedState });
  return svar.access_token;
}

/** Follows the redirects with a cookie jar of its own until the client's address is reached. */
async function loggInn(start: URL, brukernavn: string): Promise<URL> {
  const krukke = new Map<string, string>();
  let adresse = start;
  let skjema: URLSearchParams | undefined;
  for (let hopp = 0; hopp < 10; hopp++) {
    const svar = await fetch(adresse, {
      redirect: 'manual',
      headers: { cookie: [...krukke].map(([navn, verdi]) => `${navn}=${verdi}`).join('; ') },
      ...(skjema && { method: 'POST', body: skjema }),
    });
    await svar.body?.cancel();
    for (const linje of svar.headers.getSetCookie()) {
      const [, navn = '', verdi = ''] = /^([^=]+)=([^;]*)/.exec(linje) ?? [];
      krukke.set(navn, verdi);
    }
    if (svar.status === 422) throw new UkjentBruker(brukernavn);
    const videre = svar.headers.get('location');
    if (videre === null && svar.status !== 200) throw new Error(`innloggingen svarte ${svar.status}`);
    skjema = videre === null ? new URLSearchParams({ brukernavn }) : undefined;
    if (videre !== null) adresse = new URL(videre, adresse);
    if (adresse.href.startsWith(TILBAKE)) return adresse;
  }
  throw new Error('innloggingen kom ikke i mål');
}
