/** A sak that is kept out of what is made public, and by which law. */
export interface Unntak {
  readonly hjemmel: string;
  /** What the public may read instead of the title. */
  readonly offentligTittel?: string | undefined;
}

/** What the public may not read of some saker. */
export interface Offentlighet {
  /** By sak. */
  readonly saker: ReadonlyMap<string, Unntak>;
  /** By the file's hash: the law. A file that is kept out in one place is kept out of all. */
  readonly filer: ReadonlyMap<string, string>;
}
