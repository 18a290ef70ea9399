import { type Mottaker } from './mottakerkilde';

export interface Varseladresse {
  /** Nobody: the name is no part, body, person or office here that has an address now. */
  readonly mottakere: readonly Pick<Mottaker, 'personId' | 'navn' | 'epost'>[];
  /** Name of the helsefellesskap. */
  readonly fellesskap: string;
  /** Where the saker are, without the last id. */
  readonly lenke: string;
}

/** Who is meant by the name that a decision gave, and where: looked up at the moment of sending, kept nowhere. saksflyt answers. */
export abstract class Varselmottakere {
  abstract finn(tenant: string, navn: string | null, naa: string): Promise<Varseladresse>;
}
