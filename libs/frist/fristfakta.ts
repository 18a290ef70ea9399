/** What the rules of reminders must know of the deadline itself. saksflyt answers. */
export abstract class Fristfakta {
  /**
   * The last day of the deadline as it is now; undefined when it is met, gone or has none.
   * @throws when the read models do not catch up in time
   */
  abstract dag(tenant: string, fristId: string): Promise<string | undefined>;
}
