import { createHash, randomBytes } from 'node:crypto';
import { type Pool } from 'pg';
import { type Konfigurasjon } from '../config';
import { type Klokke } from '../klokke';
import { type Innlogget } from './tilgangskilde';

/** Somebody who is logged in in a browser. */
export interface Oekt extends Innlogget {
  readonly navn?: string;
  /** Instant; each use puts it off, until the log-in has lasted as long as it may. */
  readonly utloeper: string;
}

interface Rad {
  readonly issuer: string;
  readonly sub: string;
  readonly navn: string | null;
  readonly autentisert: string | null;
  readonly acr: string | null;
  readonly sist_brukt: string;
  readonly utloeper: string;
}

/** Use is written down this often, not at every request. */
const NOTERES_MS = 30_000;

/** The log-ins of browsers. What the browser holds is random and known here by its SHA-256 only. */
export class Oekter {
  constructor(
    private readonly pool: Pick<Pool, 'query'>,
    private readonly klokke: Klokke,
    private readonly frister: Pick<Konfigurasjon, 'oektMaksMs' | 'oektStilleMs'>,
  ) {}

  /** @returns what the browser is to hold */
  async ny({ issuer, sub, navn, autentisert, acr }: Omit<Oekt, 'utloeper'>): Promise<string> {
    const verdi = randomBytes(32).toString('base64url');
    const naa = this.klokke.naa();
    const utloeper = new Date(Date.parse(naa) + this.frister.oektMaksMs).toISOString();
    await this.pool.query(
      'insert into innloggingsoekt (hash, issuer, sub, navn, autentisert, acr, laget, sist_brukt, utloeper) values ($1, $2, $3, $4, $5, $6, $7, $7, $8)',
      [hash(verdi), issuer, sub, navn, autentisert, acr, naa, utloeper]);
    return verdi;
  }

  /** Looks without using it. @returns undefined when it has ended, or never was */
  async finn(verdi: string): Promise<Oekt | undefined> {
    return (await this.les(verdi))?.oekt;
  }

  /** As `finn`, for a request that the person makes. */
  async bruk(verdi: string): Promise<Oekt | undefined> {
    const funnet = await this.les(verdi);
    if (!funnet) return undefined;
    const naa = this.klokke.naa();
    if (Date.parse(naa) - Date.parse(funnet.sistBrukt) >= Math.min(NOTERES_MS, this.frister.oektStilleMs / 4)) {
      await this.pool.query('update innloggingsoekt set sist_brukt = greatest(sist_brukt, $2) where hash = $1', [hash(verdi), naa]);
    }
    return funnet.oekt;
  }

  async avslutt(verdi: string): Promise<void> {
    await this.pool.query('delete from innloggingsoekt where hash = $1', [hash(verdi)]);
  }

  /** Throws away those that have ended. */
  async rydd(): Promise<void> {
    const naa = this.klokke.naa();
    await this.pool.query('delete from innloggingsoekt where utloeper <= $1 or sist_brukt <= $2', [naa, this.stilleSiden(naa)]);
  }

  private async les(verdi: string): Promise<{ oekt: Oekt; sistBrukt: string } | undefined> {
    const naa = this.klokke.naa();
    const { rows: [rad] } = await this.pool.query<Rad>(
      'select issuer, sub, navn, autentisert, acr, sist_brukt, utloeper from innloggingsoekt where hash = $1 and utloeper > $2 and sist_brukt > $3',
      [hash(verdi), naa, this.stilleSiden(naa)]);
    if (!rad) return undefined;
    const stille = Date.parse(rad.sist_brukt) + this.frister.oektStilleMs;
    const utloeper = new Date(Math.min(stille, Date.parse(rad.utloeper))).toISOString();
    const { issuer, sub, navn, autentisert, acr, sist_brukt: sistBrukt } = rad;
    return { sistBrukt, oekt: { issuer, sub, utloeper, ...(navn !== null && { navn }), ...(autentisert !== null && { autentisert }), ...(acr !== null && { acr }) } };
  }

  private stilleSiden(naa: string): string {
    return new Date(Date.parse(naa) - this.frister.oektStilleMs).toISOString();
  }
}

const hash = (verdi: string): Buffer => createHash('sha256').update(verdi).digest();
