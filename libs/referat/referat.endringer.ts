import { type Endring } from './referat.events';

const erstatt = (linje: string, { gammel, ny }: Endring): string => (gammel === undefined ? linje : linje.replaceAll(gammel, () => ny));

/** The running text of one sak after the comment round, as template 1 has it: what was added stays as it was added. */
export function medEndringer1(linjer: readonly string[], endringer: readonly Endring[]): readonly string[] {
  return [...linjer.map((linje) => endringer.reduce(erstatt, linje)), ...endringer.filter((e) => e.gammel === undefined).map((e) => e.ny)];
}

/** As template 2 has it: one change after the other, so that a later one may change what an earlier one added. */
export function medEndringer2(linjer: readonly string[], endringer: readonly Endring[]): readonly string[] {
  return endringer.reduce((tekst, e) => (e.gammel === undefined ? [...tekst, e.ny] : tekst.map((linje) => erstatt(linje, e))), linjer);
}
