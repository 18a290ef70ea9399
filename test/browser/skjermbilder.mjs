// `npm run skjermbilder` while `npm run up` runs: a picture of every screen, from the demo, into docs/skjermbilder.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const ADRESSE = process.env.ADRESSE ?? 'http://127.0.0.1:3000';
const UT = join(import.meta.dirname, '..', '..', 'docs', 'skjermbilder');
const F = '/fjordkysten';
const PC = { viewport: { width: 1280, height: 900 } };
const TELEFON = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

const api = async (side, sti) => (await side.request.get(`/api/v1${F}${sti}`)).json();
const foerste = async (side, sti, hvilken = () => true) => (await api(side, sti)).elementer.find(hvilken)?.id;

/** Who, and what they look at. A screen that needs an id finds it in the demo. */
const RUNDER = [
  ['fjord-sekretariat', async (side) => {
    const sak = await foerste(side, '/saker?status=sendt');
    const [avtale, moeter] = [await foerste(side, `/avtaler?sak=${sak}`), (await api(side, '/moeter?antall=100')).elementer];
    const hevet = moeter.find((m) => m.status === 'hevet' && m.organ.slag === 'ssu')?.id;
    const kommende = moeter.find((m) => m.status !== 'hevet' && m.organ.slag === 'ssu')?.id ?? hevet;
    const kommenteres = moeter.find((m) => m.status === 'hevet' && m.organ.slag === 'ou' && m.tittel.includes('Ytre'))?.id;
    const iGang = moeter.find((m) => m.status === 'aapnet')?.id ?? kommende;
    const innspill = await foerste(side, '/innspill');
    const hendelse = (await api(side, `/saker/${sak}/historikk`)).elementer[0]?.hendelseId;
    const prosess = (await api(side, '/prosesser')).elementer[0]?.noekkel;
    const saksmal = await foerste(side, '/saksmaler');
    const organ = (await api(side, '/organer')).elementer.find((o) => o.slag === 'ssu')?.id;
    const faner = Object.fromEntries(['papirer', 'vedtak', 'oppfoelging', 'sammenheng', 'historikk'].map((fane) => [`sak-${fane}`, `/saker/${sak}?fane=${fane}`]));
    const idag = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format();
    return {
      ...faner, 'sak-fortid': `/saker/${sak}?per=${idag}`, 'avtale-fortid': `/avtaler/${avtale}?per=${idag}`, organer: '/organer', organ: `/organer/${organ}`, personer: '/personer', person: `/personer/${(await api(side, '/meg')).id}`, profil: '/profil',
      'historikk-spoersmaal': '/historikk?vis=spoersmaal&spoersmaal=sendt-til-partene&spurt=ja', 'historikk-dato': `/historikk?vis=dato&liste=avtaler&per=${idag}`,
      'min-side': '', saker: '/saker', sak: `/saker/${sak}`, tavle: '/tavle', moeter: '/moeter', moete: `/moeter/${kommende}`, 'moete-hevet': `/moeter/${hevet}`, moeteleder: `/moeter/${iGang}/leder`, referat: `/moeter/${kommenteres}/referat`,
      avtaler: '/avtaler', matrise: '/avtaler/matrise', avtale: `/avtaler/${avtale}`, innspill: '/innspill', innspillsrunde: `/innspill/${innspill}`, oppfoelging: '/oppfoelging', handlingsplan: '/handlingsplan',
      historikk: '/historikk?q=responssenter', hendelse: `/hendelser/${hendelse}`, statistikk: '/statistikk', drift: '/drift', prosess: `/drift/prosesser/${prosess}`, saksmal: `/drift/saksmaler/${saksmal}`,
    };
  }],
  ['fjord-saksinnmelder', async () => ({ 'min-side-saksinnmelder': '', 'ny-sak': '/saker/ny', 'egne-saker': '/saker/mine', tilgjengelighet: '//tilgjengelighet' })],
  ['plattformadmin', async () => ({ forside: '//' })],
  ['fjord-signatar-granvaag', async (side) => {
    const meg = await api(side, '/meg');
    const part = meg.roller.find((r) => r.partId)?.partId;
    const sak = await foerste(side, '/saker?status=sendt');
    return { 'min-side-signatar': '', avtalepart: `/avtaler/${await foerste(side, `/avtaler?sak=${sak}`)}/parter/${part}` };
  }],
];

async function loggInn(kontekst, brukernavn) {
  const side = await kontekst.newPage();
  await side.goto(`/innlogging?til=${F}`);
  await side.locator(`button[value="${brukernavn}"]`).click();
  await side.waitForURL(`**${F}`);
  return side;
}

async function ta(side, navn, sti) {
  await side.goto(sti.startsWith('//') ? sti.slice(1) : `${F}${sti}`);
  await side.getByRole('heading', { level: 1 }).waitFor();
  await side.waitForFunction(() => !document.querySelector('.laster'));
  await side.waitForTimeout(400);
  await side.screenshot({ path: join(UT, `${navn}.png`), fullPage: true });
  console.log(`${navn}.png  ${sti || '/'}`);
}

async function tegn(browser, [brukernavn, sider], etternavn, valg, bare) {
  const kontekst = await browser.newContext({ baseURL: ADRESSE, locale: 'nb-NO', timezoneId: 'Europe/Oslo', reducedMotion: 'reduce', ...valg });
  try {
    const side = await loggInn(kontekst, brukernavn);
    for (const [navn, sti] of Object.entries(await sider(side))) if (!bare || bare.includes(navn)) await ta(side, navn + etternavn, sti);
  } finally {
    await kontekst.close();
  }
}

mkdirSync(UT, { recursive: true });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--lang=nb-NO'], env: { ...process.env, LANG: 'nb_NO.UTF-8', LANGUAGE: 'nb' } });
try {
  for (const runde of RUNDER) await tegn(browser, runde, '', PC);
  await tegn(browser, RUNDER[0], '-telefon', TELEFON, ['min-side', 'sak', 'tavle', 'avtale', 'matrise', 'moete']);
  await tegn(browser, RUNDER[0], '-moerk', { ...PC, colorScheme: 'dark' }, ['min-side', 'sak']);
  await tegn(browser, RUNDER[0], '-nynorsk', { ...PC, locale: 'nn-NO' }, ['min-side', 'sak']);
} finally {
  await browser.close();
}
