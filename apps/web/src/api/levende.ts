import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { noekkelFor } from './bruk';
import { adresse } from './kall';

const SAMLE_MS = 400;
/** The browser reconnects by itself when the line breaks, but not when it is answered by an error. */
const IGJEN_MS = 15_000;

/**
 * Reads again what is on the screen when somebody has changed something. The browser reconnects by itself and says how far it had come.
 * Many changes in a moment are one reading.
 */
export function useLevende(fellesskap: string): void {
  const klient = useQueryClient();
  useEffect(() => {
    if (!fellesskap) return undefined;
    return lytt(adresse(`/${fellesskap}/endringer`), () => klient.invalidateQueries({ queryKey: noekkelFor(fellesskap) }), (sekunder) => klient.setQueryData(etterslepet(fellesskap), sekunder > 0 ? new Date(Date.now() - sekunder * 1_000) : null));
  }, [fellesskap, klient]);
}

const etterslepet = (fellesskap: string) => ['etterslep', fellesskap];

/** @returns since when the read models have been without what is in the log, or null when they have it all */
export const useEtterslep = (fellesskap: string): Date | null => useQuery<Date | null>({ queryKey: etterslepet(fellesskap), queryFn: skipToken, initialData: null, staleTime: Infinity }).data ?? null;

/** @returns what ends it */
function lytt(sti: string, lesPaaNytt: () => Promise<void>, forsinket: (sekunder: number) => void): () => void {
  let kilde: EventSource | undefined;
  let venter: ReturnType<typeof setTimeout> | undefined;
  let slutt = false;
  const snart = () => {
    venter ??= setTimeout(() => {
      venter = undefined;
      void lesPaaNytt();
    }, SAMLE_MS);
  };
  // What happened in between is read; whoever is logged out is asked to log in by that reading, and it is not done before they have.
  const igjen = (ms: number) => {
    kilde?.close();
    clearTimeout(venter);
    venter = setTimeout(() => {
      venter = undefined;
      void lesPaaNytt().then(aapne);
    }, ms);
  };
  const aapne = () => {
    if (slutt) return;
    kilde = new EventSource(sti);
    kilde.onmessage = snart;
    kilde.addEventListener('reset', snart);
    kilde.addEventListener('forsinkelse', ({ data }) => forsinket(sekunderI(data)));
    kilde.addEventListener('slutt', () => igjen(0));
    kilde.onerror = () => { if (kilde?.readyState === EventSource.CLOSED) igjen(IGJEN_MS); };
  };
  aapne();
  return () => {
    slutt = true;
    clearTimeout(venter);
    kilde?.close();
  };
}

function sekunderI(data: unknown): number {
  const { sekunder } = JSON.parse(String(data)) as { sekunder?: unknown };
  return typeof sekunder === 'number' ? sekunder : 0;
}
