import { type ElementHandle, type Locator } from 'playwright-core';
import { type Blikk, VISNINGER } from './blikk';

/** What chooses between ways to see the same, sends a form, or leaves, is no way into a dialog. */
const KNAPPER = 'main button[type=button]:not([aria-pressed], [disabled], [aria-disabled=true]):visible';

export interface Runde { readonly funn: readonly string[]; readonly dialoger: readonly string[] }

/** Presses every button of the page, one of each name that is not in `proevd`, and looks at what it opens. */
export async function trykkPaaAlt(blikk: Blikk, sti: string, proevd: Set<string>): Promise<Runde> {
  const [funn, dialoger]: [string[], string[]] = [[], []];
  for (let knapp = await neste(blikk, proevd); knapp; knapp = await neste(blikk, proevd)) {
    const navn = knapp.navn;
    await knapp.knapp.click();
    await blikk.ro();
    const dialog = blikk.v.side.locator('dialog[open]');
    const aapnet = (await dialog.count()) > 0;
    // What unfolds on the page itself, has the colours and the frame that the page was seen with: narrow and dark is enough.
    funn.push(...(await (aapnet ? blikk.finner(VISNINGER.nb) : blikk.finner([VISNINGER.nb[1]], 'main'))).map((f) => `${navn}: ${f}`), ...blikk.feil().map((f) => `${navn}: ${f}`));
    if (aapnet) {
      dialoger.push(navn);
      funn.push(...await lukk(dialog, knapp.knapp, navn));
    } else await aapneIgjen(blikk, sti);
  }
  return { funn, dialoger };
}

/** Everything that is folded, unfolded. */
export async function brettUt(blikk: Blikk): Promise<void> {
  await blikk.v.side.evaluate(() => { for (const d of document.querySelectorAll('main details')) (d as HTMLDetailsElement).open = true; });
  await blikk.ro();
}

async function aapneIgjen(blikk: Blikk, sti: string): Promise<void> {
  await blikk.gaaTil(sti);
  await brettUt(blikk);
}

/** Buttons in the rows of a list do the same for each: the first is enough. */
async function neste(blikk: Blikk, proevd: Set<string>): Promise<{ readonly navn: string; readonly knapp: ElementHandle<HTMLElement | SVGElement> } | undefined> {
  const alle = blikk.v.side.locator(KNAPPER);
  const navnene = await alle.evaluateAll((knapper) => knapper.map((k) => (k.textContent || k.getAttribute('aria-label')) ?? ''));
  const nr = navnene.findIndex((n) => !proevd.has(n));
  const navn = navnene[nr];
  if (navn === undefined) return undefined;
  proevd.add(navn);
  const knapp = await alle.nth(nr).elementHandle();
  return knapp ? { navn, knapp } : undefined;
}

async function lukk(dialog: Locator, knapp: ElementHandle<HTMLElement | SVGElement>, navn: string): Promise<readonly string[]> {
  const uten = (await dialog.first().getAttribute('aria-label')) ? [] : [`${navn}: dialogen har ikke noe navn`];
  await dialog.page().keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  const fokus = await knapp.evaluate((k) => (k === document.activeElement ? '' : (document.activeElement?.outerHTML ?? 'ingenting')));
  return fokus === '' ? uten : [...uten, `${navn}: fokus kom ikke tilbake til knappen, men til ${fokus.slice(0, 150)}`];
}
