/** What is wrong with one value: a stable code and a sentence in bokmål, never the value itself. */
export interface Feil {
  readonly kode: string;
  readonly melding: string;
  /** Which element of a list. */
  readonly under?: number;
}
