import { readFileSync } from 'node:fs';
import { Catalogues } from '#eventsourcing';
import { Database, Hendelseslager, Projeksjoner } from '#platform';
import { KATALOGER, PROJEKSJONER } from '../../apps/kontekster';
import { befolk, INNMELDER, MANGE, SEKRETAER } from '../support/befolket';
import { type Klient } from '../support/klient';
import { skrivSaker } from '../support/mange-saker';
import { type Saksgang, startSaksgang } from '../support/saksgang';
import { rull, vannfall } from './maaling';
import { Nettleser } from './oppsett';

jest.setTimeout(300_000);

const SAKER = 1_000;
const NAA = '2026-09-01T07:00:00.000Z';
/** The page itself, and the script and styles that it names. */
const FOER_API_ET = 2;

let saksgang: Saksgang;
let nettleser: Nettleser;
let sekretaer: Klient;
let rydd: () => Promise<void>;

beforeAll(async () => {
  saksgang = await startSaksgang({ plattformadmin: 'ytelse-plattform', naa: NAA, worker: false });
  const { eventstoreUrl, databaseUrl } = saksgang.konfigurasjon;
  const lager = new Hendelseslager(eventstoreUrl);
  const database = new Database({ url: databaseUrl, navn: 'test' });
  const projeksjoner = new Projeksjoner(lager, database, new Catalogues(KATALOGER), PROJEKSJONER, databaseUrl);
  projeksjoner.start();
  rydd = async () => {
    await projeksjoner.stopp();
    await saksgang.stopp();
    await database.lukk();
    await lager.lukk();
  };
  const befolket = await befolk(saksgang.adresse, 'ytelse-plattform', NAA);
  sekretaer = befolket.sekretaer;
  await skrivSaker(lager, SAKER, befolket.befolkning);
  for (const sti of ['/min-side', '/tavle', '/historikk']) expect((await sekretaer.taalmodig('GET', sti, undefined, { etter: String(await lager.sisteposisjon()) })).status).toBe(200);
  nettleser = await Nettleser.start(saksgang);
}, 300_000);
afterAll(async () => {
  await nettleser?.stopp();
  await rydd?.();
});

test.each([SEKRETAER, INNMELDER])('Min side for %s spør om alt på en gang, og om høyst fire ting', async (hvem) => {
  const v = await nettleser.som(hvem, `/${MANGE}`);
  const { nivaaer } = await vannfall(v.side, `/${MANGE}`);
  expect(nivaaer.length).toBeLessThanOrEqual(FOER_API_ET + 2);
  const api = nivaaer.flat().filter((sti) => sti.startsWith('/api/'));
  expect(api).toEqual([...new Set(api)]);
  expect(api.length).toBeLessThanOrEqual(4);
  expect(await v.side.getByRole('heading', { level: 2 }).count()).toBeGreaterThanOrEqual(4);
  expect(v.feil.filter((f) => !f.includes('ERR_FAILED'))).toEqual([]);
});

test('listen over saker har bare radene som er i sikte, også etter at alle er rullet forbi', async () => {
  const v = await nettleser.som(SEKRETAER, `/${MANGE}/saker`);
  await v.side.getByRole('cell').first().waitFor();
  const { rader, flestRader } = await rull(v.side, SAKER);
  expect(rader).toBe(SAKER);
  expect(flestRader).toBeLessThan(60);
});

test('regnearket har alle sakene, også de man ikke har rullet til', async () => {
  const v = await nettleser.som(SEKRETAER, `/${MANGE}/saker`);
  const [fil] = await Promise.all([v.side.waitForEvent('download'), v.side.getByRole('button', { name: 'Last ned (CSV)' }).click()]);
  const linjer = readFileSync(await fil.path(), 'utf8').trimEnd().split('\r\n');
  expect([linjer[0], linjer.length, new Set(linjer).size]).toEqual(['\uFEFFreferanse;tittel;sakstype;status;saksnumre;meldt;endret;sakId', SAKER + 1, SAKER + 1]);
});

test('tavlen og Min side svarer med et utvalg og sier hvor mange det er', async () => {
  const { kolonner } = await sekretaer.hent<{ kolonner: readonly { antall: number; elementer: readonly unknown[] }[] }>('/tavle');
  expect(Math.max(...kolonner.map((k) => k.antall))).toBeGreaterThan(20);
  expect(Math.max(...kolonner.map((k) => k.elementer.length))).toBe(20);
  const { gjoer, antallGjoer } = await sekretaer.hent<{ gjoer: readonly unknown[]; antallGjoer: number }>('/min-side');
  expect(gjoer.length).toBe(Math.min(200, antallGjoer));
});
