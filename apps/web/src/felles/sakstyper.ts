import { useAlle } from '../api/bruk';
import { useTekster } from '../spraak/maalform';
import { kodeord, sakstyper } from './koder';

/** What can be reported, as there is a process for it. A disagreement is raised from the sak that it is about, and an undersak comes of an order. */
export function useSakstyper(): readonly { readonly kode: string; readonly navn: string }[] {
  const typeord = useTekster(sakstyper);
  const koder = [...new Set(useAlle('/prosesser', {}).flatMap((p) => p.sakstyper))].filter((k) => !/^(?:uenighet|undersak)/.test(k));
  return koder.map((kode) => ({ kode, navn: kodeord(typeord, kode) })).sort((a, b) => a.navn.localeCompare(b.navn, 'nb'));
}
