import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Redis } from 'ioredis';
import { type Kysely, sql } from 'kysely';
import { AvtaleModule, type SendAvtale } from '#avtale';
import { DriftModule } from '#drift';
import { type Envelope } from '#eventsourcing';
import { type Tilgang } from '#felles';
import { fellesskapId, FellesskapModule } from '#fellesskap';
import { PaaminnelseModule } from '#frist/arbeid';
import { Database, DataModule, Hendelseslager, KjerneModule, type Klokke, Kommandoer, Konfigurasjon } from '#platform';
import { ArbeiderModule } from '#platform/arbeid';
import { SaksflytModule } from '#saksflyt';
import { KATALOGER, PROJEKSJONER } from '../../apps/kontekster';
import { startLager } from '../../apps/local/parts/eventstore';
import { hentHemmelig } from '../../apps/local/parts/hemmelig';
import { ledigPort } from '../../apps/local/parts/porter';
import { type Prosess } from '../../apps/local/parts/prosess';
import { startRedis } from '../../apps/local/parts/redis';
import { nyDatabase } from '../support/database';
import { miljoe } from '../support/miljoe';
import { GaaendeKlokke, Postkasse } from './paaminnelse.postkasse';

const SVEIP_MS = 400;

const PARTER = ['nord', 'soer', 'oest'] as const;
type Part = (typeof PARTER)[number];

export const tilgangFor = (partId: string): Tilgang => ({ person: 'post', roller: [{ id: 'r', rolle: 'postmottak', partId }], medlemskap: [] });
const ALT: Tilgang = { person: 'system', roller: [], medlemskap: [] };

interface Avviksrad {
  readonly kilde: string;
  readonly kode: string;
  readonly melding: string;
  readonly sak_id: string | null;
  readonly tilstand: string;
  readonly stroem: { readonly id: string } | null;
}

/**
 * The reminder worker with its real store, database, Redis and mail server; three parts with a mail box each. All of
 * them its own: in a store shared with other tests it would plan for their helsefellesskap too, and wait for all they wrote.
 */
export class Paaminnelsesoppsett {
  readonly klokke = new GaaendeKlokke('2026-03-11T12:00:00.000Z');
  readonly post = new Postkasse(this.klokke);
  readonly parter: Record<Part, string> = { nord: randomUUID(), soer: randomUUID(), oest: randomUUID() };
  private readonly tenant: string;
  private readonly slug = `h${randomUUID().slice(0, 8)}`;
  private readonly mappe = mkdtempSync(join(miljoe('SAKSGANG_TEST_MAPPE'), 'paaminnelse-'));
  private readonly hemmelig = hentHemmelig(this.mappe);
  private lagerprosess!: Prosess;
  private redisprosess!: Prosess;
  private redisport = 0;
  private konfigurasjon!: Konfigurasjon;
  private app!: INestApplicationContext;
  redis!: Redis;

  private constructor() {
    this.tenant = fellesskapId(this.slug);
  }

  static async start(): Promise<Paaminnelsesoppsett> {
    const oppsett = new Paaminnelsesoppsett();
    oppsett.redisport = await ledigPort();
    const [smtp, redisUrl, database, lager] = await Promise.all([oppsett.post.start(), oppsett.startRedis(), nyDatabase(), startLager({ mappe: oppsett.mappe, port: await ledigPort() })]);
    oppsett.lagerprosess = lager.prosess;
    oppsett.redis = new Redis(redisUrl);
    oppsett.redis.on('error', () => undefined);
    oppsett.konfigurasjon = new Konfigurasjon({
      EVENTSTORE_URL: lager.url, DATABASE_URL: database, REDIS_URL: redisUrl, SMTP_URL: smtp, OIDC_ISSUER: 'https://utsteder.eksempel.no',
      PLATTFORM_ADMIN: 'admin', SAKSGANG_DATA: oppsett.mappe, LOGGNIVAA: 'silent',
    });
    await oppsett.startArbeider();
    await oppsett.lagFellesskap();
    return oppsett;
  }

  async startArbeider(): Promise<void> {
    this.app = await NestFactory.createApplicationContext(arbeidermodul(this.konfigurasjon, this.klokke), { logger: process.env.SPOR ? ['error', 'warn'] : false, abortOnError: false });
  }

  async stoppArbeider(): Promise<void> {
    await this.app.close();
  }

  async stopp(): Promise<void> {
    await this.stoppArbeider();
    this.redis.disconnect();
    await Promise.all([this.redisprosess.stopp(), this.lagerprosess.stopp()]);
    await this.post.stopp();
    rmSync(this.mappe, { recursive: true, force: true });
  }

  stoppRedis = () => this.redisprosess.stopp();

  async startRedis(): Promise<string> {
    const { prosess, url } = await startRedis({ mappe: this.mappe, port: this.redisport, hemmelig: this.hemmelig });
    this.redisprosess = prosess;
    return url;
  }

  /** An agreement sent to the three parts. @returns its id */
  async sendAvtale(navn: string, svarfrist: string, paaminnelser: number[]): Promise<string> {
    const avtale = randomUUID();
    const hash = 'c'.repeat(64);
    await this.gjoer(avtale, 'OpprettAvtale', { navn, slag: 'partsvedtak', kreverSignatur: false, kreverGodkjenningFoerSignatur: false });
    await this.gjoer(avtale, 'RegistrerAvtaleversjon', { hash });
    const data: SendAvtale = {
      sakId: randomUUID(), versjon: 1, hash, svarfrist, ikrafttredelse: { regel: 'alle-signert' }, paaminnelser,
      parter: PARTER.map((p) => ({ partId: this.parter[p], navn: `${p} kommune` })),
    };
    await this.gjoer(avtale, 'SendAvtale', data);
    return avtale;
  }

  svar(avtale: string, part: Part): Promise<void> {
    return this.gjoer(avtale, 'SvarForPart', { partId: this.parter[part], maate: 'i-saksgang', svar: 'ja', dato: this.klokke.naa().slice(0, 10) }, tilgangFor(this.parter[part]));
  }

  varsle(avtale: string, part: Part, dato: string): Promise<void> {
    return this.gjoer(avtale, 'VarsleBehandling', { partId: this.parter[part], maate: 'i-saksgang', dato }, tilgangFor(this.parter[part]));
  }

  flytt(avtale: string, svarfrist: string): Promise<void> {
    return this.gjoer(avtale, 'EndreSvarfrist', { svarfrist, begrunnelse: 'Møtet er flyttet' });
  }

  gjoer(id: string, type: string, data: unknown, tilgang = ALT): Promise<void> {
    return this.kommando('avtale', id, type, data, tilgang);
  }

  /** The event types of an agreement's stream, with their data. */
  async hendelser(avtale: string): Promise<{ type: string; data: Record<string, unknown> }[]> {
    return (await this.app.get(Hendelseslager).readStream(`avtale-${avtale}`, 0)) as unknown as { type: string; data: Record<string, unknown> }[];
  }

  async antall(avtale: string, type: string): Promise<number> {
    return (await this.hendelser(avtale)).filter((h) => h.type === type).length;
  }

  /** As a worker leaves it that dies between SMTP's yes and the event. */
  async doeEtterPosten(avtale: string): Promise<void> {
    const endring = { tilstand: 'levert', mottakere: ['p1'], leid_til: this.klokke.naa(), neste: null };
    await this.app.get(Database).skriv((db: Kysely<{ utsending: typeof endring & { eier_id: string } }>) => db.updateTable('utsending').set(endring).where('eier_id', '=', avtale).execute());
  }

  /** The incidents of an agreement, as the list shows them. */
  async avvik(avtale: string): Promise<Avviksrad[]> {
    const rader = await this.app.get(Database).les(this.tenant, (db: Kysely<{ driftsavvik: Avviksrad }>) => db.selectFrom('driftsavvik').selectAll().execute());
    return rader.filter((r) => r.stroem?.id === avtale);
  }

  /** Behind everybody's back: the job of one part's reminder, and the row it stands for. */
  async slettPaaminnelse(avtale: string, part: Part): Promise<void> {
    const id = await this.app.get(Database).skriv(async (db: Kysely<{ paaminnelse: { id: string; eier_id: string; mottaker: string; tilstand: string } }>) => {
      const rader = await db.deleteFrom('paaminnelse').where('eier_id', '=', avtale).where('mottaker', '=', this.parter[part]).returning(['id', 'tilstand']).execute();
      return rader.find((r) => r.tilstand === 'planlagt')?.id;
    });
    await this.redis.del(`bull:paaminnelser:r-${id}`);
    await this.redis.zrem('bull:paaminnelser:delayed', `r-${id}`);
  }

  /** Whether the queue holds the next reminder of an agreement. */
  async harJobb(avtale: string): Promise<boolean> {
    const rader = await this.app.get(Database).skriv((db: Kysely<{ paaminnelse: { id: string; eier_id: string; tilstand: string } }>) =>
      db.selectFrom('paaminnelse').select('id').where('eier_id', '=', avtale).where('tilstand', '=', 'planlagt').execute());
    return rader.length > 0 && (await this.redis.exists(...rader.map((r) => `bull:paaminnelser:r-${r.id}`))) > 0;
  }

  /** A read model that has lost what it knew of one agreement. */
  async glem(tabell: 'partsstatus' | 'paaminnelse', kolonne: string, id: string): Promise<void> {
    await this.app.get(Database).skriv((db: Kysely<unknown>) => sql`delete from ${sql.table(tabell)} where ${sql.ref(kolonne)} = ${id}::uuid`.execute(db));
  }

  /** So that every job fails, until the table has its name again. */
  async gjem(tabell: string, som: string): Promise<void> {
    await this.app.get(Database).pool.query(`alter table ${tabell} rename to ${som}`);
  }

  /** Agreements sent to one part, written as they would have been. @returns their ids, in order */
  async mangeAvtaler(antall: number, svarfrist: string): Promise<string[]> {
    const ider = Array.from({ length: antall }, () => randomUUID()).sort();
    const hash = 'd'.repeat(64);
    for (const id of ider) {
      await this.gjoer(id, 'OpprettAvtale', { navn: 'En av mange', slag: 'partsvedtak', kreverSignatur: false, kreverGodkjenningFoerSignatur: false });
      await this.gjoer(id, 'RegistrerAvtaleversjon', { hash });
      await this.gjoer(id, 'SendAvtale', { sakId: randomUUID(), versjon: 1, hash, svarfrist, ikrafttredelse: { regel: 'alle-signert' }, paaminnelser: [7], parter: [{ partId: this.parter.nord, navn: 'nord kommune' }] });
    }
    return ider;
  }

  /** Long enough for several sweeps, and for any job that wrongly stands in the queue. */
  ro = () => pause(SVEIP_MS * 4);

  private async lagFellesskap(): Promise<void> {
    const administrator = { personId: randomUUID(), navn: 'Admin', epost: 'admin@eksempel.no', innlogging: { issuer: 'https://utsteder.eksempel.no', sub: 'admin' } };
    const gjoer = (type: string, data: unknown) => this.kommando('fellesskap', this.tenant, type, data, ALT);
    await gjoer('OpprettFellesskap', { navn: 'Fjordhelse', slug: this.slug, skaper: administrator, tildelingId: randomUUID() });
    for (const [i, navn] of PARTER.entries()) {
      const [partId, personId] = [this.parter[navn], randomUUID()];
      await gjoer('RegistrerPart', { partId, navn: `${navn} kommune`, slag: 'kommune', organisasjonsnummer: ['974760673', '923609016', '971277882'][i] });
      await gjoer('RegistrerPerson', { personId, navn: `Post ${navn}`, epost: `${navn}@eksempel.no` });
      await gjoer('TildelRolle', { tildelingId: randomUUID(), personId, rolle: 'postmottak', partId, fra: '2026-01-01', grunnlag: 'Oppnevnt' });
    }
  }

  private async kommando(kategori: string, id: string, type: string, data: unknown, tilgang: Tilgang): Promise<void> {
    const commandId = randomUUID();
    const envelope: Envelope = { tenant: this.tenant, commandId, commandHash: commandId, correlationId: commandId, actor: { person: tilgang.person, grunnlag: 'test' }, registrert: this.klokke.naa() };
    await this.app.get(Kommandoer).utfoer(kategori, id, { type, data }, envelope, tilgang);
  }
}

function arbeidermodul(konfigurasjon: Konfigurasjon, klokke: Klokke) {

  @Module({
    imports: [
      KjerneModule.forRoot(konfigurasjon), DataModule.forRoot({ kataloger: KATALOGER, projeksjoner: PROJEKSJONER, klokke }), ArbeiderModule.forRoot({ projeksjoner: PROJEKSJONER, reaksjoner: [] }), SaksflytModule, FellesskapModule, AvtaleModule, DriftModule,
      PaaminnelseModule.forRoot({ sveipHvertMs: SVEIP_MS }),
    ],
  })
  class Arbeider {}
  return Arbeider;
}
