import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';

const PROEV_MS = 1_000;
const PULS_MS = 5_000;

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
