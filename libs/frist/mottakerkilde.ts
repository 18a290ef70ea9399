import { type Oppdrag } from './utsendinger';

export interface Mottaker {
  readonly personId: string;
  readonly navn: string;
  readonly epost: string;
}

export interface Adressert {
  readonly mottakere: readonly Mottaker[];
  /** Name of the helsefellesskap. */
  readonly fellesskap: string;
  readonly sakId?: string | undefined;
  /** Where the receiver answers. */
  readonly lenke: string;
}

/** Who receives a reminder now, and where: looked up at the moment of sending, kept nowhere. saksflyt answers. */
export abstract class Mottakerkilde {
  abstract finn(oppdrag: Oppdrag, naa: string): Promise<Adressert>;
}
