import { type Innkallingsref } from './endringsvarsel.projection';

/** A sak as a letter may name it: one that is kept from the public has its number and no title. */
export interface Innkallingslinje {
  readonly nummer: string;
  readonly tittel: string | undefined;
}

/** What the letter of a convocation tells. */
export interface Innkallingsinnhold {
  readonly moeteId: string;
  readonly organ: string;
  readonly dato: string;
  readonly start: string | undefined;
  readonly slutt: string | undefined;
  readonly sted: string | undefined;
  readonly videolenke: string | undefined;
  readonly versjon: number;
  /** Since the agenda that was sent last; undefined in the first letter, where all is new. */
  readonly nytt: {
    readonly annenTid: boolean;
    readonly nye: readonly Innkallingslinje[];
    readonly endredePapirer: readonly Innkallingslinje[];
    readonly flyttet: readonly Innkallingslinje[];
    readonly tattAv: readonly Innkallingslinje[];
  } | undefined;
  readonly saker: readonly Innkallingslinje[];
}

/** What stands in a convocation, looked up at the moment of sending. saksflyt answers. */
export abstract class Innkallingskilde {
  /** Undefined: the meeting is called off or has begun, so that there is nothing to call anybody to. */
  abstract innhold(tenant: string, hvilken: Innkallingsref): Promise<Innkallingsinnhold | undefined>;
}
