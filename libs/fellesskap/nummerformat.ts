const BRIKKE = /\{(nr(?::0[2-4])?|aa|aaaa)\}/g;
const SKILLETEGN = /^[\p{L}/.\- ]*$/u;

/** What is wrong with a number format, as a sentence in bokmål; undefined when it can be used. */
export function feilINummerformat(format: string): string | undefined {
  const brikker = [...format.matchAll(BRIKKE)].map((treff) => treff[1] ?? '');
  if (brikker.filter((b) => b.startsWith('nr')).length !== 1) return 'Nummerformatet må ha løpenummeret én gang: {nr} eller {nr:02}';
  if (brikker.filter((b) => b.startsWith('aa')).length !== 1) return 'Nummerformatet må ha året én gang: {aa} eller {aaaa}';
  if (!SKILLETEGN.test(format.replace(BRIKKE, ''))) return 'Nummerformatet kan ellers bare ha bokstaver, mellomrom, skråstrek, punktum og bindestrek';
  if (/\}\{/.test(format)) return 'Nummerformatet må ha et tegn mellom løpenummer og år';
  return format.length > 40 ? 'Nummerformatet er for langt' : undefined;
}

/**
 * A saksnummer as a body writes it. `{nr}` the running number (`{nr:02}` at least two digits), `{aa}` and `{aaaa}` the year:
 * `{nr:02}/{aa}` gives 01/26, `{aaaa}/{nr}` gives 2014/15.
 */
export function visNummer(format: string, loepenummer: number, aar: number): string {
  return format.replace(BRIKKE, (_hele, brikke: string) => {
    if (brikke === 'aaaa') return String(aar);
    if (brikke === 'aa') return String(aar % 100).padStart(2, '0');
    return String(loepenummer).padStart(Number(brikke.split(':')[1] ?? 1), '0');
  });
}
