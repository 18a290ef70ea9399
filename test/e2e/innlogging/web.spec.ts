import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Saksgang, startSaksgang } from '../../support/saksgang';
import { miljoe } from '../../support/miljoe';

const HTML = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const SKRIPT = 'console.log("skript")'.repeat(50);

let saksgang: Saksgang;
let mappe: string;

beforeAll(async () => {
  mappe = mkdtempSync(join(miljoe('SAKSGANG_TEST_MAPPE'), 'web-'));
  mkdirSync(join(mappe, 'assets'));
  writeFileSync(join(mappe, 'index.html'), '<!doctype html><title>Nettsidene</title>');
  writeFileSync(join(mappe, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(mappe, 'hemmelig.txt.gz'), 'x');
  writeFileSync(join(mappe, 'assets', 'app-a1b2.js'), SKRIPT);
  writeFileSync(join(mappe, 'assets', 'app-a1b2.js.gz'), gzipSync(SKRIPT));
  process.env['WEB_DIR'] = mappe;
  saksgang = await startSaksgang({ plattformadmin: 'web-plattform', naa: '2026-01-15T09:00:00.000Z', worker: false });
}, 120_000);
afterAll(async () => {
  delete process.env['WEB_DIR'];
  await saksgang?.stopp();
});

const hent = (sti: string, hoder: Record<string, string> = HTML, metode = 'GET'): Promise<Response> => fetch(`${saksgang.adresse}${sti}`, { method: metode, headers: hoder, redirect: 'manual' });

/** As it is written: fetch would tidy the address first, and ask past every cache. */
const raa = (sti: string, hoder: Record<string, string>): Promise<number | undefined> => new Promise((ja, nei) => {
  request(saksgang.adresse, { path: sti, headers: hoder }, (svar) => { svar.resume(); ja(svar.statusCode); }).on('error', nei).end();
});

test.each(['/', '/saker', '/fjord/saker/1?fane=historikk', '/noe.med.punktum'])('%s svarer med siden, som bare får kjøre det vi selv har levert', async (sti) => {
  const svar = await hent(sti);
  expect([svar.status, svar.headers.get('content-type'), svar.headers.get('cache-control')]).toEqual([200, 'text/html; charset=utf-8', 'no-cache']);
  expect(await svar.text()).toContain('Nettsidene');
  const policy = svar.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:");
  expect(policy).not.toContain('unsafe');
  expect([svar.headers.get('x-content-type-options'), svar.headers.get('x-frame-options')]).toEqual(['nosniff', 'DENY']);
});

test('siden kan hentes på nytt uten å sendes på nytt, og HEAD sier det samme som GET', async () => {
  const etag = (await hent('/')).headers.get('etag') ?? '';
  expect(await raa('/saker', { ...HTML, 'if-none-match': etag })).toBe(304);
  expect((await hent('/saker', HTML, 'HEAD')).headers.get('etag')).toBe(etag);
});

test('filer med sjekksum i navnet kan beholdes i et år, og kommer ferdig komprimert', async () => {
  const svar = await hent('/assets/app-a1b2.js', { 'accept-encoding': 'gzip', accept: '*/*' });
  expect([svar.status, svar.headers.get('cache-control'), svar.headers.get('content-encoding')]).toEqual([200, 'public, max-age=31536000, immutable', 'gzip']);
  expect(svar.headers.get('content-type')).toContain('javascript');
  expect(svar.headers.get('vary')?.toLowerCase()).toContain('accept-encoding');
  expect(await svar.text()).toBe(SKRIPT);
  const ukomprimert = await hent('/assets/app-a1b2.js', { 'accept-encoding': 'identity', accept: '*/*' });
  expect([ukomprimert.headers.get('content-encoding'), await ukomprimert.text()]).toEqual([null, SKRIPT]);
});

test('filer ved siden av siden svares som de er, men ikke uendelig lenge', async () => {
  const svar = await hent('/favicon.svg', { accept: 'image/*,*/*' });
  expect([svar.status, svar.headers.get('content-type'), svar.headers.get('cache-control')]).toEqual([200, 'image/svg+xml', 'no-cache']);
});

test.each([
  ['en ukjent adresse i API-et', '/api/v1', HTML], ['en ukjent fil', '/assets/finnes-ikke.js', HTML], ['en adresse ved siden av en av våre', '/helse/annet', HTML], ['en som ikke ber om en side', '/saker', { accept: 'application/json' }],
  ['en som avviser alt', '/saker', { accept: '*/*' }],
])('%s svares med en feil, ikke med siden', async (_navn, sti, hoder: Record<string, string>) => {
  const svar = await hent(sti, hoder);
  expect([svar.status, svar.headers.get('content-type')]).toEqual([404, 'application/problem+json; charset=utf-8']);
  expect(svar.headers.get('cache-control')).toBe('no-store');
});

test('bare GET og HEAD får siden, og dørvakten ser på vert og adresse som før', async () => {
  expect((await hent('/saker', HTML, 'POST')).status).toBe(404);
  expect(await raa('/saker', { ...HTML, host: 'evil.no' })).toBe(400);
  expect(await raa('/../../etc/passwd', HTML)).toBe(400);
  for (const sti of ['/assets/%2e%2e/index.html', '/assets/..%2findex.html', '/assets/%2e%2e%2f%2e%2e%2fetc%2fpasswd']) expect([400, 403, 404]).toContain(await raa(sti, { accept: '*/*' }));
});

test('er sidene ikke bygget, sier vi hvordan, uten skript', async () => {
  rmSync(join(mappe, 'index.html'));
  const svar = await hent('/');
  const html = await svar.text();
  expect([svar.status, html.includes('npm run build'), html.includes('<script')]).toEqual([503, true, false]);
});
