import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

export interface Utsteder {
  readonly issuer: string;
  /** A token as the issuer would sign it, but for what `avvik` says. */
  token(sub: string, avvik?: { payload?: JWTPayload; alg?: string; fremmedNoekkel?: boolean }): Promise<string>;
  stopp(): Promise<void>;
}

/** An issuer of tokens that are wrong in every way that the real one never would make them. */
export async function startUtsteder(audience = 'saksgang'): Promise<Utsteder> {
  const egen = await generateKeyPair('RS256');
  const fremmed = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(egen.publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' };
  const tjener = createServer((foresp, svar) => {
    const kropp = foresp.url === '/jwks' ? { keys: [jwk] } : { issuer, jwks_uri: `${issuer}/jwks` };
    svar.setHeader('Content-Type', 'application/json').end(JSON.stringify(kropp));
  });
  await new Promise<void>((ferdig) => tjener.listen(0, '127.0.0.1', ferdig));
  const issuer = `http://127.0.0.1:${(tjener.address() as AddressInfo).port}`;
  return {
    issuer,
    token: (sub, { payload = {}, alg = 'RS256', fremmedNoekkel = false } = {}) => {
      const naa = Math.floor(Date.now() / 1000);
      const noekkel = alg === 'HS256' ? new TextEncoder().encode(JSON.stringify(jwk)) : (fremmedNoekkel ? fremmed : egen).privateKey;
      return new SignJWT({ iss: issuer, aud: audience, sub, iat: naa, exp: naa + 600, ...payload }).setProtectedHeader({ alg, kid: 'k1' }).sign(noekkel);
    },
    stopp: () => new Promise((ferdig) => {
      tjener.closeAllConnections();
      tjener.close(() => ferdig());
    }),
  };
}
