import { type Ventet } from './fristkilde';

/** A command that makes what a stream will remind of agree with the rules and the meeting plan as they are. */
export interface Planendring {
  readonly kategori: string;
  readonly id: string;
  readonly type: string;
  readonly data: object;
  /** Id of the event that made it necessary. */
  readonly aarsak: string;
}

/** Works out what should be planned. saksflyt answers. */
export abstract class Plankilde {
  /** Ids of all helsefellesskap. */
  abstract fellesskap(): Promise<readonly string[]>;
  /** What differs from what the streams have. */
  abstract endringer(tenant: string): Promise<readonly Planendring[]>;
  /** Every reminder of a commitment that ought to stand in the plan. */
  abstract ventede(tenant: string): Promise<readonly Ventet[]>;
}
