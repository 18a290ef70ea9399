import { loadavg } from 'node:os';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { Hendelseslager } from '#platform';
import { finnChromium } from '../browser/chromium';
import { rull, vannfall } from '../browser/maaling';
import { befolk, INNMELDER, MANGE, SEKRETAER } from '../support/befolket';
import { skrivSaker } from '../support/mange-saker';
import { tokenFor } from '../support/token';
import { ventTilAjour } from './kommandoer';
import { median } from './maaling';
import { type Maalsystem } from './system';
import { type Linje, tall } from './tabell';

const SPOERRINGER = 40;
const OPPVARMING = 10;
const BESOEK = 9;
const KRAV_MS = 1_000;

type Si = (linje: string) => void;

/** What a person waits for when there are `antall` saker: answers of the api, the first screen and the list in a real browser. */
export async function nettet(m: Maalsystem, antall: number, si: Si): Promise<Linje[]> {
  const { befolkning } = await befolk(m.system.adresse, 'plattformadmin', new Date().toISOString());
  const lager = new Hendelseslager(m.system.miljoe['EVENTSTORE_URL'] ?? '');
  const fra = performance.now();
  await skrivSaker(lager, antall, befolkning);
  si(`${tall(antall)} saker skrevet på ${((performance.now() - fra) / 1000).toFixed(1)} s`);
  await roligLager(m, lager, si);
  await lager.lukk();
  const api = await svartider(m.system.adresse, si);
  return [...api, ...(await iNettleser(m.system.adresse, antall, si))];
}

/** Until the reactions to what was written are over too. */
async function roligLager(m: Maalsystem, lager: Hendelseslager, si: Si): Promise<void> {
  for (let [foer, naa] = [-1n, 0n]; foer !== naa;) {
    await ventTilAjour(m, si);
    foer = naa;
    await new Promise((klar) => setTimeout(klar, 2_000));
    naa = (await lager.sisteposisjon()) ?? 0n;
  }
}

const SPOERSMAAL = [
  [SEKRETAER, '/min-side'], [INNMELDER, '/min-side'], [SEKRETAER, '/tavle'], [SEKRETAER, '/tavle?etter=organ'], [SEKRETAER, '/tavle?etter=part'], [SEKRETAER, '/saker?antall=100'], [SEKRETAER, '/saker?antall=100&status=forberedt'],
  [SEKRETAER, '/saker?antall=100&q=nr.%20777'], [INNMELDER, '/saker?antall=100&mine=ja'], [SEKRETAER, '/historikk?antall=60&maalform=nb'], [SEKRETAER, '/forpliktelser?antall=50'],
] as const;

async function svartider(adresse: string, si: Si): Promise<Linje[]> {
  const linjer: Linje[] = [];
  for (const [hvem, sti] of SPOERSMAAL) {
    const authorization = `Bearer ${await tokenFor(hvem)}`;
    const [tider, lengder]: [number[], number[]] = [[], []];
    for (let nr = 0; nr < SPOERRINGER; nr++) {
      const fra = performance.now();
      const svar = await fetch(`${adresse}/api/v1/${MANGE}${sti}`, { headers: { authorization } });
      const kropp = await svar.text();
      if (svar.status !== 200) throw new Error(`${sti} svarte ${svar.status}: ${kropp}`);
      if (nr >= OPPVARMING) tider.push(performance.now() - fra);
      lengder.push(kropp.length);
    }
    const sist = tider.toSorted((a, b) => a - b);
    const verdi = `${median(tider).toFixed(0)} ms, p95 ${(sist[Math.floor(sist.length * 0.95)] ?? Number.NaN).toFixed(0)} ms`;
    linjer.push({ hva: `GET ${decodeURIComponent(sti)} som ${hvem === SEKRETAER ? 'sekretariat' : 'saksinnmelder'}`, verdi });
    si(`${hvem} ${sti}: ${verdi}, ${tall(lengder.at(-1) ?? 0)} tegn; last ${loadavg()[0]?.toFixed(2)}`);
  }
  return linjer;
}

async function iNettleser(adresse: string, antall: number, si: Si): Promise<Linje[]> {
  const browser = await chromium.launch({ executablePath: finnChromium(), args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  try {
    const linjer: Linje[] = [];
    for (const [hvem, navn] of [[SEKRETAER, 'sekretariat'], [INNMELDER, 'saksinnmelder']] as const) {
      const tider = await besoek(browser, adresse, await innlogget(browser, adresse, hvem), si);
      si(`Min side i nettleser, ${navn}: ${tider.map((t) => t.toFixed(0)).join(', ')} ms; last ${loadavg()[0]?.toFixed(2)}`);
      linjer.push({ hva: `Min side i kald nettleser som ${navn}, alt på siden vist (verste ${Math.max(...tider).toFixed(0)} ms)`, verdi: `${median(tider).toFixed(0)} ms`, krav: `≤ ${tall(KRAV_MS)} ms`, holdt: median(tider) <= KRAV_MS });
    }
    const kontekst = await innlogget(browser, adresse, SEKRETAER);
    const { nivaaer } = await vannfall(await kontekst.newPage(), `${adresse}/${MANGE}`);
    si(`Nivåer: ${nivaaer.map((n) => n.join(' ')).join(' → ')}`);
    linjer.push({ hva: 'Nivåer av forespørsler etter siden og dens skript', verdi: String(nivaaer.length - 2), krav: '≤ 2', holdt: nivaaer.length <= 4 });
    return [...linjer, ...(await rulling(kontekst, adresse, antall, si))];
  } finally {
    await browser.close();
  }
}

/** A browser that has never been here, but for the session. */
async function innlogget(browser: Browser, adresse: string, hvem: string): Promise<BrowserContext> {
  const kontekst = await browser.newContext({ baseURL: adresse, viewport: { width: 1280, height: 900 }, locale: 'nb-NO', timezoneId: 'Europe/Oslo' });
  const side = await kontekst.newPage();
  await side.goto(`/innlogging?til=${encodeURIComponent('/tilgjengelighet')}`);
  await side.evaluate((navn) => {
    const knapp = document.querySelector<HTMLButtonElement>('button[name=brukernavn]');
    if (!knapp) throw new Error('Innloggingssiden har ingen personer');
    knapp.value = navn;
    knapp.click();
  }, hvem);
  await side.waitForURL('**/tilgjengelighet');
  await side.close();
  return kontekst;
}

/** Milliseconds from the navigation until nothing on the page is waited for any more, with an empty cache each time; the first is not counted. */
async function besoek(browser: Browser, adresse: string, fra: BrowserContext, si: Si): Promise<number[]> {
  const tider: number[] = [];
  const storageState = await fra.storageState();
  for (let nr = 0; nr <= BESOEK; nr++) {
    const kontekst = await browser.newContext({ storageState, viewport: { width: 1280, height: 900 }, locale: 'nb-NO', timezoneId: 'Europe/Oslo' });
    const side = await kontekst.newPage();
    await side.goto(`${adresse}/${MANGE}`, { waitUntil: 'commit' });
    const ms = await side.evaluate(() => new Promise<number>((klar) => {
      const se = () => {
        const ferdig = document.querySelectorAll('main h2').length >= 4 && document.querySelector('.gjoer li') && !document.querySelector('main [aria-busy=true], main .laster');
        if (ferdig) klar(performance.now());
        else requestAnimationFrame(se);
      };
      se();
    }));
    if (nr === BESOEK) si(`Slik gikk det siste: ${await forloepet(side)}`);
    await kontekst.close();
    if (nr > 0) tider.push(ms);
  }
  await fra.close();
  return tider;
}

/** When each answer came, and when something was first seen. */
function forloepet(side: Page): Promise<string> {
  return side.evaluate(() => {
    const hentet = performance.getEntriesByType('resource').map((r) => `${new URL(r.name).pathname.replace(/^.*\//, '')} ${r.startTime.toFixed(0)}–${(r as PerformanceResourceTiming).responseEnd.toFixed(0)}`);
    const malt = performance.getEntriesByType('paint').map((p) => `${p.name} ${p.startTime.toFixed(0)}`);
    return [`siden 0–${(performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).responseEnd.toFixed(0)}`, ...hentet, ...malt].join(', ');
  });
}

async function rulling(kontekst: BrowserContext, adresse: string, antall: number, si: Si): Promise<Linje[]> {
  const side = await kontekst.newPage();
  await side.goto(`${adresse}/${MANGE}/saker`);
  await side.getByRole('cell').first().waitFor();
  const { ms, lange, flestRader } = await rull(side, antall);
  const sist = ms.toSorted((a, b) => a - b);
  const del = (p: number): string => (sist[Math.floor((sist.length - 1) * p)] ?? Number.NaN).toFixed(0);
  const over50 = ms.filter((t) => t > 50).length;
  si(`Rulling: ${ms.length} bilder, p50 ${del(0.5)}, p99 ${del(0.99)}, lengste ${del(1)} ms; lange oppgaver ${lange.map((l) => l.toFixed(0)).join(', ') || 'ingen'}; flest rader ${flestRader}; last ${loadavg()[0]?.toFixed(2)}`);
  return [{ hva: `Rulling gjennom ${tall(antall)} saker, ${tall(ms.length)} bilder: p99 ${del(0.99)} ms, lengste ${del(1)} ms, ${lange.length} lange oppgaver, høyst ${flestRader} rader`, verdi: `${over50} > 50 ms`, krav: '≤ 1 %', holdt: over50 <= ms.length / 100 }];
}
