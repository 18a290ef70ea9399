import { randomUUID } from 'node:crypto';
import { Client, Pool } from 'pg';
import { createApi, Konfigurasjon, Oekter } from '#platform';
import { ApiModule } from '../../../apps/api/api.module';
import { Nettleser } from '../../support/nettleser';
import { type Saksgang, startSaksgang } from '../../support/saksgang';
import { organisasjonsnummer, Scene } from '../../support/scene';

const KAPSEL = '__Host-saksgang';
const START = '2026-01-15T09:00:00.000Z';
const FJORD = { slug: 'innlogging-fjord', navn: 'Helsefellesskapet Innlogging' };

let saksgang: Saksgang;

beforeAll(async () => {
  saksgang = await startSaksgang({ plattformadmin: 'innlogging-plattform', naa: START });
  const scene = await Scene.ny(saksgang.adresse, { ...FJORD, plattformadmin: 'innlogging-plattform', fra: '2026-01-01' });
  const { id, klient } = await scene.bruker('innlogging-kari', 'Kari Kapsel');
  await scene.rolle(id, 'sekretariat');
  await klient.ventTil<{ roller: readonly unknown[] }>('/meg', (meg) => meg.roller.length === 1);
}, 120_000);
afterAll(() => saksgang?.stopp());
beforeEach(() => saksgang.klokke.sett(START));

const nettleser = (): Nettleser => new Nettleser(saksgang.adresse);
const oekt = async (n: Nettleser): Promise<unknown> => (await n.egen('/innlogging/oekt')).json();
const typen = async (svar: Response): Promise<readonly [number, string]> => [svar.status, ((await svar.json()) as { type: string }).type];
const nyPart = { metode: 'POST', kropp: JSON.stringify({ navn: 'Innlogging kommune', slag: 'kommune', organisasjonsnummer: organisasjonsnummer(900) }) };
const kommando = () => ({ 'content-type': 'application/json', 'idempotency-key': randomUUID() });

async function lagret<T extends object>(sql: string): Promise<T[]> {
  const klient = new Client({ connectionString: saksgang.konfigurasjon.databaseUrl, options: '-c search_path=saksgang' });
  await klient.connect();
  try {
    return (await klient.query<T>(sql)).rows;
  } finally {
    await klient.end();
  }
}

describe('innlogging i nettleseren', () => {
  test('går gjennom innloggingstjenesten, og ender der man var på vei, med en kapsel som ingen skript kan lese', async () => {
    const n = nettleser();
    expect(await oekt(n)).toEqual({ innlogget: false });
    expect((await n.egen('/api/v1/meg')).status).toBe(401);
    const tilbake = await n.tilTilbake('innlogging-kari', '/saker?q=a%20b#to');
    const svar = await n.be(tilbake);
    expect([svar.status, svar.headers.get('location')]).toEqual([303, '/saker?q=a%20b#to']);
    expect(svar.headers.getSetCookie().find((k) => k.startsWith(`${KAPSEL}=`))).toMatch(/^__Host-saksgang=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Lax$/);
    expect(await oekt(n)).toEqual({ innlogget: true, navn: 'innlogging-kari', utloeper: '2026-01-15T11:00:00.000Z' });
    expect(await (await n.egen('/api/v1/meg')).json()).toMatchObject({ plattformadmin: false, fellesskap: [{ slug: FJORD.slug, navn: FJORD.navn }] });
    expect((await n.egen(`/api/v1/${FJORD.slug}/meg`)).status).toBe(200);
  });

  test('verken kapselen eller noe token er lagret, bare kapselens sjekksum', async () => {
    const n = nettleser();
    await n.loggInn('innlogging-kari');
    const rader = await lagret<{ alt: string; lengde: number }>('select o::text as alt, length(hash) as lengde from innloggingsoekt o');
    expect(rader.length).toBeGreaterThan(0);
    for (const { alt, lengde } of rader) {
      expect(lengde).toBe(32);
      expect(alt).not.toContain(n.kapsel(KAPSEL));
      expect(alt).not.toMatch(/eyJ/);
    }
    expect(n.kapsler()).not.toMatch(/eyJ[\w-]+\.eyJ/);
  });

  test('hver innlogging får en ny kapsel, og den som var der fra før, gjelder ikke mer', async () => {
    const n = nettleser();
    n.sett(KAPSEL, 'plantet-av-en-annen');
    await n.loggInn('innlogging-kari');
    const foerste = n.kapsel(KAPSEL);
    expect(foerste).not.toBe('plantet-av-en-annen');
    await n.loggInn('innlogging-kari');
    expect(n.kapsel(KAPSEL)).not.toBe(foerste);
    const gammel = nettleser();
    gammel.sett(KAPSEL, foerste);
    expect(await oekt(gammel)).toEqual({ innlogget: false });
    expect(await oekt(n)).toMatchObject({ innlogget: true });
  });

  test.each(['//evil.no', 'https://evil.no', '/\\evil.no', '/\t/evil.no', '/.//evil.no', 'javascript:alert(1)', 'evil', '', '/innlogging?til=/', '/api/v1/meg'])('«%s» er ingen sti hos oss, og man kommer til forsiden', async (til) => {
    expect(await nettleser().loggInn('innlogging-kari', til)).toBe('/');
  });

  test('en altfor lang sti huskes ikke', async () => expect(await nettleser().loggInn('innlogging-kari', `/${'a'.repeat(3_000)}`)).toBe('/'));

  test('to faner kan logge inn samtidig, og kommer hver til sitt', async () => {
    const n = nettleser();
    const [en, to] = [await n.tilTilbake('innlogging-kari', '/en'), await n.tilTilbake('innlogging-kari', '/to')];
    expect([(await n.be(en)).headers.get('location'), (await n.be(to)).headers.get('location')]).toEqual(['/en', '/to']);
  });

  test('nettleseren samler ikke opp innlogginger som aldri ble fullført', async () => {
    const n = nettleser();
    for (let i = 0; i < 8; i++) await n.be('/innlogging');
    expect(n.kapsler().split('; ').length).toBeLessThanOrEqual(5);
  });
});

describe('det innloggingen ikke slipper inn', () => {
  test('et svar med en annen state enn vår, eller uten kapselen som hører til', async () => {
    const n = nettleser();
    const tilbake = await n.tilTilbake('innlogging-kari');
    const feil = new URL(tilbake);
    feil.searchParams.set('state', 'en-annen');
    const svar = await n.be(feil);
    expect([svar.status, await svar.text()]).toEqual([400, expect.stringContaining('Du ble ikke logget inn')]);
    expect((await nettleser().be(tilbake)).status).toBe(400);
    expect(await oekt(n)).toEqual({ innlogget: false });
  });

  test('en kapsel som noen har skrevet selv eller byttet om', async () => {
    const n = nettleser();
    const [en, to] = [await n.tilTilbake('innlogging-kari'), await n.tilTilbake('innlogging-kari')];
    const [forEn = '', forTo = ''] = n.kapsler().split('; ').map((k) => k.split('=')[0]);
    const byttet = n.kapsel(forTo);
    n.sett(forTo, n.kapsel(forEn));
    n.sett(forEn, byttet);
    expect([(await n.be(en)).status, (await n.be(to)).status]).toEqual([400, 400]);
    expect(await oekt(n)).toEqual({ innlogget: false });
  });

  test('en kode som er brukt; den som alt er inne, sendes videre', async () => {
    const n = nettleser();
    const tilbake = await n.tilTilbake('innlogging-kari', '/saker');
    const kapsler = n.kapsler();
    await n.be(tilbake);
    const igjen = await n.be(tilbake);
    expect([igjen.status, igjen.headers.get('location')]).toEqual([303, '/']);
    const annen = await fetch(tilbake, { redirect: 'manual', headers: { cookie: kapsler, accept: 'text/html' } });
    expect([annen.status, annen.headers.getSetCookie().some((k) => k.startsWith(`${KAPSEL}=`))]).toEqual([400, false]);
  });

  test('en avbrutt innlogging: siden sier hva som skjedde, og veien inn igjen tar med målet', async () => {
    const n = nettleser();
    const state = (await n.tilTilbake('innlogging-kari', '/saker')).searchParams.get('state') ?? '';
    const svar = await n.be(`/innlogget?error=access_denied&state=${state}&iss=${encodeURIComponent(saksgang.konfigurasjon.oidcIssuer)}`);
    const html = await svar.text();
    expect(svar.status).toBe(400);
    expect(html).toContain('/innlogging?til=%2Fsaker');
    expect(html).not.toContain('<script');
    expect(svar.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; form-action 'none'/);
  });
});

describe('utlogging', () => {
  test('økten er borte straks, også for den som har en kopi av kapselen, og man kan logge ut hos innloggingstjenesten', async () => {
    const n = nettleser();
    await n.loggInn('innlogging-kari');
    const kopi = nettleser();
    kopi.sett(KAPSEL, n.kapsel(KAPSEL));
    const svar = await n.egen('/utlogging', { metode: 'POST' });
    const { til } = (await svar.json()) as { til: string };
    expect(svar.status).toBe(200);
    expect(n.kapsel(KAPSEL)).toBeUndefined();
    expect((await typen(await kopi.egen('/api/v1/meg')))).toEqual([401, '/problem/ikke-innlogget']);
    const hos = await n.be(til);
    expect([hos.status, await hos.text()]).toEqual([200, expect.stringContaining('Du er logget ut av Saksgang')]);
    expect((await n.egen('/utlogging', { metode: 'POST' })).status).toBe(200);
  });

  test('et fremmed nettsted kan ikke logge noen ut', async () => {
    const n = nettleser();
    await n.loggInn('innlogging-kari');
    expect((await n.be('/utlogging', { metode: 'POST', hoder: { origin: 'https://evil.no' } })).status).toBe(403);
    expect((await n.be('/utlogging', { metode: 'POST' })).status).toBe(403);
    expect(await oekt(n)).toMatchObject({ innlogget: true });
  });
});

describe('hvor lenge en innlogging varer', () => {
  const etter = (minutter: number): void => saksgang.klokke.sett(new Date(Date.parse(START) + minutter * 60_000).toISOString());

  test('to timer uten bruk; hver bruk gir to nye, men å spørre om økten er ingen bruk', async () => {
    const n = nettleser();
    await n.loggInn('innlogging-kari');
    etter(119);
    expect((await n.egen('/api/v1/meg')).status).toBe(200);
    etter(230);
    expect(await oekt(n)).toMatchObject({ innlogget: true, utloeper: '2026-01-15T12:59:00.000Z' });
    etter(240);
    expect(await typen(await n.egen('/api/v1/meg'))).toEqual([401, '/problem/ikke-innlogget']);
    expect(await oekt(n)).toEqual({ innlogget: false });
  });

  test('en økt som er over, blir ikke liggende; en som varer, gjør det', async () => {
    await nettleser().loggInn('innlogging-kari');
    const foer = (await lagret('select from innloggingsoekt')).length;
    const pool = new Pool({ connectionString: saksgang.konfigurasjon.databaseUrl, options: '-c search_path=saksgang' });
    const oekter = new Oekter(pool, saksgang.klokke, saksgang.konfigurasjon);
    try {
      await oekter.rydd();
      expect(await lagret('select from innloggingsoekt')).toHaveLength(foer);
      saksgang.klokke.sett('2026-01-15T20:00:00.000Z');
      await oekter.rydd();
      expect(await lagret('select from innloggingsoekt')).toEqual([]);
    } finally {
      await pool.end();
    }
  });

  test('ti timer i alt, samme hvor mye den er i bruk', async () => {
    const n = nettleser();
    await n.loggInn('innlogging-kari');
    for (let t = 100; t < 600; t += 100) {
      etter(t);
      expect((await n.egen('/api/v1/meg')).status).toBe(200);
    }
    etter(600);
    expect((await n.egen('/api/v1/meg')).status).toBe(401);
  });
});

describe('med kapsel', () => {
  test.each([
    ['fra et fremmed nettsted', { origin: 'https://evil.no' }],
    ['fra en annen port på samme maskin', { origin: 'http://127.0.0.1:1' }],
    ['uten opphav', {}],
    ['uten opphav, fra et nettsted i slekt', { 'sec-fetch-site': 'same-site' }],
    ['med vårt opphav, men fra et annet nettsted', { origin: 'vaart', 'sec-fetch-site': 'cross-site' }],
  ])('avvises en endring %s', async (_navn, hoder: Record<string, string>) => {
    const n = nettleser();
    await n.loggInn('innlogging-kari');
    const satt = { ...hoder, ...(hoder['origin'] === 'vaart' && { origin: saksgang.adresse }) };
    expect(await typen(await n.be(`/api/v1/${FJORD.slug}/parter`, { ...nyPart, hoder: { ...kommando(), ...satt } }))).toEqual([403, '/problem/feil-opphav']);
  });

  test('går en endring fra egne sider gjennom til reglene, som med token', async () => {
    const n = nettleser();
    await n.loggInn('innlogging-kari');
    const svar = await n.egen(`/api/v1/${FJORD.slug}/parter`, { ...nyPart, hoder: kommando() });
    expect(await typen(svar)).toEqual([403, '/problem/ikke-tilgang']);
    expect(await typen(await n.be(`/api/v1/${FJORD.slug}/parter`, { ...nyPart, hoder: { ...kommando(), 'sec-fetch-site': 'same-origin' } }))).toEqual([403, '/problem/ikke-tilgang']);
    const administrator = nettleser();
    await administrator.loggInn('innlogging-plattform');
    expect((await administrator.egen(`/api/v1/${FJORD.slug}/parter`, { ...nyPart, hoder: kommando() })).status).toBe(201);
  });

  test('gjelder et token som følger med, framfor kapselen', async () => {
    const n = nettleser();
    await n.loggInn('innlogging-kari');
    expect(await typen(await n.egen('/api/v1/meg', { hoder: { authorization: 'Bearer a.b.c' } }))).toEqual([401, '/problem/ugyldig-token']);
  });
});

test('svarer ikke innloggingstjenesten, sier siden det, og veien inn igjen tar med målet', async () => {
  const { databaseUrl, eventstoreUrl, redisUrl } = saksgang.konfigurasjon;
  const api = await createApi(ApiModule.forRoot(new Konfigurasjon({ ...process.env, PORT: '0', DATABASE_URL: databaseUrl, EVENTSTORE_URL: eventstoreUrl, REDIS_URL: redisUrl, OIDC_ISSUER: 'http://127.0.0.1:9', LOGGNIVAA: 'fatal' })));
  try {
    await api.listen(0, '127.0.0.1');
    const svar = await fetch(`${await api.getUrl()}/innlogging?til=%2Finnlogging-fjord%2Fsaker`, { redirect: 'manual' });
    const siden = await svar.text();
    expect([svar.status, svar.headers.get('retry-after')]).toEqual([503, '10']);
    expect(siden).toContain('Innloggingen svarer ikke akkurat nå');
    expect(siden).toContain('/innlogging?til=%2Finnlogging-fjord%2Fsaker');
  } finally {
    await api.close();
  }
});
