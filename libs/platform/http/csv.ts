import { stringify } from 'csv-stringify/sync';
import { type Maalform } from '#felles';
import nynorsk from './csv.nynorsk.json';

const NYNORSK: Readonly<Record<string, string>> = nynorsk;

/** The columns of a list as a spreadsheet: heading and cell. */
export type Csvkolonner<T> = readonly (readonly [overskrift: string, celle: (rad: T) => unknown])[];

/**
 * A table for a spreadsheet set up for Norwegian: semicolons, and a byte order mark so that it reads UTF-8. A cell that
 * would run as a formula gets an apostrophe in front. Codes and names stand as they are in both forms of Norwegian.
 */
export function tilCsv<T>(kolonner: Csvkolonner<T>, rader: readonly T[], maalform: Maalform = 'nb'): string {
  const celler = rader.map((rad) => kolonner.map(([, celle]) => tekst(celle(rad))));
  return stringify([kolonner.map(([overskrift]) => (maalform === 'nn' ? (NYNORSK[overskrift] ?? overskrift) : overskrift)), ...celler], { bom: true, delimiter: ';', record_delimiter: 'windows', escape_formulas: true });
}

function tekst(verdi: unknown): string {
  if (verdi === undefined || verdi === null) return '';
  if (typeof verdi === 'string') return verdi;
  if (typeof verdi === 'boolean') return verdi ? 'ja' : 'nei';
  return JSON.stringify(verdi);
}
