/** Words that both texts have, or that went out or came in. */
export interface Ordloep {
  readonly tekst: string;
  readonly merke?: 'fjernet' | 'tilfoeyd' | undefined;
}

const somOrd = (tekst: string): string[] => tekst.match(/\s+|[\p{Letter}\p{Number}]+|[^\s\p{Letter}\p{Number}]/gu) ?? [];
/** One space between words, and none around them. */
export const utenLuft = (tekst: string): string => tekst.replaceAll(/\s+/g, ' ').trim();

/** Above this many pairs of words the texts are shown whole, one struck and one new. */
const MAKS_PAR = 4_000_000;

/**
 * Which words went out and which came in, in reading order: the longest common run of words stays.
 * Dates and numbers with dots are one word each only as far as their digits go.
 */
export function ordforskjell(fra: string, til: string): Ordloep[] {
  const [a, b] = [somOrd(utenLuft(fra)), somOrd(utenLuft(til))];
  if (a.length * b.length <= MAKS_PAR) return loepene(a, b);
  const [foran, bak] = likeEnder(a, b);
  const [a2, b2] = [a.slice(foran, a.length - bak), b.slice(foran, b.length - bak)];
  if (a2.length * b2.length <= MAKS_PAR) return [{ tekst: a.slice(0, foran).join('') }, ...loepene(a2, b2), { tekst: a.slice(a.length - bak).join('') }].filter((l) => l.tekst !== '');
  return [{ tekst: fra, merke: 'fjernet' }, { tekst: til, merke: 'tilfoeyd' }];
}

/** How many words they begin and end alike with. */
function likeEnder(a: readonly string[], b: readonly string[]): [foran: number, bak: number] {
  const kortest = Math.min(a.length, b.length);
  let [foran, bak] = [0, 0];
  while (foran < kortest && a[foran] === b[foran]) foran++;
  while (bak < kortest - foran && a[a.length - 1 - bak] === b[b.length - 1 - bak]) bak++;
  return [foran, bak];
}

function loepene(a: readonly string[], b: readonly string[]): Ordloep[] {
  const felles = lengdetabell(a, b);
  const loep: Ordloep[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    const [ut = '', inn = ''] = [a[i], b[j]];
    if (i < a.length && j < b.length && ut === inn) {
      leggTil(loep, ut, undefined);
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && (felles[i + 1]?.[j] ?? 0) >= (felles[i]?.[j + 1] ?? 0))) {
      leggTil(loep, ut, 'fjernet');
      i++;
    } else {
      leggTil(loep, inn, 'tilfoeyd');
      j++;
    }
  }
  return loep;
}

/** `tabell[i][j]`: how many words the rest of a from i and the rest of b from j have in common, in order. */
function lengdetabell(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const tabell = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const [rad, neste] = [tabell[i], tabell[i + 1]];
      if (rad && neste) rad[j] = a[i] === b[j] ? (neste[j + 1] ?? 0) + 1 : Math.max(neste[j] ?? 0, rad[j + 1] ?? 0);
    }
  }
  return tabell;
}

function leggTil(loep: Ordloep[], tekst: string, merke: Ordloep['merke']): void {
  const siste = loep.at(-1);
  if (siste?.merke === merke && siste) loep[loep.length - 1] = { ...siste, tekst: siste.tekst + tekst };
  else loep.push({ tekst, ...(merke && { merke }) });
}
