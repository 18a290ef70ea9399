import { type Maalform, type Varslingsform } from '#felles';
import { type PaaminnelseRad } from './paaminnelse.rad';

export interface Mottaker {
  readonly personId: string;
  readonly navn: string;
  readonly epost: string;
  readonly form: Varslingsform;
  /** Of letters; bokmål where none has been chosen. */
  readonly maalform: Maalform;
}

export interface Adressert {
  readonly mottakere: readonly Mottaker[];
  /** Who they are to the deadline, in bokmål, e.g. "postmottaket til Nord kommune". */
  readonly rolle: string;
  /** Name of the helsefellesskap. */
  readonly fellesskap: string;
  readonly sakId?: string | undefined;
  /** The page where the receiver answers. */
  readonly lenke: string;
}

/** What of a reminder decides who gets it. */
export type Mottakervalg = Pick<PaaminnelseRad, 'kategori' | 'eier_id' | 'trinn' | 'mottaker_slag' | 'mottaker_id' | 'mottaker_navn' | 'sak_id' | 'svarsted' | 'eskalering'>;

/** Who receives a reminder now, and where: looked up at the moment of sending, kept nowhere. saksflyt answers. */
export abstract class Mottakerkilde {
  /** @param tenant id of the helsefellesskap */
  abstract finn(tenant: string, valg: Mottakervalg, naa: string): Promise<Adressert>;
}
