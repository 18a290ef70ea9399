import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

type Soek = Readonly<Record<string, string | undefined>>;

/** What stands after `?` in the address, and how to change some of it without leaving the page. `undefined` takes it away. */
export function useSoek(): [Soek, (nytt: Soek) => void] {
  const soek = useSearch({ strict: false, select: (s: Soek) => s });
  const navigate = useNavigate();
  const sett = useCallback((nytt: Soek) => void navigate({ to: '.', search: (foer: Soek) => ({ ...foer, ...nytt }), replace: true, resetScroll: false }), [navigate]);
  return [soek, sett];
}

/** A part of the path, such as the id of `/saker/$id`. */
export const useStidel = (navn: string): string => useParams({ strict: false, select: (p: Soek) => p[navn] }) ?? '';
