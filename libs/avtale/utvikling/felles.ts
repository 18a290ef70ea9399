import { type AvtaleHendelse } from '../avtale.events';
import { type Avtale, type Part, type Runde } from '../avtale.tilstand';

export type Data<T extends AvtaleHendelse['type']> = Extract<AvtaleHendelse, { type: T }>['data'];

/** One answer for each event of a group. `tid` is when it was registered; empty for one just decided. */
export type Utvikling<Hendelser> = { readonly [T in Extract<keyof Hendelser, AvtaleHendelse['type']>]: (avtale: Avtale, data: Data<T>, tid: string) => Avtale };

export function iRunden(avtale: Avtale, nr: number, endre: (runde: Runde) => Runde): Avtale {
  return { ...avtale, runder: avtale.runder.map((r) => (r.nr === nr ? endre(r) : r)) };
}

export function forParten(avtale: Avtale, { runde, partId }: { runde: number; partId: string }, endring: Partial<Part>): Avtale {
  return iRunden(avtale, runde, (r) => ({ ...r, parter: r.parter.map((p) => (p.partId === partId ? { ...p, ...endring } : p)) }));
}
