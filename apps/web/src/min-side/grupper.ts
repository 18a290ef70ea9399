import { dagerTil } from '../spraak/dato';
import { type Linje } from './hent';

export const GRUPPER = ['forfalt', 'snart', 'senere', 'uten'] as const;
export type Gruppe = (typeof GRUPPER)[number];

const SNART_DAGER = 7;

function gruppen({ dag, forfalt }: Linje): Gruppe {
  if (dag === null) return 'uten';
  if (forfalt) return 'forfalt';
  return dagerTil(dag) <= SNART_DAGER ? 'snart' : 'senere';
}

/** In the order of the api; groups without anything are left out. */
export function grupper(linjer: readonly Linje[]): readonly { readonly gruppe: Gruppe; readonly linjer: readonly Linje[] }[] {
  return GRUPPER.map((gruppe) => ({ gruppe, linjer: linjer.filter((l) => gruppen(l) === gruppe) })).filter((g) => g.linjer.length > 0);
}
