import { keepPreviousData, type QueryKey, useInfiniteQuery, useMutation, usePrefetchQuery, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { FLEST_PER_SIDE, les, utfoer } from './kall';
import { Problem, type Sett } from './problem';
import { type Kropp, type Rad, type Spoerring, type Sti, type Stidel, type StiMed, type Svar, type Utfall } from './typer';

type Valg<S extends StiMed<'get'>> = Stidel<S> & { spoerring?: Spoerring<S> };

/** The helsefellesskap of the address, `fjordkysten`. */
export function useFellesskap(): string {
  return useParams({ strict: false, select: (deler: Readonly<Record<string, string | undefined>>) => deler['fellesskap'] ?? '' });
}

/** `/saker/{id}` with its parts and query filled in, below `/{fellesskap}`. */
export function fyll(fellesskap: string, sti: string, deler: Readonly<Record<string, string | number>> = {}, spoerring: object = {}): string {
  const fylt = sti.replace(/\{(\w+)\}/g, (_, navn: string) => encodeURIComponent(String(deler[navn] ?? '')));
  const felt = Object.entries(spoerring as Record<string, unknown>).filter(([, v]) => v !== undefined && v !== '');
  const soek = new URLSearchParams(felt.map(([k, v]) => [k, String(v)])).toString();
  return `/${fellesskap}${fylt}${soek && `?${soek}`}`;
}

/** Everything read in one helsefellesskap; what a command changed is read again by this key. */
export const noekkelFor = (fellesskap: string, adresse?: string): QueryKey => (adresse === undefined ? ['api', fellesskap] : ['api', fellesskap, adresse]);

function spoersmaal<S extends StiMed<'get'>>(fellesskap: string, sti: S, valg: Valg<S>) {
  const adresse = fyll(fellesskap, sti, valg.sti, valg.spoerring);
  return { queryKey: noekkelFor(fellesskap, adresse), queryFn: ({ signal }: { signal: AbortSignal }) => les(adresse, signal) as Promise<Svar<S>> };
}

/** What a screen cannot be shown without. Suspends while it is read; what fails goes to the screen's error page. */
export function useHent<S extends StiMed<'get'>>(sti: S, valg: Valg<S>): Svar<S> {
  return useSuspenseQuery(spoersmaal(useFellesskap(), sti, valg)).data;
}

/** Asks for what is soon needed, so that two questions of one screen do not stand in line. */
export function useForhent<S extends StiMed<'get'>>(sti: S, valg: Valg<S>): void {
  usePrefetchQuery(spoersmaal(useFellesskap(), sti, valg));
}

/** Several at the same time as other things on the screen: never suspends. `ellers`: the screen can be shown without, so a refusal is its own to tell. */
export function useLes<S extends StiMed<'get'>>(sti: S, valg: Valg<S> & { naar?: boolean; ellers?: boolean }) {
  return useQuery<Svar<S>, Problem>({ ...spoersmaal(useFellesskap(), sti, valg), enabled: valg.naar ?? true, ...(valg.ellers && { throwOnError: false }) });
}

/** A list page by page. `rader` holds all that are fetched. */
export function useListe<S extends StiMed<'get'>>(sti: S, valg: Valg<S>) {
  const fellesskap = useFellesskap();
  const spoerring: object = valg.spoerring ?? {};
  const grunnadresse = fyll(fellesskap, sti, valg.sti, spoerring);
  const svar = useInfiniteQuery({
    queryKey: [...noekkelFor(fellesskap, grunnadresse), 'sider'],
    queryFn: ({ pageParam, signal }) => les(fyll(fellesskap, sti, valg.sti, { ...spoerring, ...(pageParam && { etter: pageParam }) }), signal) as Promise<{ elementer: Rad<S>[]; neste?: string }>,
    initialPageParam: '',
    getNextPageParam: (side) => side.neste,
  });
  return { ...svar, rader: svar.data?.pages.flatMap((side) => side.elementer) ?? [] };
}

/** All rows of a list, however many pages, or the first so many; undefined until they are there. `ellers` as in `useLes`. */
export function useHeleListen<S extends StiMed<'get'>>(sti: S, valg: Valg<S> & { naar?: boolean; ellers?: boolean; sider?: number | undefined }): readonly Rad<S>[] | undefined {
  const fellesskap = useFellesskap();
  const side = (etter?: string) => fyll(fellesskap, sti, valg.sti, { ...(valg.spoerring as object), antall: FLEST_PER_SIDE, etter });
  return useQuery<readonly Rad<S>[], Problem>({
    queryKey: [...noekkelFor(fellesskap, side()), 'alle', valg.sider],
    enabled: valg.naar ?? true,
    ...(valg.ellers && { throwOnError: false, retry: false }),
    queryFn: async ({ signal }) => {
      const rader: Rad<S>[] = [];
      for (let [etter, nr]: [string | undefined, number] = ['', 0]; etter !== undefined && nr < (valg.sider ?? Infinity); nr++) {
        const svar = (await les(side(etter), signal)) as { elementer: Rad<S>[]; neste?: string };
        rader.push(...svar.elementer);
        etter = svar.neste;
      }
      return rader;
    },
  }).data;
}

/** The same for what one chooses among: empty until they are there. */
export const useAlle = <S extends StiMed<'get'>>(sti: S, valg: Valg<S> & { naar?: boolean }): readonly Rad<S>[] => useHeleListen(sti, valg) ?? [];

/** What may not be there, or is not for this person: then null. What was there last stays while the next is read. */
export function useKanskje<T>(adresse: string, naar = true) {
  return useQuery<T | null, Problem>({
    queryKey: noekkelFor(useFellesskap(), adresse),
    queryFn: ({ signal }) => (les(adresse, signal) as Promise<T>).catch((feil: unknown) => {
      if (feil instanceof Problem && (feil.status === 404 || feil.status === 403)) return null;
      throw feil;
    }),
    placeholderData: keepPreviousData,
    enabled: naar,
  });
}

/** A thing as it was known by the end of a day; null before anybody knew of it. Not read without a day. */
export const useTilstand = <T>(sti: StiMed<'get'>, id: string, per: string | undefined) =>
  useKanskje<{ readonly tilstand: T }>(fyll(useFellesskap(), sti, { id }, { per }), per !== undefined);

type Utfoerelse<S extends Sti, M extends 'post' | 'put' | 'delete'> = Stidel<S> & { kropp?: Kropp<S, M>; revisjon?: number };

/** @returns undefined for what has no history of its own */
function settAv(sti: string, { sti: deler, revisjon }: { readonly sti?: Readonly<Record<string, string | number>> | undefined; readonly revisjon?: number }): Sett | undefined {
  const hva = /^\/(saker|moeter|avtaler|innspill)\/\{id\}/.exec(sti)?.[1] as 'saker' | undefined;
  return hva && deler?.['id'] !== undefined && revisjon !== undefined ? { historikk: `/${hva}/{id}/historikk`, id: String(deler['id']), revisjon } : undefined;
}

/**
 * The revision to send with what replaces something: what stood when the person began, though the screen follows what others do.
 * Only a refusal, which says what is new, moves it.
 * @param naa as the screen has it now; undefined while it is read
 * @param holder from the person begins until they are done
 */
export function useSettRevisjon(naa: number | undefined, holder: boolean, { error }: { readonly error: Problem | null }): number | undefined {
  const [holdt, hold] = useState<number>();
  const [feil, settFeil] = useState(error);
  const nyFeil = feil !== error;
  if (nyFeil) settFeil(error);
  const ny = holder ? (nyFeil && error?.status === 412 ? error.revisjon : undefined) ?? holdt ?? naa : undefined;
  if (ny !== holdt) hold(ny);
  return ny;
}

/**
 * One act of the user's. A double click, a retry after a lost network and a retry after 503 are the same act: the key is kept until it is
 * done or its content is another. What it changed is read again before it is said to be done.
 */
export function useKommando<M extends 'post' | 'put' | 'delete', S extends StiMed<M>>(metode: M, sti: S) {
  const fellesskap = useFellesskap();
  const klient = useQueryClient();
  const forsoek = useRef<{ innhold: string; noekkel: string } | undefined>(undefined);
  return useMutation<Utfall<S, M>, Problem, Utfoerelse<S, M>>({
    mutationFn: async (valg) => {
      const adresse = fyll(fellesskap, sti, valg.sti);
      const innhold = JSON.stringify([adresse, valg.kropp, valg.revisjon]);
      if (forsoek.current?.innhold !== innhold) forsoek.current = { innhold, noekkel: crypto.randomUUID() };
      const { noekkel } = forsoek.current;
      return (await utfoer({ metode: metode.toUpperCase() as 'POST', sti: adresse, kropp: valg.kropp ?? (metode === 'delete' ? undefined : {}), noekkel, revisjon: valg.revisjon, sett: settAv(sti, valg) })) as Utfall<S, M>;
    },
    // Without a network the person is told, instead of waiting for it unseen.
    networkMode: 'always',
    retry: (antall, feil) => antall < 3 && (feil.status === 503 || feil.status === 0),
    retryDelay: 1_000,
    onSuccess: () => {
      forsoek.current = undefined;
      return klient.invalidateQueries({ queryKey: noekkelFor(fellesskap) });
    },
    // Beside the person's own text stands what the other has changed.
    onError: ({ status }) => (status === 412 ? klient.invalidateQueries({ queryKey: noekkelFor(fellesskap) }) : undefined),
  });
}
