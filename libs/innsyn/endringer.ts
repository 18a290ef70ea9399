import { PassThrough, type Readable } from 'node:stream';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { type Kysely } from 'kysely';
import { Database, Problem } from '#platform';
import { Etterslep } from './etterslep';
import { type InnsynDb } from './innsyn.db';

const HVERT_MS = 1_000;
const PULS_MS = 15_000;
const PER_PERSON = 10;
const BUNKE = 500;
/** Further behind than this, the reader is told to read all anew. */
const LENGST_BAK = 5_000;
/** Bytes that wait for a reader who does not take them. */
const MEST_I_KOE = 1_000_000;

export interface Lytter {
  readonly tenant: string;
  /** The person, for counting. */
  readonly hvem: string;
  /** Only what comes after it; undefined: from now. */
  readonly etter: number | undefined;
  /** Whether the person still may listen; asked at each heartbeat. */
  readonly maaFortsatt: () => Promise<boolean>;
}

interface Aapen extends Omit<Lytter, 'etter'> {
  etter: number;
  readonly ut: PassThrough;
}

/** Tells those who listen what has happened, when the read models hold it: one question a second and helsefellesskap, however many listen. */
@Injectable()
export class Endringer implements OnModuleDestroy {
  private readonly logg = new Logger('Endringer');
  private readonly aapne = new Set<Aapen>();
  private tikk: NodeJS.Timeout | undefined;
  private puls: NodeJS.Timeout | undefined;
  private stengt = false;
  private leser: Promise<void> | undefined;

  constructor(
    private readonly database: Database,
    private readonly etterslep: Etterslep,
  ) {}

  /** @returns what to answer with, for as long as it lasts @throws Problem when the person listens in too many places */
  async lytt(lytter: Lytter): Promise<Readable> {
    if (this.stengt) throw new Problem('midlertidig-utilgjengelig', { hoder: { 'Retry-After': '1' } });
    const siste = await this.siste(lytter.tenant);
    if ([...this.aapne].filter((a) => a.hvem === lytter.hvem).length >= PER_PERSON) throw new Problem('for-mange-forespoersler', { melding: `Du følger med fra ${PER_PERSON} steder alt: lukk noen av dem`, hoder: { 'Retry-After': '15' } });
    const { etter = siste } = lytter;
    const forLangtBak = etter > siste || siste - etter > LENGST_BAK;
    const aapen: Aapen = { ...lytter, etter: forLangtBak ? siste : etter, ut: new PassThrough() };
    aapen.ut.on('error', () => undefined).on('close', () => this.lukk(aapen));
    this.aapne.add(aapen);
    skriv(aapen, `retry: 2000\nid: ${aapen.etter}\nevent: ${forLangtBak ? 'reset' : 'fra'}\ndata: {}\n\n${forsinkelse(this.etterslep.sist)}`);
    this.tikk ??= setInterval(() => this.les(), HVERT_MS);
    this.puls ??= setInterval(() => void this.slaa(), PULS_MS);
    this.les();
    return aapen.ut;
  }

  /** Before the connections are drained: browsers come back to another process. */
  async onModuleDestroy(): Promise<void> {
    this.stengt = true;
    for (const aapen of this.aapne) aapen.ut.end('retry: 1000\n\n');
    this.aapne.clear();
    this.stans();
    await this.leser;
  }

  private lukk(aapen: Aapen): void {
    this.aapne.delete(aapen);
    if (this.aapne.size === 0) this.stans();
  }

  private stans(): void {
    clearInterval(this.tikk);
    clearInterval(this.puls);
    this.tikk = this.puls = undefined;
  }

  /** One round at a time; one that fails is followed by the next. */
  private les(): void {
    this.leser ??= this.runde().catch((feil: unknown) => this.logg.warn({ err: feil }, 'Endringene kunne ikke leses')).finally(() => (this.leser = undefined));
  }

  private async runde(): Promise<void> {
    const bak = await this.etterslep.melding();
    if (bak !== undefined) for (const aapen of this.aapne) skriv(aapen, forsinkelse(bak));
    for (const tenant of new Set([...this.aapne].map((a) => a.tenant))) while (await this.bunke(tenant));
  }

  /** @returns whether there may be more */
  private async bunke(tenant: string): Promise<boolean> {
    const lyttere = [...this.aapne].filter((a) => a.tenant === tenant);
    if (lyttere.length === 0) return false;
    const fra = Math.min(...lyttere.map((a) => a.etter));
    const rader = await this.database.les(tenant, (db: Kysely<InnsynDb>) =>
      db.selectFrom('hendelse').select(['pos', 'hendelse_id', 'type', 'kategori', 'stroem_id', 'sak_id', 'registrert']).where('pos', '>', fra).orderBy('pos').limit(BUNKE).execute());
    for (const { pos, type, kategori, stroem_id: id, sak_id: sakId, hendelse_id: hendelseId, registrert } of rader) {
      const tekst = `id: ${pos}\ndata: ${JSON.stringify({ type, kategori, id, ...(sakId !== null && { sakId }), hendelseId, registrert })}\n\n`;
      for (const aapen of lyttere) if (aapen.etter < pos) {
        aapen.etter = pos;
        skriv(aapen, tekst);
      }
    }
    return rader.length === BUNKE;
  }

  private async slaa(): Promise<void> {
    for (const aapen of [...this.aapne]) {
      if (await aapen.maaFortsatt()) skriv(aapen, ': puls\n\n');
      else aapen.ut.end('event: slutt\ndata: {}\n\n');
    }
  }

  private async siste(tenant: string): Promise<number> {
    const rad = await this.database.les(tenant, (db: Kysely<InnsynDb>) => db.selectFrom('hendelse').select('pos').orderBy('pos', 'desc').limit(1).executeTakeFirst());
    return rad?.pos ?? 0;
  }
}

const forsinkelse = (sekunder: number): string => `event: forsinkelse\ndata: {"sekunder":${sekunder}}\n\n`;

/** A reader that has stopped taking what it gets is let go: it may come back and resume. */
function skriv({ ut }: Aapen, tekst: string): void {
  if (!ut.writable) return;
  if (ut.writableLength + ut.readableLength > MEST_I_KOE) ut.destroy();
  else ut.write(tekst);
}
