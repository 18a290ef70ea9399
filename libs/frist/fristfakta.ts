/** A deadline as it is at this moment. */
export interface Fristen {
  /** Its last day, `YYYY-MM-DD`; undefined when it is met, gone or has none. */
  readonly dag?: string | undefined;
  /** Whether somebody is still to answer, also where no day is set. */
  readonly venter: boolean;
  /** Whether its sak is suspended. */
  readonly staarStille: boolean;
}

/** What the rules of reminders must know of the deadline itself. saksflyt answers. */
export abstract class Fristfakta {
  /** @throws when the read models do not catch up in time */
  abstract frist(tenant: string, fristId: string): Promise<Fristen>;
}
