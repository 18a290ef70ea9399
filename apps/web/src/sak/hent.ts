import { useLes, useTilstand } from '../api/bruk';
import { type Sakstilstand } from './typer';

/** What the page begins with, asked for at the same time. */
export function useSaken(id: string) {
  const sti = { id };
  return { sak: useLes('/saker/{id}', { sti }).data, rute: useLes('/saker/{id}/rute', { sti }).data, muligheter: useLes('/saker/{id}/muligheter', { sti }).data };
}

export const useSakenDa = (id: string, per: string | undefined) => useTilstand<Sakstilstand>('/saker/{id}/tilstand', id, per);
