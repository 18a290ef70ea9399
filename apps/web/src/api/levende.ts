import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { noekkelFor } from './bruk';
import { adresse } from './kall';

const SAMLE_MS = 400;
/** The browser reconnects by itself when the line breaks, but not when it is answered by an error. */
const IGJEN_MS = 15_000;

/**
 * Reads again what is on the screen when somebody has changed something. Whoever comes back, by itself or by hand, says how far it had come.
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

/**
 * Only while the page is seen: a browser has six lines to one address for all its tabs together, and a tab nobody looks at would hold one of them.
 * @returns what ends it
 */
function lytt(sti: string, lesPaaNytt: () => Promise<void>, forsinket: (sekunder: number) => void): () => void {
  let kilde: EventSource | undefined;
  let lesing: ReturnType<typeof setTimeout> | undefined;
  let aapning: ReturnType<typeof setTimeout> | undefined;
  let kommetTil: string | undefined;
  let slutt = false;
  let borte = document.hidden;
  const lukk = () => {
    kilde?.close();
    kilde = undefined;
  };
  const snart = ({ lastEventId }: MessageEvent) => {
    kommetTil = lastEventId;
    lesing ??= setTimeout(() => {
      lesing = undefined;
      void lesPaaNytt();
    }, SAMLE_MS);
  };
  // Whoever is logged out is asked to log in by the reading, and it is not done before they have.
  const igjen = (ms: number) => {
    lukk();
    clearTimeout(aapning);
    aapning = setTimeout(() => void lesPaaNytt().then(aapne), ms);
  };
  const aapne = () => {
    if (slutt || kilde || document.hidden) return;
    clearTimeout(aapning);
    kilde = new EventSource(kommetTil === undefined ? sti : `${sti}?etter=${kommetTil}`);
    kilde.onmessage = snart;
    kilde.addEventListener('reset', snart);
    kilde.addEventListener('fra', (melding) => {
      // What was read when the page was opened behind another may be older than where the listening begins.
      if (borte && kommetTil === undefined) snart(melding);
      kommetTil = melding.lastEventId;
    });
    kilde.addEventListener('forsinkelse', ({ data }) => forsinket(sekunderI(data)));
    kilde.addEventListener('slutt', () => igjen(0));
    kilde.onerror = () => { if (kilde?.readyState === EventSource.CLOSED) igjen(IGJEN_MS); };
  };
  const vedSyn = () => {
    borte ||= document.hidden;
    if (document.hidden) lukk();
    else aapne();
  };
  document.addEventListener('visibilitychange', vedSyn);
  aapne();
  return () => {
    slutt = true;
    document.removeEventListener('visibilitychange', vedSyn);
    clearTimeout(lesing);
    clearTimeout(aapning);
    lukk();
  };
}

function sekunderI(data: unknown): number {
  const { sekunder } = JSON.parse(String(data)) as { sekunder?: unknown };
  return typeof sekunder === 'number' ? sekunder : 0;
}
