import { osloDato } from '#felles';
import { type Visstatus } from '../forpliktelsestilstand';
import { grupper, iPerioden, paaNorsk, type Statistikkperiode } from './tall';

/** What a decision set in motion, and what became of it. */
export interface Forpliktelsesutfall {
  readonly organ: { readonly id: string; readonly navn: string } | null;
  /** The day it was decided. */
  readonly satt: string;
  readonly status: Visstatus;
  /** Instant. */
  readonly lukket: string | null;
  /** The last day, where one follows from its deadline. */
  readonly sisteDag: string | undefined;
}

/** Each commitment counts in one of them. */
export const OPPFOELGINGSUTFALL = ['innenFristen', 'etterFristen', 'utfoertUtenDag', 'forfalt', 'aapne', 'aapneUtenDag', 'bortfalt'] as const;
type Oppfoelgingsutfall = (typeof OPPFOELGINGSUTFALL)[number];

export type Oppfoelgingslinje = { readonly organ: Forpliktelsesutfall['organ']; readonly antall: number } & Readonly<Record<Oppfoelgingsutfall, number>>;

function utfallet({ status, lukket, sisteDag }: Forpliktelsesutfall, dag: string): Oppfoelgingsutfall {
  if (status === 'bortfalt') return 'bortfalt';
  if (lukket !== null) return sisteDag === undefined ? 'utfoertUtenDag' : osloDato(lukket) <= sisteDag ? 'innenFristen' : 'etterFristen';
  return sisteDag === undefined ? 'aapneUtenDag' : sisteDag < dag ? 'forfalt' : 'aapne';
}

/** @param dag the day that the answer is for */
export function oppfoelging(alle: readonly Forpliktelsesutfall[], periode: Statistikkperiode, dag: string): readonly Oppfoelgingslinje[] {
  return grupper(alle.filter((f) => iPerioden(f.satt, periode)), (f) => f.organ?.id ?? '').map((gruppe) => {
    const utfall = gruppe.map((f) => utfallet(f, dag));
    const tall = Object.fromEntries(OPPFOELGINGSUTFALL.map((u) => [u, utfall.filter((et) => et === u).length])) as Record<Oppfoelgingsutfall, number>;
    return { organ: gruppe.at(-1)?.organ ?? null, antall: gruppe.length, ...tall };
  }).toSorted((a, b) => paaNorsk(a.organ?.navn ?? '', b.organ?.navn ?? ''));
}
