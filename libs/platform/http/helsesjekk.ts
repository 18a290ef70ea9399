/** A dependency that readiness asks. Add it to the api with `HttpModule`'s token HELSESJEKKER or call `Helse.meld`. */
export interface Helsesjekk {
  readonly navn: string;
  /** Resolves when the dependency answers; rejects otherwise. Cut off after 2 s. */
  sjekk(): Promise<void>;
}
