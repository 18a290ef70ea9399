/** What is drawn on top of a definition: where one sak has been and stands, or how many stand where. */
export interface Merking {
  /** Takes the place of the definition's own. */
  readonly tittel: string;
  readonly sammendrag: string;
  readonly steg: ReadonlyMap<string, { readonly tekst: string; readonly uthev?: 'gaatt' | 'her' | 'gjenstaar' | undefined }>;
  /** Transitions that were taken. */
  readonly gaatt: readonly { readonly fra: string; readonly til: string }[];
}
