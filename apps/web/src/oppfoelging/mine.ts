import { useHent } from '../api/bruk';
import { useTekster } from '../spraak/maalform';
import { ord } from './ord';

/** The names that what is mine is listed under: my own, and those of the parts and bodies I belong to. */
export function useMineNavn(): readonly string[] {
  const t = useTekster(ord);
  const meg = useHent('/meg', {});
  const parter = useHent('/parter', { spoerring: { antall: 200 } }).elementer;
  const mineParter = meg.roller.flatMap(({ partId }) => parter.filter((p) => p.id === partId).map((p) => p.navn));
  const sekretariat = meg.roller.some(({ rolle }) => rolle === 'sekretariat') ? [t.sekretariatet] : [];
  return [...new Set([...sekretariat, meg.navn, ...mineParter, ...meg.medlemskap.flatMap(({ organ }) => organ ?? [])])];
}
