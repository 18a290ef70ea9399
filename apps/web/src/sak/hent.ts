import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { fyll, noekkelFor, useFellesskap, useLes } from '../api/bruk';
import { les } from '../api/kall';
import { Problem } from '../api/problem';
import { type Sakstilstand } from './typer';

/** What the page begins with, asked for at the same time. */
export function useSaken(id: string) {
  const sti = { id };
  return { sak: useLes('/saker/{id}', { sti }).data, rute: useLes('/saker/{id}/rute', { sti }).data, muligheter: useLes('/saker/{id}/muligheter', { sti }).data };
}

/** What may not be there, or is not for this person: then null. What was there last stays while the next is read. */
export function useKanskje<T>(adresse: string, naar = true) {
  return useQuery<T | null>({
    queryKey: noekkelFor(useFellesskap(), adresse),
    queryFn: ({ signal }) => (les(adresse, signal) as Promise<T>).catch((feil: unknown) => {
      if (feil instanceof Problem && (feil.status === 404 || feil.status === 403)) return null;
      throw feil;
    }),
    placeholderData: keepPreviousData,
    enabled: naar,
  });
}

/** The sak by the end of a day; null before anybody knew of it. Not read without a day. */
export const useSakenDa = (id: string, per: string | undefined) =>
  useKanskje<{ readonly tilstand: Sakstilstand }>(fyll(useFellesskap(), '/saker/{id}/tilstand', { id }, { per }), per !== undefined);
