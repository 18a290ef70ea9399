import { Logger } from '@nestjs/common';
import { Worker } from 'bullmq';
import { medFrist } from '../../eventstore/frist';
import { Koe, PULS } from './koe';
import { arbeider, krevNoeviction } from './redis';

export interface Arbeidsvalg {
  readonly samtidige?: number;
  /** Milliseconds between two heartbeats. */
  readonly puls?: number;
  /** Milliseconds without any before the worker is made anew. */
  readonly taust?: number;
  /** Told of each job that failed, whatever made it fail; must not throw. */
  readonly feilet?: (id: string, feil: Error) => void;
}

const LUKKEFRIST_MS = 5_000;

/** Does what the queue wakes it for. What the work throws is logged, and the job is gone: the rows in PostgreSQL remember. */
export class KoeArbeider {
  private readonly logg: Logger;
  private koe: Koe | undefined;
  private worker: Worker | undefined;
  private tikk: NodeJS.Timeout | undefined;
  private sist = 0;

  /** @param arbeid gets the id that the job was added with */
  constructor(
    private readonly url: string,
    private readonly navn: string,
    private readonly arbeid: (id: string) => Promise<void>,
    private readonly valg: Arbeidsvalg = {},
  ) {
    this.logg = new Logger(`Kø ${navn}`);
  }

  /** @throws RedisKasterUt */
  async start(): Promise<void> {
    await krevNoeviction(this.url);
    this.koe = new Koe(this.url, this.navn);
    this.lagWorker();
    this.tikk = setInterval(() => void this.paaPuls(), this.valg.puls ?? 30_000);
  }

  async lukk(): Promise<void> {
    clearInterval(this.tikk);
    await this.koe?.lukk();
    await this.lukkWorker(this.worker);
  }

  private lagWorker(): void {
    this.sist = performance.now();
    this.worker = new Worker(
      this.navn,
      async ({ name, data }: { name: string; data: { id: string } }) => {
        this.sist = performance.now();
        if (name !== PULS) await this.arbeid(data.id);
      },
      { connection: arbeider(this.url), concurrency: this.valg.samtidige ?? 5, lockDuration: 15_000, stalledInterval: 10_000, maxStalledCount: 10 },
    );
    this.worker.on('error', () => undefined);
    this.worker.on('failed', (jobb, feil) => {
      this.logg.warn(`${jobb?.id ?? '?'}: ${feil.message}`);
      const id = (jobb?.data as { id?: string } | undefined)?.id;
      if (id !== undefined) this.valg.feilet?.(id, feil);
    });
  }

  /** A worker may stop fetching without a word after Redis was away (Q1): as long as jobs go in, some must come out. */
  private async paaPuls(): Promise<void> {
    try {
      await this.koe?.puls();
    } catch {
      this.sist = performance.now();
      return;
    }
    if (performance.now() - this.sist < (this.valg.taust ?? 90_000)) return;
    this.logg.warn('Ingen jobber kommer fram: begynner på nytt');
    const gammel = this.worker;
    this.lagWorker();
    await this.lukkWorker(gammel);
  }

  private async lukkWorker(worker: Worker | undefined): Promise<void> {
    if (!worker) return;
    await medFrist(worker.close(), LUKKEFRIST_MS, 'Køens arbeider').catch(() => worker.close(true)).catch(() => undefined);
  }
}
