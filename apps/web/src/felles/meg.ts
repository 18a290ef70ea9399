import { useHent } from '../api/bruk';
import { type Svar } from '../api/typer';

export type Rolle = Svar<'/meg'>['roller'][number]['rolle'];

/** Whether a person has one of the roles. The api judges; this only says what to show. */
export const harRolle = (meg: Pick<Svar<'/meg'>, 'roller'>, ...roller: readonly Rolle[]): boolean => meg.roller.some(({ rolle }) => roller.includes(rolle));

/** Whether I have one of the roles in the helsefellesskap of the address. */
export const useHarRolle = (...roller: readonly Rolle[]): boolean => harRolle(useHent('/meg', {}), ...roller);
