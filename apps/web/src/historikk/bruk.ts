import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { fyll, noekkelFor, useFellesskap } from '../api/bruk';
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

/** What may be chosen by name; undefined while it is read, and where one may not read it. */
export function useNavn(liste: 'organ' | 'part' | 'person' | 'sak' | 'avtale', naar = true): readonly Navngitt[] | undefined {
  const fellesskap = useFellesskap();
  const adresse = fyll(fellesskap, { organ: '/organer', part: '/parter', person: '/personer', sak: '/saker', avtale: '/avtaler' }[liste], {}, { antall: 200 });
  const { data } = useQuery<{ elementer: readonly { id: string; navn?: string; tittel?: string }[] }>({
    queryKey: noekkelFor(fellesskap, adresse), queryFn: ({ signal }) => les(adresse, signal) as Promise<{ elementer: { id: string }[] }>, enabled: naar, throwOnError: false, retry: false,
  });
  return data?.elementer.map(({ id, navn, tittel }) => ({ id, navn: navn ?? tittel ?? '' })).toSorted((a, b) => a.navn.localeCompare(b.navn, 'nb'));
}
