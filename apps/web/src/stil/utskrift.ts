/** Paper is white: what is printed from a dark screen is printed as from a light one. */
export function lystPaaPapir(): void {
  const sett = (paaPapir: boolean): void => {
    document.documentElement.dataset.colorScheme = paaPapir ? 'light' : 'auto';
  };
  matchMedia('print').addEventListener('change', ({ matches }) => sett(matches));
  addEventListener('beforeprint', () => sett(true));
  addEventListener('afterprint', () => sett(false));
}
