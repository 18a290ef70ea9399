import { Dossiersystem, type Historie, historien, SLUG, Zip } from '../e2e/dossier.oppsett';
import { axeFinner } from './axe';
import { MAATER, type Maate, Nettleser, TO_MAATER, type Vindu } from './oppsett';

jest.setTimeout(240_000);

let fra: Dossiersystem;
let til: Dossiersystem;
let h: Historie;
let nettleser: Nettleser;

beforeAll(async () => {
  fra = await Dossiersystem.nytt();
  h = await historien(fra);
  til = await Dossiersystem.nytt();
  for (const s of [fra, til]) s.sett('2026-03-25T08:00:00.000Z');
  nettleser = await Nettleser.start(til.saksgang);
}, 300_000);
afterAll(async () => {
  await nettleser?.stopp();
  await fra?.stopp();
  await til?.stopp();
});

const iDrift = (maate?: Maate, som = 'dossier-sekretaer') => nettleser.som(som, `/${SLUG}/drift`, maate);
const delen = (v: Vindu) => v.side.getByRole('region', { name: v.t('Dossierer fra andre systemer', 'Dossier frå andre system'), exact: true });
const dialogen = (v: Vindu) => v.side.getByRole('dialog', { name: v.t('Les inn et dossier', 'Les inn eit dossier') });
const lesInn = (v: Vindu) => v.hand.trykk(dialogen(v).getByRole('button', { name: 'Les inn', exact: true }));
const velg = (v: Vindu, name: string, buffer: Buffer) => dialogen(v).getByLabel('Dossieret', { exact: true }).setInputFiles({ name, mimeType: 'application/zip', buffer });
const erFeilfri = async (v: Vindu) => expect([await axeFinner(v.side), v.feil]).toEqual([[], []]);

const revisjonen = async (s: Dossiersystem, sti: string) => (await s.sekretariat.hent<{ revisjon: number }>(sti)).revisjon;

async function aapne(v: Vindu): Promise<void> {
  await v.hand.trykk(delen(v).getByRole('button', { name: v.t('Les inn et dossier', 'Les inn eit dossier') }));
  await dialogen(v).getByLabel('Dossieret', { exact: true }).waitFor();
}

describe.each(TO_MAATER)('et dossier fra et annet system, $navn', (maate) => {
  const erAvtale = maate === TO_MAATER[0];
  const sti = () => (erAvtale ? `/avtaler/${h.avtaleId}` : `/saker/${h.sakId}`);
  let bytes: Buffer;
  beforeAll(async () => {
    ({ bytes } = await fra.dossier(fra.sekretariat, `${sti()}/dossier`));
  });

  test('det som ikke kan være et dossier, eller er endret, sies det fra om med hva som er galt, og ingenting er lest inn', async () => {
    const v = await iDrift(maate);
    await aapne(v);
    await lesInn(v);
    await dialogen(v).getByText(v.t('Velg dossieret som skal leses inn', 'Vel dossieret som skal lesast inn')).first().waitFor();
    await velg(v, 'dossier.pdf', Buffer.from('%PDF'));
    await dialogen(v).getByText(v.t('dossier.pdf er av et slag som ikke tas imot her. Bruk ZIP.', 'dossier.pdf er av eit slag som ikkje blir teke imot her. Bruk ZIP.')).first().waitFor();
    await erFeilfri(v);
    await velg(v, 'endret.zip', new Zip(bytes).med({ 'tilstand.json': '{}' }));
    await lesInn(v);
    await dialogen(v).getByText(v.t('Dossieret er ikke slik det ble tatt ut', 'Dossieret er ikkje slik det vart teke ut')).first().waitFor();
    await erFeilfri(v);
    expect((await til.sekretariat.raa('GET', sti())).status).toBe(404);
  });

  test('leses inn, og fører til det når historikken er skrevet', async () => {
    const v = await iDrift(maate);
    await aapne(v);
    await velg(v, 'dossier.zip', bytes);
    await lesInn(v);
    await dialogen(v).waitFor({ state: 'hidden' });
    const svar = delen(v).getByRole('status');
    await svar.getByText(v.t('Dossieret er mottatt:', 'Dossieret er motteke:')).waitFor();
    await erFeilfri(v);
    await v.hand.trykk(svar.getByRole('link', { name: erAvtale ? 'Gå til avtalen' : v.t('Gå til saken', 'Gå til saka') }));
    await v.side.getByRole('heading', { level: 1, name: erAvtale ? 'Avtale om felles vaktlag' : 'Felles vaktlag' }).waitFor();
    expect(await revisjonen(til, sti())).toBe(await revisjonen(fra, sti()));
    await erFeilfri(v);
  });
});

const ALLE = ['', '/saker', '/tavle', '/avtaler', '/avtaler/matrise', '/innspill', '/moeter', '/oppfoelging', '/handlingsplan', '/historikk', '/drift'];

test('det som er lest inn, kan leses overalt, også når prosessen ikke er publisert her', async () => {
  const v = await iDrift(MAATER[0]);
  const sak = `/saker/${h.sakId}`;
  const sider = [...ALLE, ...['oversikt', 'papirer', 'vedtak', 'oppfoelging', 'sammenheng', 'historikk'].map((fane) => `${sak}?fane=${fane}`), `${sak}?per=2026-03-15`, `/avtaler/${h.avtaleId}`, `/avtaler/${h.avtaleId}/parter/${h.parter[0] ?? ''}`];
  for (const sti of sider) {
    await v.side.goto(`/${SLUG}${sti}`);
    await v.side.getByRole('heading', { level: 1 }).waitFor();
    await v.side.waitForLoadState('networkidle');
    await v.side.waitForFunction(() => !document.querySelector('.laster'));
    expect([sti, await v.side.getByText(/Noe gikk galt|Siden finnes ikke|Tjenesten er utilgjengelig/).count(), v.feil]).toEqual([sti, 0, []]);
  }
  await v.side.goto(`/${SLUG}${sak}`);
  await v.side.getByText(/Prosessen saken følger \(.+, versjon 1\), er ikke publisert her/).waitFor();
});

test('når nettet er borte, står valget der, og samme dossier sendes om igjen uten å bli lest inn to ganger', async () => {
  const v = await iDrift(MAATER[0]);
  const { bytes } = await fra.dossier(fra.sekretariat, `/avtaler/${h.avtaleId}/dossier`);
  const noekler: string[] = [];
  v.side.on('request', (r) => { if (r.url().endsWith('/dossierer')) noekler.push(r.headers()['idempotency-key'] ?? ''); });
  await aapne(v);
  await velg(v, 'dossier.zip', bytes);
  await v.side.context().setOffline(true);
  await lesInn(v);
  await dialogen(v).getByRole('alert').waitFor();
  await v.side.context().setOffline(false);
  await lesInn(v);
  await dialogen(v).waitFor({ state: 'hidden' });
  await delen(v).getByRole('link', { name: 'Gå til avtalen' }).waitFor();
  expect(noekler).toHaveLength(2);
  expect(new Set(noekler).size).toBe(1);
  const avtalen = `/avtaler/${h.avtaleId}`;
  expect(await revisjonen(til, avtalen)).toBe(await revisjonen(fra, avtalen));
});

test('den som ikke er i sekretariatet, blir ikke bedt om dossierer', async () => {
  const v = await iDrift(MAATER[0], 'dossier-plattform');
  await v.side.getByRole('region', { name: 'Saksmaler', exact: true }).waitFor();
  expect(await delen(v).count()).toBe(0);
});
