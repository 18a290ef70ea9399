import { type Page, type Request, type Route } from 'playwright-core';

/** Served for as long as the page is open: neither part of a load nor over. */
export const erStroem = (r: Request): boolean => r.resourceType() === 'eventsource';

export interface Vannfall {
  /** Addresses of each level: all that the page asked for before any answer of that level had come. The first is the document. */
  readonly nivaaer: readonly (readonly string[])[];
}

/**
 * Loads a page one level of requests at a time: no answer is given before the page has nothing more to ask for without it, so what is counted
 * follows from the page and not from how fast the machine is. It is over when nothing is out and nothing on the page is waited for.
 */
export async function vannfall(side: Page, adresse: string): Promise<Vannfall> {
  const holdt: { readonly adresse: string; slipp(): Promise<void> }[] = [];
  const ute = new Set<Request>();
  const oppgitt = new Set<Request>();
  // What the page has taken back while it was held never comes to an end.
  const slipp = async (r: Request, rute: Route): Promise<void> => {
    if (!oppgitt.has(r)) ute.add(r);
    await rute.continue().catch(() => ute.delete(r));
  };
  await side.route('**', async (rute) => {
    const r = rute.request();
    if (erStroem(r)) await rute.abort();
    else holdt.push({ adresse: new URL(r.url()).pathname, slipp: () => slipp(r, rute) });
  });
  side.on('requestfinished', (r) => ute.delete(r));
  side.on('requestfailed', (r) => { ute.delete(r); oppgitt.add(r); });
  const nivaaer: string[][] = [];
  const lastet = side.goto(adresse, { waitUntil: 'commit' });
  lastet.catch(() => undefined);
  do {
    await rolig(side, async () => ute.size === 0 && (holdt.length > 0 || (nivaaer.length > 0 && (await erVist(side)))), () => `${nivaaer.length} nivåer, venter på ${[...ute].map((r) => r.url()).join(' ')}, holder ${holdt.map((h) => h.adresse).join(' ')}`);
    const naa = holdt.splice(0);
    if (naa.length > 0) nivaaer.push(naa.map((h) => h.adresse));
    await Promise.all(naa.map((h) => h.slipp()));
  } while (ute.size > 0 || holdt.length > 0);
  await lastet;
  await side.unroute('**');
  return { nivaaer };
}

const RUNDER = 5;
const FRIST_MS = 60_000;

/** Until it has been quiet several times over, with the page's own work done in between. @throws with `hva` when it never is */
export async function rolig(side: Page, stille: () => Promise<boolean>, hva: () => string): Promise<void> {
  const frist = Date.now() + FRIST_MS;
  for (let antall = 0; antall < RUNDER;) {
    await iTur(side);
    antall = (await stille()) ? antall + 1 : 0;
    if (Date.now() > frist) throw new Error(`Siden ble ikke ferdig: ${hva()}`);
  }
}

/** Behind what the page has in its queue; a message is not held back by a clock that a test has set, nor by styles that have not come. */
async function iTur(side: Page): Promise<void> {
  const melding = side.evaluate(() => new Promise<void>((klar) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => klar();
    port2.postMessage(0);
  })).catch(() => undefined);
  await Promise.race([melding, new Promise((klar) => setTimeout(klar, 500))]);
}

/** Something is shown, and nothing is waited for. */
const erVist = (side: Page): Promise<boolean> => side.evaluate(() => document.querySelector('main h2') !== null && document.querySelector('.laster') === null).catch(() => false);

export interface Rulling { readonly ms: readonly number[]; readonly lange: readonly number[]; readonly flestRader: number; readonly rader: number }

/** Scrolls to the end of all pages, a fixed length each frame, as a wheel that is never let go of. */
export async function rull(side: Page, ventet: number): Promise<Rulling> {
  return side.evaluate(async (antall) => {
    const [ms, lange]: [number[], number[]] = [[], []];
    const vakt = new PerformanceObserver((liste) => { for (const { duration } of liste.getEntries()) lange.push(duration); });
    vakt.observe({ type: 'longtask' });
    let [flest, siste, sett] = [0, performance.now(), 0];
    while (sett < antall) {
      window.scrollBy(0, 240);
      await new Promise(requestAnimationFrame);
      const naa = performance.now();
      ms.push(naa - siste);
      siste = naa;
      const rader = [...document.querySelectorAll('[role=row][data-index]')];
      flest = Math.max(flest, rader.length);
      sett = Math.max(sett, ...rader.map((r) => Number(r.getAttribute('data-index')) + 1));
    }
    vakt.disconnect();
    return { ms, lange, flestRader: flest, rader: sett };
  }, ventet);
}
