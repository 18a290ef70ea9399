import { eksempelprosesser } from '#prosess';
import { type Klient } from '../support/klient';
import { type Saksgang, startSaksgang } from '../support/saksgang';
import { Scene } from '../support/scene';
import { axeFinner } from './axe';
import { MAATER, type Maate, Nettleser, type Vindu } from './oppsett';

jest.setTimeout(240_000);

interface Liste<T> { readonly elementer: readonly T[] }

const SLUG = 'prosessene';
const PC = MAATER[0] as Maate;
const TELEFON: Maate = { ...(MAATER[3] as Maate), navn: 'på telefon på nynorsk', maalform: 'nn' };
const ny = { ...eksempelprosesser.medOu, noekkel: 'orientering-her', navn: 'Orienteringer', sakstyper: ['egenordning'] };
const STI = `/prosesser/${ny.noekkel}`;
let saksgang: Saksgang;
let scene: Scene;
let nettleser: Nettleser;
let siri: Klient;

beforeAll(async () => {
  saksgang = await startSaksgang({ plattformadmin: 'prosessene-plattform', naa: '2026-01-15T09:00:00.000Z' });
  scene = await Scene.ny(saksgang.adresse, { slug: SLUG, navn: 'Prosessene', plattformadmin: 'prosessene-plattform', fra: '2026-01-01' });
  const sekretaer = await scene.bruker('prosess-siri', 'Siri Sekretær');
  siri = sekretaer.klient;
  await scene.rolle(sekretaer.id, 'sekretariat');
  await scene.rolle(sekretaer.id, 'administrator');
  await siri.ventTil<{ roller: readonly unknown[] }>('/meg', (meg) => meg.roller.length === 2);
  nettleser = await Nettleser.start(saksgang);
}, 180_000);
afterAll(async () => {
  await nettleser?.stopp();
  await saksgang?.stopp();
});

const iDrift = (maate: Maate, sti = '') => nettleser.som('prosess-siri', `/${SLUG}/drift${sti}`, maate);
const del = (v: Vindu, navn: string) => v.side.getByRole('region', { name: navn, exact: true });
const publisert = async () => (await siri.hent<Liste<{ noekkel: string }>>('/prosesser')).elementer.some((p) => p.noekkel === ny.noekkel);
const dialogen = (v: Vindu) => v.side.getByRole('dialog');
const skriv = (v: Vindu, definisjon: object | string) => v.hand.skriv(dialogen(v).getByLabel('Prosessen'), typeof definisjon === 'string' ? definisjon : JSON.stringify(definisjon));
const publiser = (v: Vindu) => v.hand.trykk(dialogen(v).getByRole('button', { name: 'Publiser', exact: true }));
const proev = (v: Vindu) => v.hand.trykk(dialogen(v).getByRole('button', { name: v.t('Prøv uten å publisere', 'Prøv utan å publisere') }));
const erTegnet = async (v: Vindu) => {
  expect(await dialogen(v).locator('img').evaluate(async (img: HTMLImageElement) => { await img.decode(); return img.naturalWidth; })).toBeGreaterThan(100);
  expect(await axeFinner(v.side)).toEqual([]);
};

async function erFeilfri(v: Vindu): Promise<void> {
  expect(await axeFinner(v.side)).toEqual([]);
  expect(v.feil).toEqual([]);
}

test('en ny, som leses og prøves før den gjelder, og alt som er galt, sies på én gang', async () => {
  const v = await iDrift(PC);
  await v.hand.trykk(v.side.getByRole('button', { name: 'Publiser en ny prosess' }));
  await skriv(v, '{ "noekkel": ');
  await publiser(v);
  await dialogen(v).getByText('Dette kan ikke leses som JSON. Se etter et komma eller en parentes som mangler.').waitFor();
  await erFeilfri(v);
  await skriv(v, { ...ny, navn: '', steg: [] });
  await publiser(v);
  const feilene = dialogen(v).getByRole('alert').getByRole('listitem');
  await feilene.nth(1).waitFor();
  expect(await publisert()).toBe(false);
  expect(await axeFinner(v.side)).toEqual([]);
  await skriv(v, ny);
  await proev(v);
  await dialogen(v).getByText('Prosessen kan publiseres, og blir versjon 1. Ingenting er skrevet ennå.').waitFor();
  await feilene.first().waitFor({ state: 'detached' });
  await erTegnet(v);
  expect(await publisert()).toBe(false);
  await publiser(v);
  await dialogen(v).waitFor({ state: 'hidden' });
  await del(v, 'Prosesser').getByRole('link', { name: 'Orienteringer' }).waitFor();
});

test.each([PC, TELEFON])('en ny versjon prøves, og det som ville bli endret, sies før noe gjelder, $navn', async (maate) => {
  const v = await iDrift(maate, STI);
  await v.hand.trykk(v.side.getByRole('button', { name: v.t('Publiser en ny versjon', 'Publiser ein ny versjon') }));
  await proev(v);
  await dialogen(v).getByText(v.t('Dette er det samme som versjon 1. Ingenting endres.', 'Dette er det same som versjon 1. Ingenting blir endra.')).waitFor();
  await skriv(v, { ...ny, steg: ny.steg.map((s) => (s.slag === 'besluttende' ? { ...s, navn: 'Vedtak hos oss' } : s)) });
  await dialogen(v).getByText(v.t('Ingenting endres', 'Ingenting blir endra')).waitFor({ state: 'detached' });
  await proev(v);
  await dialogen(v).getByRole('listitem').filter({ hasText: v.t('navnet er endret fra', 'namnet er endra frå') }).filter({ hasText: 'til «Vedtak hos oss»' }).waitFor();
  await dialogen(v).getByText(v.t('blir versjon 2')).waitFor();
  await erTegnet(v);
  expect((await siri.hent<Liste<object>>(`${STI}/versjoner`)).elementer).toHaveLength(1);
  expect(v.feil).toEqual([]);
});

test('en ny versjon, fra en fil og med grunnen, og den som har sett en eldre, får vite det', async () => {
  const v = await iDrift(PC, STI);
  await v.hand.trykk(v.side.getByRole('button', { name: 'Publiser en ny versjon' }));
  const { revisjon } = await siri.hent<{ revisjon: number }>(STI);
  await scene.admin.put(STI, { definisjon: { ...ny, navn: 'Orienteringssaker' }, aarsak: 'Tydeligere navn' }, { ifMatch: revisjon });
  await dialogen(v).getByLabel('Hent fra en fil').setInputFiles({ name: 'prosess.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ ...ny, navn: 'Saker til orientering' })) });
  await publiser(v);
  await dialogen(v).getByText('Skriv hvorfor prosessen endres').first().waitFor();
  await erFeilfri(v);
  await v.hand.skriv(dialogen(v).getByLabel('Hvorfor'), 'Slik utvalget sier det');
  await publiser(v);
  await dialogen(v).getByText('Noen andre har endret dette mens du holdt på').first().waitFor();
  await publiser(v);
  await v.side.getByRole('heading', { level: 1, name: 'Saker til orientering' }).waitFor();
  await del(v, 'Versjoner').getByRole('row').filter({ hasText: 'Slik utvalget sier det' }).waitFor();
  expect(await axeFinner(v.side)).toEqual([]);
});
