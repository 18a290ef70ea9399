import { type Mottaker } from './mottakerkilde';

export interface Varseladresse {
  /** Nobody: the name is no part, body, person or office here that has an address now. */
  readonly mottakere: readonly Pick<Mottaker, 'personId' | 'navn' | 'epost' | 'maalform'>[];
  /** Name of the helsefellesskap. */
  readonly fellesskap: string;
  /** What the pages of its saker and agreements begin with. */
  readonly lenke: string;
}

/** Whom a notice is for: the name that a decision gave, and the part that it stands for where that is known. */
export interface Varselnavn {
  readonly navn: string | null;
  readonly partId: string | null;
  /** Where it is a person that it is for. */
  readonly personId: string | null;
}

/** Who is meant, and where: looked up at the moment of sending, kept nowhere. saksflyt answers. */
export abstract class Varselmottakere {
  abstract finn(tenant: string, hvem: Varselnavn, naa: string): Promise<Varseladresse>;
}
