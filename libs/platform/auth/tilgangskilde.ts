import { type Tilgang } from '#felles';

/** A person as the log-in knows them; subjects are unique only within their issuer. */
export interface Innlogget {
  readonly issuer: string;
  readonly sub: string;
  /** When the person last proved who they are (instant), and how well, where the log-in says so. */
  readonly autentisert?: string;
  readonly acr?: string;
}

/** Who may do what where; answered by the fellesskap context from its read model. */
export abstract class Tilgangskilde {
  /**
   * @param slug the helsefellesskap's name in the address
   * @param naa instant (ISO, UTC): memberships have a beginning and an end
   * @returns undefined when the slug is unknown or the person does not belong: both answer as an unknown id
   */
  abstract slaaOpp(slug: string, bruker: Innlogget, naa: string): Promise<{ readonly tenant: string; readonly tilgang: Tilgang } | undefined>;
}
