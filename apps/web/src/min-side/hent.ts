import { useHent } from '../api/bruk';
import { type Svar } from '../api/typer';

export type MinSideSvar = Svar<'/min-side'>;
export type Linje = MinSideSvar['gjoer'][number];

/** One question for all the parts of the page. */
export const useMinSide = (): MinSideSvar => useHent('/min-side', {});
