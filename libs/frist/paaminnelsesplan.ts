import { ESKALERINGSTRINN, FLEST_PAAMINNELSER, osloTidspunkt } from '#felles';
import { arbeidsdagFraOgMed, arbeidsdagTilOgMed, BARE_HELLIGDAGER, type Kalendervalg, leggTilDager } from './norsk-kalender';

/** Reminders go out when the working day begins in Oslo. */
export const PAAMINNELSE_KLOKKESLETT = '08:00';

/** Steps before a deadline are numbered from 1; this one comes after the day that the receiver announced. */
export const ETTER_VARSLET_DAG = 0;

export interface Planlagt {
  readonly trinn: number;
  readonly dag: string;
  /** Instant in UTC. */
  readonly forfaller: string;
}

const planlagt = (trinn: number, dag: string): Planlagt => ({ trinn, dag, forfaller: osloTidspunkt(dag, PAAMINNELSE_KLOKKESLETT) });

/**
 * When the silent are reminded of a deadline: so many days before it, on the working day before where that is a day
 * off; two that fall on the same day are one. Steps are numbered by the stated days, farthest first.
 */
export function paaminnelserFoer(frist: string, dagerFoer: readonly number[], kalender: Kalendervalg = BARE_HELLIGDAGER): readonly Planlagt[] {
  const dager = [...new Set(dagerFoer)].sort((a, b) => b - a).slice(0, FLEST_PAAMINNELSER);
  const alle = dager.map((antall, i) => planlagt(i + 1, arbeidsdagTilOgMed(leggTilDager(frist, -antall), kalender)));
  return alle.filter((p, i) => alle[i + 1]?.dag !== p.dag);
}

/** When somebody else is told that a deadline is overdue: the first working day so many days after it. */
export function eskaleringEtter(frist: string, dagerEtter: number, kalender: Kalendervalg = BARE_HELLIGDAGER): Planlagt {
  return planlagt(ESKALERINGSTRINN, arbeidsdagFraOgMed(leggTilDager(frist, Math.max(1, dagerEtter)), kalender));
}

/** When one who announced a day is reminded: the first working day after it. */
export function paaminnelseEtter(varsletDag: string, kalender: Kalendervalg = BARE_HELLIGDAGER): Planlagt {
  return planlagt(ETTER_VARSLET_DAG, arbeidsdagFraOgMed(leggTilDager(varsletDag, 1), kalender));
}
