import { type Page } from 'playwright-core';
import { axeFinner } from '../axe';
import { erStroem, rolig } from '../maaling';
import { type Vindu } from '../oppsett';

const LAPTOP = { width: 1280, height: 900 };
const TELEFON = { width: 390, height: 844 };
/** A4 upright within its margins, at 96 dots to an inch. */
const A4 = { width: 718, height: 1047 };

interface Visning { readonly skjerm: typeof LAPTOP; readonly farger: 'light' | 'dark' }

/** Each written form at both widths and in both colours, and the two together at each width in each colour: words have widths, but no colours. */
export const VISNINGER = {
  nb: [{ skjerm: LAPTOP, farger: 'light' }, { skjerm: TELEFON, farger: 'dark' }],
  nn: [{ skjerm: LAPTOP, farger: 'dark' }, { skjerm: TELEFON, farger: 'light' }],
} as const satisfies Record<string, readonly Visning[]>;

/** Looks at what a window shows, and notes what should not be so. What a button would send, is held back, so that each screen stays as it was told. */
export class Blikk {
  private readonly ute = new Set<object>();

  private constructor(readonly v: Vindu) {}

  static async med(v: Vindu): Promise<Blikk> {
    const blikk = new Blikk(v);
    v.side.on('request', (r) => { if (r.method() === 'GET' && !erStroem(r)) blikk.ute.add(r); });
    v.side.on('requestfinished', (r) => blikk.ute.delete(r));
    v.side.on('requestfailed', (r) => blikk.ute.delete(r));
    v.side.on('response', (r) => { if (r.status() >= 400) v.feil.push(`${r.status()} ${r.url()}`); });
    await v.side.route('**/api/**', (rute) => (rute.request().method() === 'GET' ? rute.continue() : undefined));
    return blikk;
  }

  async gaaTil(sti: string): Promise<void> {
    // What the page before it still asked for is never answered.
    await this.v.side.goto('about:blank');
    this.ute.clear();
    await this.innstill(VISNINGER.nb[0]);
    await this.v.side.goto(sti);
    await this.ro();
  }

  /** Until all that the page asked for has come and is shown. */
  async ro(): Promise<void> {
    await rolig(this.v.side, async () => this.ute.size === 0 && (await erVist(this.v.side)), () => `${this.v.side.url()} venter på ${this.ute.size} svar`);
  }

  /** What axe finds, and what is wider than the screen. */
  async finner(visninger: readonly Visning[], innenfor = 'html'): Promise<readonly string[]> {
    const funn: string[] = [];
    for (const visning of visninger) funn.push(...await this.paa(visning, innenfor));
    await this.innstill(VISNINGER.nb[0]);
    return funn;
  }

  /** What is on paper and should not be: buttons and menus, dark ground, and what is wider than the sheet. What a list was chosen by, may stand there. */
  async paaPapir(): Promise<readonly string[]> {
    await this.v.side.setViewportSize(A4);
    await this.v.side.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await this.ro();
    const funn = await this.v.side.evaluate(uegnet, A4.width);
    await this.v.side.emulateMedia({ media: 'screen' });
    return funn;
  }

  /** What went wrong since last: in the console, in answers, or out to others. */
  feil(): readonly string[] {
    return this.v.feil.splice(0);
  }

  private async innstill({ skjerm, farger }: Visning): Promise<void> {
    await this.v.side.setViewportSize(skjerm);
    await this.v.side.emulateMedia({ colorScheme: farger });
    await this.v.side.waitForFunction(() => document.getAnimations().every((a) => !(a instanceof CSSTransition)));
  }

  private async paa(visning: Visning, innenfor: string): Promise<readonly string[]> {
    await this.innstill(visning);
    // Behind an open dialog nothing can be reached.
    const sted = (await this.v.side.locator('dialog[open]').count()) > 0 ? 'dialog[open]' : innenfor;
    return [...await axeFinner(this.v.side, sted), ...await this.v.side.evaluate(bredere)].map((f) => `${visning.skjerm.width} px, ${visning.farger}: ${f}`);
  }
}

const erVist = (side: Page): Promise<boolean> => side.evaluate(() => document.querySelector('main h1') !== null && document.querySelector('.laster') === null).catch(() => false);

/** What sticks out to the right of the page, or of an open dialog. */
function bredere(): string[] {
  const rammer = [document.documentElement, ...document.querySelectorAll('dialog[open]')];
  return rammer.filter((r) => r.scrollWidth > r.clientWidth).map((r) => {
    const kant = r.getBoundingClientRect().left + r.clientWidth;
    const ut = [...r.querySelectorAll('*')].filter((e) => e.getBoundingClientRect().right > kant + 1 && !e.parentElement?.closest('.rulle'));
    return `${r.tagName} er ${r.scrollWidth} px bred på ${r.clientWidth} px: ${ut.slice(0, 3).map((e) => `${e.tagName}.${e.className}`).join(', ')}`;
  });
}

/** @param bredde of the sheet; a browser shrinks what is a fifth wider, and it can still be read */
function uegnet(bredde: number): string[] {
  const navn = (e: Element): string => `${e.tagName}.${e.className} ${(e.textContent ?? '').slice(0, 30)}`;
  const synlige = [...document.querySelectorAll('body *')].filter((e) => e.checkVisibility({ visibilityProperty: true }));
  const [farge] = [getComputedStyle(document.body).backgroundColor];
  return [
    ...synlige.filter((e) => e.matches('nav, header, footer, button, dialog')).map((e) => `Står på papiret: ${navn(e)}`),
    ...synlige.filter((e) => e.getBoundingClientRect().right > bredde * 1.2).slice(0, 3).map((e) => `Går ut over papiret (${Math.round(e.getBoundingClientRect().right)} px): ${navn(e)}`),
    ...(farge === 'rgb(255, 255, 255)' ? [] : [`Papiret er ${farge}`]),
    ...((document.querySelector('main')?.innerText.trim().length ?? 0) > 20 ? [] : ['Papiret er tomt']),
  ];
}

export interface Ramme { readonly tittel: string; readonly lang: string; readonly nivaaer: readonly number[]; readonly foerInnholdet: string }

/** The bones of the page: its title, its language, the levels of its headings, and what Tab meets first, when that is not the page's own content. */
export const rammen = (side: Page): Promise<Ramme> => side.evaluate(() => {
  const synlig = (e: Element): boolean => e.checkVisibility();
  const overskrifter = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading]')].filter(synlig);
  const foerste = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')].find(synlig);
  return {
    tittel: document.title, lang: document.documentElement.lang, nivaaer: overskrifter.map((h) => Number(h.getAttribute('aria-level') ?? h.tagName.slice(1))),
    foerInnholdet: foerste === undefined || foerste.closest('main') ? '' : (foerste.textContent ?? ''),
  };
});
