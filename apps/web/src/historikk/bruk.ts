import { useInfiniteQuery } from '@tanstack/react-query';
import { fyll, noekkelFor, useFellesskap, useHeleListen } from '../api/bruk';
import { les } from '../api/kall';
import { type Problem } from '../api/problem';
import { type Rad } from '../api/typer';

export type Spoersmaal = Rad<'/spoersmaal'>;
export type Parameter = Spoersmaal['parametre'][number];
export type Valg = Readonly<Record<string, string | undefined>>;

interface Side { readonly elementer: readonly unknown[]; readonly neste?: string }

/** A route of a ready question has what is always asked in its own query. */
function oppdelt(rute: string): readonly [sti: string, fast: Valg] {
  const [sti = '', fast = ''] = rute.split('?');
  return [sti, Object.fromEntries(new URLSearchParams(fast))];
}

/** Where the answer is read and downloaded: below the api. */
export function svaradresse(fellesskap: string, rute: string, valg: Valg): string {
  const [sti, fast] = oppdelt(rute);
  return fyll(fellesskap, sti, {}, { ...fast, ...valg });
}

/** The rows of any list, page by page; what the api says no to is shown beside the form, not instead of it. */
export function useSvar<R>(rute: string, valg: Valg, naar = true) {
  const fellesskap = useFellesskap();
  const grunn = svaradresse(fellesskap, rute, valg);
  const svar = useInfiniteQuery<Side, Problem, { pages: Side[] }, readonly unknown[], string>({
    queryKey: [...noekkelFor(fellesskap, grunn), 'sider'], enabled: naar, throwOnError: false, initialPageParam: '',
    queryFn: ({ pageParam, signal }) => les(svaradresse(fellesskap, rute, { ...valg, ...(pageParam && { etter: pageParam }) }), signal) as Promise<Side>,
    getNextPageParam: (side) => side.neste,
  });
  return { ...svar, adresse: grunn, rader: (svar.data?.pages.flatMap((side) => side.elementer) ?? []) as readonly R[] };
}

export interface Navngitt { readonly id: string; readonly navn: string }

const LISTER = { organ: '/organer', part: '/parter', person: '/personer', sak: '/saker', avtale: '/avtaler' } as const;

/** What may be chosen by name, of saker the 200 that changed last; undefined while it is read, and where one may not read it. */
export function useNavn(liste: keyof typeof LISTER, naar = true): readonly Navngitt[] | undefined {
  const rader = useHeleListen(LISTER[liste], { naar, ellers: true, sider: liste === 'sak' ? 1 : undefined });
  return rader?.flatMap((rad) => ('id' in rad ? [{ id: rad.id, navn: 'navn' in rad ? rad.navn : rad.tittel }] : [])).toSorted((a, b) => a.navn.localeCompare(b.navn, 'nb'));
}
