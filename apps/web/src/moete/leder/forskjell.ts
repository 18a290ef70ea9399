import { type Ordloep } from '../typer';

const somOrd = (tekst: string): string[] => tekst.match(/\s+|[\p{Letter}\p{Number}]+|[^\s\p{Letter}\p{Number}]/gu) ?? [];
/** One space between words, and none around them: two texts that differ only in that are the same. */
export const utenLuft = (tekst: string): string => tekst.replaceAll(/\s+/g, ' ').trim();

/** Above this many pairs of words the texts are shown whole, so that typing never waits. */
const MAKS_PAR = 400_000;

function lengder(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const tabell = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const rad = tabell[i];
      if (rad) rad[j] = a[i] === b[j] ? (tabell[i + 1]?.[j + 1] ?? 0) + 1 : Math.max(tabell[i + 1]?.[j] ?? 0, rad[j + 1] ?? 0);
    }
  }
  return tabell;
}

/** Which words went out of a proposal and which came in, as one types; the record's own comparison is the api's. */
export function forskjell(fra: string, til: string): readonly Ordloep[] {
  const [a, b] = [somOrd(utenLuft(fra)), somOrd(utenLuft(til))];
  if (a.length * b.length > MAKS_PAR) return [{ tekst: fra, merke: 'fjernet' }, { tekst: til, merke: 'tilfoeyd' }];
  const felles = lengder(a, b);
  const loep: Ordloep[] = [];
  const leggTil = (tekst: string, merke?: 'fjernet' | 'tilfoeyd') => {
    const siste = loep.at(-1);
    if (siste && siste.merke === merke) loep[loep.length - 1] = { ...siste, tekst: siste.tekst + tekst };
    else loep.push({ tekst, ...(merke && { merke }) });
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [ut, inn] = [a[i], b[j]];
    if (ut !== undefined && ut === inn) { leggTil(ut); i++; j++; }
    else if (ut !== undefined && (inn === undefined || (felles[i + 1]?.[j] ?? 0) >= (felles[i]?.[j + 1] ?? 0))) { leggTil(ut, 'fjernet'); i++; }
    else { leggTil(inn ?? '', 'tilfoeyd'); j++; }
  }
  return loep;
}
