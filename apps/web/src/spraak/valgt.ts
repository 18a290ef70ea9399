import { type Maalform } from './tekster';

const LAGRET = 'saksgang.maalform';

/** What this browser was last set to, or else what it prefers. */
function foerste(): Maalform {
  const lagret = localStorage.getItem(LAGRET);
  if (lagret === 'nb' || lagret === 'nn') return lagret;
  return navigator.languages.find((s) => /^(?:nb|nn|no)\b/.test(s))?.startsWith('nn') ? 'nn' : 'nb';
}

let valgt = foerste();
document.documentElement.lang = valgt;

/** Also for what is no component: every question to the api names it. */
export const maalformen = (): Maalform => valgt;

export function velgMaalform(ny: Maalform): void {
  valgt = ny;
  localStorage.setItem(LAGRET, ny);
  document.documentElement.lang = ny;
}
