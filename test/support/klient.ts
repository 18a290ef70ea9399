import { randomUUID } from 'node:crypto';
import { krevNynorsk } from './nynorsk';

export interface Svar<T> {
  readonly status: number;
  readonly hoder: Headers;
  readonly kropp: T;
}

export interface Kommandosvar {
  readonly id: string;
  readonly revisjon: number;
  readonly behandlingId?: string;
  readonly [felt: string]: unknown;
}

interface Valg {
  readonly noekkel?: string;
  /** A question is asked again when somebody else, or a reaction, came between. */
  readonly ifMatch?: number | (() => Promise<number>);
  readonly etter?: string;
  /** Form of Norwegian; bokmål when left out. */
  readonly spraak?: 'nb' | 'nn';
  /** Media type; JSON when left out. */
  readonly aksepterer?: string;
}

/** The public API as one person in one helsefellesskap uses it: nothing here that curl cannot do. */
export class Klient {
  /** The newest seen or made by anybody at each address: what one person did or saw, the next person in the story reads. */
  private static readonly posisjoner = new Map<string, bigint>();

  constructor(
    private readonly adresse: string,
    private readonly slug: string,
    private readonly token: string,
  ) {}

  /** The same address and helsefellesskap for another person. */
  som(token: string): Klient {
    return new Klient(this.adresse, this.slug, token);
  }

  /** The same person at another helsefellesskap's addresses. */
  i(slug: string): Klient {
    return new Klient(this.adresse, slug, this.token);
  }

  async raa<T>(metode: string, sti: string, kropp?: unknown, valg: Valg = {}): Promise<Svar<T>> {
    const svar = await fetch(`${this.adresse}/api/v1/${this.slug}${sti}`, {
      method: metode,
      headers: {
        authorization: `Bearer ${this.token}`,
        ...(kropp === undefined ? {} : { 'content-type': 'application/json' }),
        ...(metode === 'GET' ? {} : { 'idempotency-key': valg.noekkel ?? randomUUID() }),
        ...(valg.ifMatch === undefined ? {} : { 'if-match': `"${typeof valg.ifMatch === 'number' ? valg.ifMatch : await valg.ifMatch()}"` }),
        ...(valg.etter === undefined ? {} : { 'saksgang-etter': valg.etter }),
        ...(valg.spraak === undefined ? {} : { 'accept-language': valg.spraak }),
        ...(valg.aksepterer === undefined ? {} : { accept: valg.aksepterer }),
      },
      ...(kropp === undefined ? {} : { body: JSON.stringify(kropp) }),
    });
    const tekst = await svar.text();
    if (process.env.SPOR) process.stderr.write(`${new Date().toISOString()} ${metode} ${sti} ${svar.status}\n`);
    this.merk(svar.headers);
    const type = svar.headers.get('content-type') ?? '';
    const innhold: unknown = type.includes('json') ? JSON.parse(tekst) : tekst;
    if (type.startsWith('application/problem+json') && valg.spraak !== 'nn') krevNynorsk(innhold as object);
    return { status: svar.status, hoder: svar.headers, kropp: innhold as T };
  }

  /** @throws with the whole problem when the command is not accepted */
  async post(sti: string, kropp: object = {}, valg: Valg = {}): Promise<Kommandosvar> {
    return this.kommando('POST', sti, kropp, valg);
  }

  async put(sti: string, kropp: object, valg: Valg = {}): Promise<Kommandosvar> {
    return this.kommando('PUT', sti, kropp, valg);
  }

  /** Reads after the last that anybody in the story wrote or saw. */
  async hent<T>(sti: string): Promise<T> {
    const etter = Klient.posisjoner.get(this.adresse);
    const svar = await this.taalmodig<T>('GET', sti, undefined, etter === undefined ? {} : { etter: String(etter) });
    if (svar.status !== 200) throw new Error(`GET ${sti}: ${svar.status} ${JSON.stringify(svar.kropp)}`);
    return svar.kropp;
  }

  /** A file, byte by byte. @throws when it is not there */
  async fil(sti: string): Promise<{ readonly type: string; readonly hoder: Headers; readonly bytes: Buffer }> {
    const svar = await fetch(`${this.adresse}/api/v1/${this.slug}${sti}`, { headers: { authorization: `Bearer ${this.token}` } });
    if (svar.status !== 200) throw new Error(`GET ${sti}: ${svar.status} ${await svar.text()}`);
    return { type: svar.headers.get('content-type') ?? '', hoder: svar.headers, bytes: Buffer.from(await svar.arrayBuffer()) };
  }

  /** Sends a file as it is. */
  async lastOpp<T = Kommandosvar>(navn: string, bytes: Uint8Array, type = 'application/octet-stream', noekkel: string = randomUUID()): Promise<Svar<T>> {
    const svar = await fetch(`${this.adresse}/api/v1/${this.slug}/vedlegg?navn=${encodeURIComponent(navn)}`, {
      method: 'POST', headers: { authorization: `Bearer ${this.token}`, 'content-type': type, 'idempotency-key': noekkel }, body: bytes as Uint8Array<ArrayBuffer>,
    });
    return { status: svar.status, hoder: svar.headers, kropp: (await svar.json()) as T };
  }

  /** @returns the file's hash @throws with the whole problem when it is not let in */
  async vedlegg(navn: string, bytes: Uint8Array): Promise<string> {
    const { status, kropp } = await this.lastOpp(navn, bytes);
    if (status !== 201) throw new Error(`POST /vedlegg: ${status} ${JSON.stringify(kropp)}`);
    return String(kropp['hash']);
  }

  /** Reads until `ferdig` is content: for what follows by itself from what was done. */
  async ventTil<T>(sti: string, ferdig: (kropp: T) => boolean, fristMs = 30_000): Promise<T> {
    const frist = Date.now() + fristMs;
    for (;;) {
      const svar = await this.raa<T>('GET', sti);
      if (svar.status === 200 && ferdig(svar.kropp)) return svar.kropp;
      if (Date.now() > frist) throw new Error(`GET ${sti} ble ikke som ventet: ${svar.status} ${JSON.stringify(svar.kropp).slice(0, 500)}`);
      await new Promise((klar) => setTimeout(klar, 25));
    }
  }

  /** As a client shall: a moment's 503 on a busy machine is tried again, with the same key. */
  async taalmodig<T>(metode: string, sti: string, kropp?: unknown, valg: Valg = {}): Promise<Svar<T>> {
    const medNoekkel = { noekkel: randomUUID(), ...valg };
    for (let forsoek = 1; ; forsoek++) {
      const svar = await this.raa<T>(metode, sti, kropp, medNoekkel);
      if (svar.status !== 503 || forsoek === 10) return svar;
      await new Promise((klar) => setTimeout(klar, 500));
    }
  }

  private async kommando(metode: string, sti: string, kropp: object, valg: Valg): Promise<Kommandosvar> {
    let svar = await this.taalmodig<Kommandosvar>(metode, sti, kropp, valg);
    for (let forsoek = 1; svar.status === 412 && typeof valg.ifMatch === 'function' && forsoek < 5; forsoek++) svar = await this.taalmodig<Kommandosvar>(metode, sti, kropp, valg);
    if (svar.status !== 200 && svar.status !== 201) throw new Error(`${metode} ${sti}: ${svar.status} ${JSON.stringify(svar.kropp)}`);
    return svar.kropp;
  }

  private merk(hoder: Headers): void {
    const posisjon = BigInt(hoder.get('saksgang-posisjon') ?? 0);
    if (posisjon > (Klient.posisjoner.get(this.adresse) ?? 0n)) Klient.posisjoner.set(this.adresse, posisjon);
  }
}
