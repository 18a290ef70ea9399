import { useHent } from '../api/bruk';
import { type Svar } from '../api/typer';

export type Rolle = Svar<'/meg'>['roller'][number]['rolle'];

/** Whether I have one of the roles in the helsefellesskap of the address. */
export function useHarRolle(...roller: readonly Rolle[]): boolean {
  return useHent('/meg', {}).roller.some(({ rolle }) => roller.includes(rolle));
}
