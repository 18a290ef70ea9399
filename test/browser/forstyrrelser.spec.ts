import { randomUUID } from 'node:crypto';
import { type Page } from 'playwright-core';
import { eksempelprosesser } from '#prosess';
import { type Klient } from '../support/klient';
import { type Saksgang, startSaksgang } from '../support/saksgang';
import { Scene } from '../support/scene';
import { axeFinner } from './axe';
import { Nettleser, type Vindu } from './oppsett';

jest.setTimeout(180_000);

const SLUG = 'urofjorden';
const ANDRE = 'nabofjorden';
interface Runde { readonly revisjon: number; readonly mottakere: readonly { readonly svar: readonly { readonly svar: readonly { readonly tekst?: string }[] }[] }[] }

let saksgang: Saksgang;
let nettleser: Nettleser;
let sekretaer: Klient;
let kollega: Klient;
let part: string;
let sak: string;
let nabosak: string;

async function lagFellesskap(slug: string, navn: string): Promise<{ scene: Scene; klient: Klient; part: string; sak: string }> {
  const scene = await Scene.ny(saksgang.adresse, { slug, navn, plattformadmin: 'uro-plattform', fra: '2026-01-01' });
  await scene.prosess(eksempelprosesser.utenOu);
  await scene.organ('Strategisk samarbeidsutvalg', 'SSU', 'ssu');
  const kommune = await scene.part('Fjell kommune', 'kommune');
  const { id, klient } = await scene.bruker(`${slug}-sekretaer`, 'Siri Sekretær');
  await scene.rolle(id, 'sekretariat');
  await scene.rolle(id, 'saksinnmelder', kommune);
  await klient.ventTil<{ roller: readonly unknown[] }>('/meg', (meg) => meg.roller.length > 1);
  await klient.ventTil<{ elementer: readonly unknown[] }>('/prosesser', (p) => p.elementer.length > 0);
  const { id: meldt } = await klient.post('/saker', { tittel: 'Skyss til dagbehandling', sakstype: 'vedtak', saksframlegg: { beskrivelse: 'Ventetiden er lang.', forslag: [{ alternativ: '1', punkter: ['Utgiftene deles.'] }] } });
  return { scene, klient, part: kommune, sak: meldt };
}

beforeAll(async () => {
  saksgang = await startSaksgang({ plattformadmin: 'uro-plattform', naa: new Date().toISOString() });
  const { scene, ...her } = await lagFellesskap(SLUG, 'Urofjorden');
  ({ klient: sekretaer, part, sak } = her);
  ({ sak: nabosak } = await lagFellesskap(ANDRE, 'Nabofjorden'));
  for (const navn of ['uro-post', 'uro-kollega']) {
    const { id, klient } = await scene.bruker(navn, `Per ${navn}`);
    await scene.rolle(id, 'postmottak', part);
    await klient.ventTil<{ roller: readonly unknown[] }>('/meg', (meg) => meg.roller.length > 0);
    kollega = klient;
  }
  nettleser = await Nettleser.start(saksgang);
}, 180_000);
afterAll(async () => {
  await nettleser?.stopp();
  await saksgang?.stopp();
});

const nyRunde = async (tittel = 'Utkast til skyss'): Promise<string> =>
  (await sekretaer.post('/innspill', { sakId: sak, tittel, frist: { presisjon: 'ikke-oppgitt' }, mottakere: [{ slag: 'part', id: part }], spoersmaal: [{ tekst: 'Hva mener dere?', slag: 'fritekst', paakrevd: true }] })).id;
const felt = (v: Vindu) => v.side.getByRole('textbox', { name: /Hva mener dere/ });
const knapp = (v: Vindu, navn: string) => v.side.getByRole('button', { name: navn, exact: true });
const svarene = async (runde: string) => (await sekretaer.hent<Runde>(`/innspill/${runde}`)).mottakere[0]?.svar ?? [];

async function ved(runde: string): Promise<Vindu> {
  const v = await nettleser.som('uro-post', `/${SLUG}/innspill/${runde}`);
  await felt(v).waitFor();
  return v;
}

test('den som mister nettet midt i et skjema, mister ikke det som er skrevet, og sender det når nettet er tilbake', async () => {
  const runde = await nyRunde();
  const v = await ved(runde);
  await felt(v).fill('Vi støtter utkastet.');
  await v.side.context().setOffline(true);
  await knapp(v, 'Send svaret').click();
  await v.side.getByText('Ingen kontakt med Saksgang').waitFor();
  expect(await felt(v).inputValue()).toBe('Vi støtter utkastet.');
  expect(await axeFinner(v.side)).toEqual([]);
  await v.side.context().setOffline(false);
  await v.side.reload();
  expect(await felt(v).inputValue()).toBe('Vi støtter utkastet.');
  await knapp(v, 'Send svaret').click();
  await v.side.getByText(/^Dere svarte/).waitFor();
  expect(await svarene(runde)).toHaveLength(1);
});

test('den som er logget ut, logger inn i et nytt vindu og fortsetter der den var', async () => {
  const runde = await nyRunde();
  const v = await ved(runde);
  await felt(v).fill('Vi er i tvil.');
  await v.side.context().clearCookies();
  await knapp(v, 'Lagre kladden').click();
  const dialog = v.side.getByRole('dialog', { name: 'Du er logget ut' });
  await dialog.waitFor();
  expect(await axeFinner(v.side)).toEqual([]);
  const [nytt] = await Promise.all([v.side.context().waitForEvent('page'), dialog.getByRole('link', { name: 'Logg inn' }).click()]);
  await nytt.locator('button[name=brukernavn]').first().waitFor();
  await nytt.evaluate(() => {
    const valgt = document.querySelector<HTMLButtonElement>('button[name=brukernavn]');
    if (valgt) Object.assign(valgt, { value: 'uro-post' }).click();
  });
  await v.side.getByText(/^Kladden er lagret/).waitFor();
  expect(await dialog.isVisible()).toBe(false);
  expect(await felt(v).inputValue()).toBe('Vi er i tvil.');
});

test('den som lagrer over en annen, får se hva den andre skrev, og beholder sitt eget til den har valgt', async () => {
  const runde = await nyRunde();
  const v = await ved(runde);
  await felt(v).fill('Mitt utkast');
  await kollega.put(`/innspill/${runde}/mottakere/${part}/kladd`, { svar: [{ nr: 1, tekst: 'Kollegaens utkast' }] });
  await knapp(v, 'Lagre kladden').click();
  const melding = v.side.getByRole('alert').filter({ hasText: 'Dette har en annen hos dere lagret' });
  await melding.getByText('Kollegaens utkast').waitFor();
  expect(await felt(v).inputValue()).toBe('Mitt utkast');
  expect(await axeFinner(v.side)).toEqual([]);
  await knapp(v, 'Behold mitt, og lagre det over').click();
  await v.side.getByText(/^Kladden er lagret/).waitFor();
  expect(JSON.stringify(await kollega.hent<Runde>(`/innspill/${runde}`))).toContain('Mitt utkast');
});

/** Another tab is in front of it; a headless browser shows all of its tabs at once. */
const skjul = (side: Page, skjult: boolean) => side.evaluate((hidden) => {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}, skjult);

test('den som har mange faner åpne, kan bruke dem alle, og en som kommer fram igjen, har fått med seg det som skjedde imens', async () => {
  const { side } = await nettleser.som('uro-post', `/${SLUG}/innspill`);
  for (let nr = 0; nr < 7; nr++) {
    const fane = await side.context().newPage();
    await fane.goto(`/${SLUG}/innspill`);
    await fane.getByRole('heading', { level: 1 }).waitFor();
    await skjul(fane, true);
  }
  await skjul(side, true);
  await nyRunde('Mens fanen lå bak');
  await kollega.ventTil<{ elementer: readonly { readonly tittel: string }[] }>('/innspill', ({ elementer }) => elementer.some(({ tittel }) => tittel === 'Mens fanen lå bak'));
  expect(await side.getByText('Mens fanen lå bak').count()).toBe(0);
  await skjul(side, false);
  await side.getByText('Mens fanen lå bak').first().waitFor();
});

test('en sak en ikke har tilgang til, ser ut som en som ikke finnes', async () => {
  const v = await nettleser.som('uro-post', `/${SLUG}`);
  const sett = async (sti: string) => {
    await v.side.goto(sti);
    await v.side.getByRole('heading', { level: 1, name: 'Siden finnes ikke' }).waitFor();
    expect(await axeFinner(v.side)).toEqual([]);
    return v.side.locator('#rot').innerText();
  };
  expect(await sett(`/${ANDRE}/saker/${nabosak}`)).toBe(await sett(`/${ANDRE}/saker/${randomUUID()}`));
  expect(await sett(`/${SLUG}/saker/${nabosak}`)).toBe(await sett(`/${SLUG}/saker/${randomUUID()}`));
});

test('et dobbeltklikk på en knapp som sender, sender én gang, og det brukeren skriver, er bare tekst', async () => {
  const runde = await nyRunde();
  const v = await ved(runde);
  const dialoger: string[] = [];
  v.side.on('dialog', (d) => { dialoger.push(d.message()); void d.dismiss(); });
  const tekst = '<script>alert(1)</script><img src=x onerror=alert(2)>';
  await felt(v).fill(tekst);
  await knapp(v, 'Send svaret').dblclick();
  await v.side.locator('blockquote').getByText(tekst).waitFor();
  expect(await svarene(runde)).toHaveLength(1);
  expect(await v.side.locator('blockquote script, blockquote img').count()).toBe(0);
  expect(dialoger).toEqual([]);
  expect(v.feil).toEqual([]);
});
