import { setTimeout as pause } from 'node:timers/promises';
import { derivedId } from '#eventsourcing';

export type TokenFor = (brukernavn: string) => Promise<string>;

export interface Utfall {
  readonly id: string;
  /** Of a sak that was put on an agenda. */
  readonly behandlingId?: string;
  /** Of an agreement's text. */
  readonly hash?: string;
}

const TAALMODIGHET_MS = 15_000;

/** One helsefellesskap's story. The name of a step is its Idempotency-Key: told again from the start, nothing happens twice. */
export class Forteller {
  private readonly tokener = new Map<string, Promise<string>>();
  private readonly brukte = new Set<string>();

  constructor(
    readonly adresse: string,
    readonly slug: string,
    private readonly tokenFor: TokenFor,
  ) {}

  som(brukernavn: string): Person {
    return new Person(this, brukernavn);
  }

  token(brukernavn: string): Promise<string> {
    const token = this.tokener.get(brukernavn) ?? this.tokenFor(brukernavn);
    this.tokener.set(brukernavn, token);
    return token;
  }

  noekkel(steg: string): string {
    if (this.brukte.has(steg)) throw new Error(`To steg heter «${steg}»`);
    this.brukte.add(steg);
    return derivedId('demo', this.slug, steg);
  }
}

/** Somebody who uses the API. */
export class Person {
  constructor(
    private readonly forteller: Forteller,
    private readonly brukernavn: string,
  ) {}

  /** Does one step: a POST, or the method that stands before the path. */
  async gjoer(steg: string, sti: string, kropp: object = {}): Promise<Utfall> {
    const [, metode = 'POST', resten = sti] = /^(PUT) (.*)$/.exec(sti) ?? [];
    const svar = await this.spoer(resten, {
      method: metode,
      headers: { 'content-type': 'application/json', 'idempotency-key': this.forteller.noekkel(steg) },
      body: JSON.stringify(kropp),
    });
    if (!svar.ok) throw new Error(`«${steg}» svarte ${svar.status}: ${await svar.text()}`);
    return await svar.json() as Utfall;
  }

  /** Sends a file. @returns its hash */
  async sendFil(steg: string, navn: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
    const headers = { 'content-type': 'application/octet-stream', 'idempotency-key': this.forteller.noekkel(steg) };
    const svar = await this.spoer(`/vedlegg?navn=${encodeURIComponent(navn)}`, { method: 'POST', headers, body: bytes });
    if (!svar.ok) throw new Error(`«${steg}» svarte ${svar.status}: ${await svar.text()}`);
    return ((await svar.json()) as { hash: string }).hash;
  }

  /** Reads until it is as the story expects: much follows by itself, a moment later. */
  async les<T>(sti: string, somVentet: (svar: T) => boolean = () => true): Promise<T> {
    for (const frist = performance.now() + TAALMODIGHET_MS; ;) {
      const svar = await this.spoer(sti);
      const kropp = await svar.json() as T;
      if (svar.ok && somVentet(kropp)) return kropp;
      if (performance.now() > frist) throw new Error(`${sti} ble ikke som ventet (${svar.status})`);
      await pause(30);
    }
  }

  private async spoer(sti: string, valg: { method?: string; headers?: Record<string, string>; body?: string | Uint8Array<ArrayBuffer> } = {}): Promise<Response> {
    const { adresse, slug } = this.forteller;
    const authorization = `Bearer ${await this.forteller.token(this.brukernavn)}`;
    return fetch(sti === '/fellesskap' ? `${adresse}/api/v1/fellesskap` : `${adresse}/api/v1/${slug}${sti}`, { ...valg, headers: { ...valg.headers, authorization } });
  }
}
