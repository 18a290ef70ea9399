import { type Svar } from '../api/typer';

export type Tavlesvar = Svar<'/tavle'>;
export type Kolonnen = Tavlesvar['kolonner'][number];
export type Kortet = Kolonnen['elementer'][number];
export type Inndeling = Tavlesvar['etter'];
export const INNDELINGER: readonly Inndeling[] = ['steg', 'organ', 'part'];
