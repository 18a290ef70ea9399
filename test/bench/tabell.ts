/** One line of the table: what was measured, what came out, and what is promised (`holdt` left out: nothing is promised). */
export interface Linje { readonly hva: string; readonly verdi: string; readonly krav?: string; readonly holdt?: boolean }

const ja = (holdt: boolean | undefined): string => (holdt === undefined ? '' : holdt ? 'ja' : 'NEI');

export function skrivTabell(linjer: readonly Linje[]): void {
  const rader = [['Mål', 'Målt', 'Krav', 'Holdt'], ...linjer.map((l) => [l.hva, l.verdi, l.krav ?? '', ja(l.holdt)])];
  const bredder = [0, 1, 2, 3].map((k) => Math.max(...rader.map((r) => r[k]?.length ?? 0)));
  const rad = (celler: readonly string[], fyll = ' '): string => `|${celler.map((c, k) => ` ${c.padEnd(bredder[k] ?? 0, fyll)} `).join('|')}|`;
  const [hode = [], ...rest] = rader;
  console.log([rad(hode), rad(['', '', '', ''], '-'), ...rest.map((r) => rad(r))].join('\n'));
}

/** A ratio against a floor. */
export const minst = (hva: string, forhold: number, krav: number): Linje => ({ hva, verdi: `${forhold.toFixed(2)} ×`, krav: `≥ ${krav.toFixed(1)} ×`, holdt: forhold >= krav });

export const andelMinst = (hva: string, andel: number, krav: number): Linje => ({ hva, verdi: `${Math.round(andel * 100)} %`, krav: `≥ ${krav * 100} %`, holdt: andel >= krav });

export const tall = (n: number): string => Math.round(n).toLocaleString('nb').replace(/\s/g, ' ');
