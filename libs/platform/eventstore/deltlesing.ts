import { type StoredEvent } from '#eventsourcing';
import { type Bunke } from './abonnement';
import { type Hendelseslager } from './hendelseslager';

/** How much is kept for those who come after; who is further behind reads from the store. */
const MAKS_HENDELSER = 1_000;
const SIDE = 1_000;

interface Lest {
  readonly fra: bigint;
  readonly bunke: Bunke;
}

/** What others need of a batch. */
export type Del = Pick<Bunke, 'hendelser' | 'posisjon'>;

/**
 * What one reader of all streams has taken in, handed on to others of the same process: the store sends it once.
 * Nobody who follows holds the reader back.
 */
export class Deltlesing {
  private lest: Lest[] = [];
  private leses = false;
  private begynt = new AbortController();
  private readonly ventende = new Set<() => void>();

  constructor(private readonly lager: Hendelseslager) {}

  /** The reader has taken in all after `fra` up to the end of `bunke`. */
  del(fra: bigint, bunke: Bunke): void {
    if (this.lest.at(-1)?.bunke.posisjon !== fra) this.lest = [];
    this.lest.push({ fra, bunke });
    for (let antall = this.antall(); antall > MAKS_HENDELSER && this.lest.length > 1; antall = this.antall()) this.lest.shift();
    if (!this.leses) this.begynt.abort();
    this.leses = true;
    this.vekk();
  }

  /** The reader has stopped: who follows must read alone. */
  slutt(): void {
    this.lest = [];
    this.leses = false;
    this.begynt = new AbortController();
    this.vekk();
  }

  /** All of the types after `fra` until `signal` is aborted: from the reader while there is one, else on a subscription of its own. */
  async *foelg(fra: bigint, signal: AbortSignal, typer: readonly string[]): AsyncGenerator<Del> {
    const valgte = new Set(typer);
    let posisjon = fra;
    while (!signal.aborted) {
      for await (const { hendelser, posisjon: til } of this.leses ? this.fraLeseren(posisjon, signal) : this.alene(posisjon, signal, typer)) {
        posisjon = til;
        yield { hendelser: hendelser.filter((h) => valgte.has(h.type)), posisjon };
      }
    }
  }

  private async *alene(fra: bigint, signal: AbortSignal, typer: readonly string[]): AsyncGenerator<Del> {
    yield* this.lager.leserAlt(fra < 0n ? undefined : fra, AbortSignal.any([signal, this.begynt.signal]), typer);
  }

  private async *fraLeseren(fra: bigint, signal: AbortSignal): AsyncGenerator<Del> {
    for (let posisjon = fra; this.leses && !signal.aborted; ) {
      const del = this.etter(posisjon) ?? (this.erBak(posisjon) ? await this.side(posisjon) : undefined);
      if (del) {
        posisjon = del.posisjon;
        yield del;
      } else await this.nytt(signal);
    }
  }

  private etter(posisjon: bigint): Del | undefined {
    const funnet = this.lest.find(({ fra, bunke }) => fra <= posisjon && bunke.posisjon > posisjon);
    if (!funnet) return undefined;
    const { hendelser, posisjon: til } = funnet.bunke;
    return { hendelser: funnet.fra === posisjon ? hendelser : hendelser.filter((h: StoredEvent) => h.position > posisjon), posisjon: til };
  }

  private erBak(posisjon: bigint): boolean {
    const [eldste] = this.lest;
    return eldste !== undefined && posisjon < eldste.fra;
  }

  private async side(fra: bigint): Promise<Del | undefined> {
    const { hendelser, posisjon } = await this.lager.lesAlt(fra < 0n ? undefined : fra, SIDE);
    return posisjon === undefined || posisjon <= fra ? undefined : { hendelser, posisjon };
  }

  private async nytt(signal: AbortSignal): Promise<void> {
    let vekk = (): void => undefined;
    const kom = new Promise<void>((ferdig) => this.ventende.add((vekk = ferdig)));
    signal.addEventListener('abort', vekk, { once: true });
    await kom;
    signal.removeEventListener('abort', vekk);
    this.ventende.delete(vekk);
  }

  private antall(): number {
    return this.lest.reduce((sum, { bunke }) => sum + bunke.hendelser.length, 0);
  }

  private vekk(): void {
    for (const vekk of this.ventende) vekk();
  }
}
