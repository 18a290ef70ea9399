import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { fyll, noekkelFor, useFellesskap, useLes } from '../api/bruk';
import { lesTekst, type Lest } from '../api/kall';
import { type Problem } from '../api/problem';
import { type Avtalen, type Mulighet, type Runde } from './typer';

export function useIder(): { readonly id: string; readonly partId: string } {
  return useParams({ strict: false, select: ({ id = '', part = '' }: Readonly<Record<string, string | undefined>>) => ({ id, partId: part }) });
}

export const sisteRunde = (avtale: Avtalen): Runde | undefined => avtale.runder.at(-1);

/** The round that the parts answer to now. */
export const aapenRunde = (avtale: Avtalen): Runde | undefined => avtale.runder.findLast((r) => !r.trukket);

export type Muligheter = (handling: string) => Mulighet;
const som = (liste: readonly Mulighet[] | undefined): Muligheter => (handling) => liste?.find((m) => m.handling === handling) ?? { handling, tillatt: false, kode: null, melding: null };

/** What one may do with the agreement, by the api's rules. */
export function useMuligheter(id: string): Muligheter {
  const { data } = useLes('/avtaler/{id}/muligheter', { sti: { id } });
  return som(data?.handlinger);
}

/** As the part itself, and by entering what it did elsewhere. */
export interface Partsmuligheter { readonly her: Muligheter; readonly utenfra: Muligheter }

export function usePartsmuligheter(id: string, partId: string): Partsmuligheter | undefined {
  const { data } = useLes('/avtaler/{id}/parter/{partId}/muligheter', { sti: { id, partId } });
  return data && { her: som(data.her), utenfra: som(data.utenfra) };
}

/** The text of one version, with the hash of the very bytes that are shown. */
export function useAvtaletekst(id: string, versjon: number, naar = true) {
  const adresse = fyll(useFellesskap(), '/avtaler/{id}/versjoner/{versjon}/tekst', { id, versjon });
  return useQuery<Lest, Problem>({ queryKey: noekkelFor('tekst', adresse), queryFn: ({ signal }) => lesTekst(adresse, signal), staleTime: Infinity, enabled: naar, throwOnError: false });
}

const HVORFOR_IKKE_MIN: ReadonlySet<string | null> = new Set(['krever-sekretariat', 'ikke-for-denne-parten', 'mangler-fullmakt', null]);

/** It is not this person's to do, whatever the agreement's state: nothing to explain. */
export const erIkkeMin = ({ tillatt, kode }: Mulighet): boolean => !tillatt && HVORFOR_IKKE_MIN.has(kode);
