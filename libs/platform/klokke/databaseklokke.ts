import { type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { Klokke } from './klokke';

const PROEVETID_MS = 10_000;
/** Corrections smaller than this never make time run backwards; a larger one means that the database's clock was wrong. */
const STOERSTE_STANS_MS = 5_000;

/** The database's time, kept between samples by the monotonic clock: the machine's own wall clock is never read. */
export class DatabaseKlokke extends Klokke implements OnModuleInit, OnModuleDestroy {
  private forskyvning: number | undefined;
  private sist = 0;
  private tikk: NodeJS.Timeout | undefined;

  /** @param databasetid reads `clock_timestamp()`; anything that Date understands */
  constructor(private readonly databasetid: () => Promise<Date | string | number>) {
    super();
  }

  async onModuleInit(): Promise<void> {
    await this.proev();
    // A database that is away now and then does not stop the clock: it runs on from the last sample.
    this.tikk = setInterval(() => void this.proev().catch(() => undefined), PROEVETID_MS).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.tikk);
  }

  naa(): string {
    if (this.forskyvning === undefined) throw new Error('Klokken er ikke stilt ennå');
    const naa = performance.now() + this.forskyvning;
    if (naa > this.sist || this.sist - naa > STOERSTE_STANS_MS) this.sist = naa;
    return new Date(this.sist).toISOString();
  }

  private async proev(): Promise<void> {
    const foer = performance.now();
    const tid = new Date(await this.databasetid()).getTime();
    this.forskyvning = tid - (foer + performance.now()) / 2;
  }
}
