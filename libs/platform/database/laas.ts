import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';

const PROEV_MS = 1_000;
const PULS_MS = 5_000;
/** Between two turns: doubled each time, and from the start again after a turn that lasted. */
const PAUSE_MS = { minst: 200, lengst: 5_000, varte: 30_000 };

/** An advisory lock: held by one process at a time for as long as its connection lives. */
export class Laas {
  private readonly mistet = new AbortController();
  private puls: NodeJS.Timeout | undefined;

  private constructor(private readonly klient: Client) {
    const tap = (): void => this.mistet.abort();
    klient.on('error', tap).on('end', tap);
    this.puls = setInterval(() => void klient.query('select 1').catch(tap), PULS_MS).unref();
  }

  /** Aborted when the connection, and so the lock, is gone. */
  get tapt(): AbortSignal {
    return this.mistet.signal;
  }

  /** Waits until nobody else holds `navn`; undefined when `stans` came first. */
  static async ta(url: string, navn: string, stans: AbortSignal): Promise<Laas | undefined> {
    while (!stans.aborted) {
      const laas = await Laas.proev(url, navn).catch(() => undefined);
      if (laas) return laas;
      await pause(PROEV_MS, undefined, { signal: stans }).catch(() => undefined);
    }
    return undefined;
  }

  /**
   * Runs `tur` again and again while the lock is held, until `stans`: one process at a time. A turn that fails is told
   * to `brutt`, and another begins after a pause.
   */
  static async iTurer(url: string, navn: string, stans: AbortSignal, tur: (stans: AbortSignal) => Promise<void>, brutt: (feil: unknown) => void): Promise<void> {
    for (let vent = PAUSE_MS.minst; !stans.aborted; vent = Math.min(vent * 2, PAUSE_MS.lengst)) {
      const laas = await Laas.ta(url, navn, stans);
      if (!laas) return;
      const start = performance.now();
      try {
        await tur(AbortSignal.any([stans, laas.tapt]));
      } catch (feil) {
        if (!stans.aborted) brutt(feil);
      } finally {
        await laas.slipp();
      }
      if (performance.now() - start > PAUSE_MS.varte) vent = PAUSE_MS.minst;
      await pause(vent, undefined, { signal: stans }).catch(() => undefined);
    }
  }

  async slipp(): Promise<void> {
    clearInterval(this.puls);
    await this.klient.end().catch(() => undefined);
  }

  private static async proev(url: string, navn: string): Promise<Laas | undefined> {
    const klient = new Client({ connectionString: url, application_name: `saksgang-laas-${navn}`, connectionTimeoutMillis: 3_000, query_timeout: 3_000, keepAlive: true });
    klient.on('error', () => undefined);
    try {
      await klient.connect();
      const { rows } = await klient.query<{ tatt: boolean }>('select pg_try_advisory_lock(hashtext($1)) as tatt', [`saksgang.${navn}`]);
      if (rows[0]?.tatt) return new Laas(klient);
    } catch (feil) {
      await klient.end().catch(() => undefined);
      throw feil;
    }
    await klient.end();
    return undefined;
  }
}
