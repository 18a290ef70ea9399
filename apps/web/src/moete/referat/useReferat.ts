import { useSuspenseQuery } from '@tanstack/react-query';
import { fyll, noekkelFor, useFellesskap } from '../../api/bruk';
import { les } from '../../api/kall';
import { Problem } from '../../api/problem';
import { type Svar } from '../../api/typer';

export type Referat = Svar<'/moeter/{id}/referat'>;

/** The minutes as they stand; `null` when nobody has made them, `'lukket'` when they are for others until they are published. */
export function useReferat(id: string): Referat | 'lukket' | null {
  const fellesskap = useFellesskap();
  const adresse = fyll(fellesskap, '/moeter/{id}/referat', { id });
  return useSuspenseQuery({
    queryKey: [...noekkelFor(fellesskap, adresse), 'om-det-finnes'],
    queryFn: ({ signal }) => les(adresse, signal).then((svar) => svar as Referat, (feil: unknown) => {
      if (feil instanceof Problem && feil.status === 404) return null;
      if (feil instanceof Problem && feil.status === 403) return 'lukket' as const;
      throw feil;
    }),
  }).data;
}
