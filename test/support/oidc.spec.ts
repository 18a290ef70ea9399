import { mkdtempSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { BRUKERE } from '../../apps/local/oidc/brukere';
import { hentToken, UkjentBruker } from '../../apps/local/oidc/token';
import { startOidc, type Oidc } from '../../apps/local/parts/oidc';
import { miljoe } from './miljoe';

describe('den lokale innloggingen', () => {
  let oidc: Oidc;
  const start = (felt: Record<string, string>): Promise<Response> => fetch(`${oidc.issuer}/auth?${new URLSearchParams({
    client_id: 'saksgang-lokal', redirect_uri: 'http://127.0.0.1/innlogget', response_type: 'code', scope: 'openid',
    code_challenge: 'x'.repeat(43), code_challenge_method: 'S256', ...felt,
  }).toString()}`, { redirect: 'manual' });

  beforeAll(async () => {
    oidc = await startOidc({ mappe: mkdtempSync(join(miljoe('SAKSGANG_TEST_MAPPE'), 'oidc-')), port: 0 });
  });
  afterAll(() => oidc.prosess.stopp());

  test('hver oppdiktet bruker får et token med sin egen sub', async () => {
    for (const bruker of BRUKERE.slice(0, 4)) {
      expect(decodeJwt(await hentToken(oidc.issuer, bruker.brukernavn))).toMatchObject({ sub: bruker.sub, aud: 'saksgang', iss: oidc.issuer });
    }
    expect(new Set(BRUKERE.map((b) => b.sub)).size).toBe(BRUKERE.length);
  });

  test('en ukjent bruker avvises', async () => {
    await expect(hentToken(oidc.issuer, 'tull')).rejects.toThrow(UkjentBruker);
  });

  test.each([
    ['en klient som ikke er registrert', { client_id: 'fremmed' }],
    ['en annen returadresse', { redirect_uri: 'https://eksempel.invalid/innlogget' }],
    ['en annen sti på egen maskin', { redirect_uri: 'http://127.0.0.1/annet' }],
  ])('%s avvises uten å sende noen videre', async (_navn, felt) => {
    const svar = await start(felt);
    expect([svar.status, svar.headers.get('location')]).toEqual([400, null]);
  });

  test('innlogging uten PKCE avvises', async () => {
    const svar = await start({ code_challenge: '', code_challenge_method: '' });
    expect(svar.headers.get('location')).toContain('error=invalid_request');
  });

  test('innloggingssiden sier at den bare er for lokal bruk, og har ikke skript', async () => {
    const foerste = await start({});
    const cookie = foerste.headers.getSetCookie().map((c) => c.split(';')[0]).join('; ');
    const side = await fetch(new URL(foerste.headers.get('location') ?? '', oidc.issuer), { headers: { cookie } });
    const html = await side.text();
    expect(html).toContain('Bare for lokal bruk');
    expect(html).not.toContain('<script');
    expect(side.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('et navn som en fremmed side peker hit, svares ikke', async () => {
    const { hostname, port } = new URL(oidc.issuer);
    const status = await new Promise((ja) => {
      request({ hostname, port, path: '/.well-known/openid-configuration', headers: { host: 'fremmed.invalid' } }, (svar) => ja(svar.statusCode)).end();
    });
    expect(status).toBe(400);
  });
});
