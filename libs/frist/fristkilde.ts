/** A reminder that ought to stand in the plan, as the stream that owns the answer has it. */
export interface Ventet {
  /** Id of the helsefellesskap. */
  readonly tenant: string;
  readonly kategori: string;
  readonly eier_id: string;
  readonly sak_id: string | null;
  readonly frist_id: string;
  readonly mottaker: string;
  readonly trinn: number;
  /** Instant in UTC. */
  readonly forfaller: string;
}

export interface Eier {
  readonly tenant: string;
  readonly id: string;
}

/** What the watchdog holds the plan against: worked out from the streams, never from the plan itself. saksflyt answers. */
export abstract class Fristkilde {
  /** Agreements that may have open deadlines, in order of id, at most `antall` after `etter`. */
  abstract eiere(antall: number, etter?: string): Promise<readonly Eier[]>;
  abstract ventede(eier: Eier): Promise<readonly Ventet[]>;
}
