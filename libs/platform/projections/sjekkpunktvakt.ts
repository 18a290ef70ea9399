import { Client, type Pool } from 'pg';
import { Lesevent } from '../http/lesevent';
import { KANAL } from './gruppe';

const SPOER_MS = 50;
const NY_TILKOBLING_MS = 1_000;
const INGEN_GRENSE = 2n ** 63n;

interface Ventende {
  /** Undefined: all that do not stand still. */
  readonly projeksjoner: readonly string[] | undefined;
  readonly posisjon: bigint;
  readonly ferdig: (naadd: boolean) => void;
}

/** Knows how far each read model has come: told by NOTIFY, and asking itself every 50 ms while somebody waits. */
export class Sjekkpunktvakt extends Lesevent {
  private kjent = new Map<string, bigint>();
  /** Where the last of those is that do not stand still. */
  private senest = -1n;
  private readonly ventende = new Set<Ventende>();
  private spoer: NodeJS.Timeout | undefined;
  private spoerres: Promise<void> | undefined;
  private lytter: Client | undefined;
  private stengt = false;

  constructor(
    private readonly pool: Pool,
    private readonly url: string,
  ) {
    super();
  }

  async start(): Promise<void> {
    const klient = new Client({ connectionString: this.url, application_name: 'saksgang-lesevent', connectionTimeoutMillis: 3_000, keepAlive: true });
    this.lytter = klient;
    const igjen = (): void => {
      klient.removeAllListeners('end');
      if (!this.stengt && this.lytter === klient) setTimeout(() => void this.start(), NY_TILKOBLING_MS).unref();
    };
    klient.on('error', () => undefined).on('end', igjen);
    klient.on('notification', () => this.ajour());
    try {
      await klient.connect();
      await klient.query(`listen ${KANAL}`);
    } catch {
      igjen();
      await klient.end().catch(() => undefined);
    }
  }

  async stopp(): Promise<void> {
    this.stengt = true;
    clearInterval(this.spoer);
    for (const v of this.ventende) v.ferdig(false);
    await this.lytter?.end().catch(() => undefined);
  }

  vent(projeksjoner: readonly string[], posisjon: bigint, fristMs: number): Promise<boolean> {
    return this.ventPaa(projeksjoner, posisjon, fristMs);
  }

  /** As `vent`, for every read model but those that stand still. */
  ventAlle(posisjon: bigint, fristMs: number): Promise<boolean> {
    return this.ventPaa(undefined, posisjon, fristMs);
  }

  private ventPaa(projeksjoner: Ventende['projeksjoner'], posisjon: bigint, fristMs: number): Promise<boolean> {
    if (this.harNaadd(projeksjoner, posisjon)) return Promise.resolve(true);
    return new Promise((svar) => {
      const ventende: Ventende = { projeksjoner, posisjon, ferdig: (naadd) => this.ferdig(ventende, klokke, svar, naadd) };
      const klokke = setTimeout(() => ventende.ferdig(false), fristMs);
      this.ventende.add(ventende);
      this.spoer ??= setInterval(() => this.ajour(), SPOER_MS);
      this.ajour();
    });
  }

  private ferdig(ventende: Ventende, klokke: NodeJS.Timeout, svar: (naadd: boolean) => void, naadd: boolean): void {
    clearTimeout(klokke);
    this.ventende.delete(ventende);
    if (this.ventende.size === 0) {
      clearInterval(this.spoer);
      this.spoer = undefined;
    }
    svar(naadd);
  }

  private harNaadd(projeksjoner: Ventende['projeksjoner'], posisjon: bigint): boolean {
    if (!projeksjoner) return this.senest >= posisjon;
    return projeksjoner.every((navn) => (this.kjent.get(navn) ?? -1n) >= posisjon);
  }

  /** One question at a time; nobody waiting, nothing asked. */
  private ajour(): void {
    if (this.ventende.size === 0) return;
    this.spoerres ??= this.hent()
      .catch(() => undefined)
      .finally(() => (this.spoerres = undefined));
  }

  private async hent(): Promise<void> {
    const { rows } = await this.pool.query<{ navn: string; posisjon: string; gaar: boolean }>('select navn, posisjon::text as posisjon, feil is null as gaar from projeksjon where svarer');
    this.kjent = new Map(rows.map((r) => [r.navn, BigInt(r.posisjon)]));
    const gaaende = rows.filter((r) => r.gaar).map((r) => BigInt(r.posisjon));
    this.senest = gaaende.reduce((min, p) => (p < min ? p : min), INGEN_GRENSE);
    for (const v of [...this.ventende]) if (this.harNaadd(v.projeksjoner, v.posisjon)) v.ferdig(true);
  }
}
