/** Work that is done again and again, one round at a time: the next begins so long after the last one ended, whether it went well or not. */
export class Runder {
  private tikk: NodeJS.Timeout | undefined;
  private gaar: Promise<void> = Promise.resolve();
  private slutt = false;

  /**
   * @param hvertMs milliseconds between two rounds, asked for after each
   * @param feilet told of a round that threw
   */
  constructor(
    private readonly runde: () => Promise<void>,
    private readonly hvertMs: () => number,
    private readonly feilet: (feil: unknown) => void,
  ) {}

  get stanset(): boolean {
    return this.slutt;
  }

  /** @param omMs milliseconds until the first round */
  start(omMs = this.hvertMs()): void {
    if (this.slutt) return;
    this.tikk = setTimeout(() => {
      this.gaar = this.runde().catch(this.feilet).finally(() => this.start());
    }, omMs);
  }

  /** Begins no more rounds. @returns when the one that goes has ended */
  stopp(): Promise<void> {
    this.slutt = true;
    clearTimeout(this.tikk);
    return this.gaar;
  }
}
