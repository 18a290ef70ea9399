interface Spoersmaal<V> {
  readonly noekler: Set<string>;
  readonly svar: Promise<ReadonlyMap<string, V>>;
}

/**
 * Asks once for what many want to know at the same time. Nothing is kept: a question already under way is never joined,
 * for its answer may be older than the wish; the next one takes all who came meanwhile.
 */
export class Samler<V> {
  private neste: Spoersmaal<V> | undefined;
  private underveis: Promise<unknown> = Promise.resolve();

  constructor(private readonly spoer: (noekler: readonly string[]) => Promise<ReadonlyMap<string, V>>) {}

  async hent(noekkel: string): Promise<V | undefined> {
    this.neste ??= this.nytt();
    this.neste.noekler.add(noekkel);
    return (await this.neste.svar).get(noekkel);
  }

  private nytt(): Spoersmaal<V> {
    const noekler = new Set<string>();
    const svar = this.underveis.then(() => {
      this.neste = undefined;
      return this.spoer([...noekler]);
    });
    this.underveis = svar.catch(() => undefined);
    return { noekler, svar };
  }
}
