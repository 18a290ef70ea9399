import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { Client, type QueryResultRow } from 'pg';
import { avtaleDecider, type AvtaleKommandoer, type SendAvtale } from '#avtale';
import { type Envelope, Executor } from '#eventsourcing';
import { SYSTEM, type Tilgang } from '#felles';
import { type FellesskapCommand, fellesskapDecider, fellesskapId } from '#fellesskap';
import { Hendelseslager } from '#platform';
import { startApp } from '../../apps/local/app';
import { BRUKERE } from '../../apps/local/oidc/brukere';
import { startLager } from '../../apps/local/parts/eventstore';
import { hentHemmelig } from '../../apps/local/parts/hemmelig';
import { ledigPort } from '../../apps/local/parts/porter';
import { type Prosess } from '../../apps/local/parts/prosess';
import { startRedis } from '../../apps/local/parts/redis';
import { tilSlutt } from '../e2e/plattform/oppsett';
import { nyDatabase } from '../support/database';
import { miljoe } from '../support/miljoe';
import { organisasjonsnummer } from '../support/scene';
import { Postmann } from './postmann';

const HOPP = join(__dirname, 'klokkehopp.cjs');
const SLUG = 'purring';
const HASH = 'c'.repeat(64);

/** The database's clock, and with it Saksgang's, is what `klokke` says it is off by; its machine's is left alone. */
const STILLBAR_KLOKKE = `
  create table public.klokke (forskyvning_ms bigint not null);
  insert into public.klokke values (0);
  grant usage on schema public to public;
  grant select on public.klokke to public;
  alter function pg_catalog.clock_timestamp() rename to ekte_klokke;
  create function pg_catalog.clock_timestamp() returns timestamptz language sql volatile
    as $$ select pg_catalog.ekte_klokke() + forskyvning_ms * interval '1 millisecond' from public.klokke $$`;

type AvtaleIntent = { [T in AvtaleKommandoer['type']]: { type: T; data: Extract<AvtaleKommandoer, { type: T }>['data'] } }[AvtaleKommandoer['type']];
type FellesskapIntent = { [T in FellesskapCommand['type']]: { type: T; data: Extract<FellesskapCommand, { type: T }>['data'] } }[FellesskapCommand['type']];

/** The real worker as a process of its own, with its real store, database, Redis and mail server, and a clock that can be set. */
export class Purresystem {
  readonly post = new Postmann(() => this.naaMs());
  readonly tenant = fellesskapId(SLUG);
  readonly lager: Hendelseslager;
  readonly admin: Client;
  readonly redis: Redis;
  /** Id and mail box of each part. */
  readonly parter: { readonly id: string; readonly epost: string }[] = [];
  private readonly executor: Executor;
  private forskyvning = 0;
  private worker: Prosess | undefined;
  private api: Prosess | undefined;

  private constructor(
    private readonly mappe: string,
    readonly miljoe: NodeJS.ProcessEnv,
    private readonly lagerprosess: Prosess,
    private redisprosess: Prosess,
    private readonly startRedisIgjen: () => Promise<Prosess>,
    /** The superuser's: sees every row. */
    readonly adminUrl: string,
  ) {
    this.lager = new Hendelseslager(miljoe['EVENTSTORE_URL'] ?? '');
    this.executor = new Executor(this.lager, { cachedEvents: 50_000 });
    this.admin = new Client({ connectionString: adminUrl, options: '-c search_path=saksgang -c timezone=UTC' });
    this.redis = new Redis(miljoe['REDIS_URL'] ?? '', { retryStrategy: () => 200 });
    this.redis.on('error', () => undefined);
  }

  /** @param valg.naa what the clock shows from the start; `parter` parts with a mail box each */
  static async start(valg: { naa: string; parter: number; miljoe?: NodeJS.ProcessEnv }): Promise<Purresystem> {
    const mappe = mkdtempSync(join(miljoe('SAKSGANG_TEST_MAPPE'), 'purring-'));
    const hemmelig = hentHemmelig(mappe);
    const redisvalg = { mappe, port: await ledigPort(), hemmelig };
    const [lager, redis, DATABASE_URL] = await Promise.all([startLager({ mappe, port: await ledigPort() }), startRedis(redisvalg), nyDatabase()]);
    const admin = new URL(process.env['SAKSGANG_TEST_ADMIN_URL'] ?? DATABASE_URL);
    admin.pathname = new URL(DATABASE_URL).pathname;
    const env: NodeJS.ProcessEnv = {
      ...process.env, EVENTSTORE_URL: lager.url, REDIS_URL: redis.url, DATABASE_URL, WORKER_PORT: String(await ledigPort()), SAKSGANG_DATA: mappe, LOGGNIVAA: 'warn',
      FILES_URL: join(mappe, 'filer'), NODE_ENV: undefined, NODE_OPTIONS: `--require ${HOPP}`, KLOKKEHOPP: join(mappe, 'klokkehopp'), ...valg.miljoe,
    };
    const system = new Purresystem(mappe, env, lager.prosess, redis.prosess, async () => (await startRedis(redisvalg)).prosess, admin.href);
    try {
      env['SMTP_URL'] = await system.post.start();
      await system.admin.connect();
      await system.admin.query(STILLBAR_KLOKKE);
      await system.sett(valg.naa);
      await system.startWorker();
      await system.lagFellesskap(valg.parter);
      return system;
    } catch (feil) {
      await system.rydd();
      throw feil;
    }
  }

  naaMs = (): number => Date.now() + this.forskyvning;
  naa = (): string => new Date(this.naaMs()).toISOString();

  /** Sets the database's clock; a worker that runs has seen it within ten seconds, one that starts at once. */
  async sett(tid: string | number): Promise<void> {
    this.forskyvning = new Date(tid).getTime() - Date.now();
    await this.admin.query('update public.klokke set forskyvning_ms = $1', [this.forskyvning]);
  }

  /** The worker's own wall clock goes wrong; nobody else's. */
  hopp(ms: number): void {
    writeFileSync(this.miljoe['KLOKKEHOPP'] ?? '', String(ms));
  }

  async startWorker(): Promise<void> {
    this.worker = (await startApp('worker', { mappe: this.mappe, port: Number(this.miljoe['WORKER_PORT']), miljoe: this.miljoe })).prosess;
  }

  /** @returns its address */
  async startApi(): Promise<string> {
    const port = await ledigPort();
    const env = { ...this.miljoe, PORT: String(port), PLATTFORM_ADMIN: BRUKERE.find((b) => b.brukernavn === 'plattformadmin')?.sub };
    this.api = (await startApp('api', { mappe: this.mappe, port, miljoe: env })).prosess;
    return `http://127.0.0.1:${port}`;
  }

  /** @returns when the process is gone and nothing it asked of the database can be answered any more */
  async drepWorker(): Promise<void> {
    const { worker } = this;
    if (!worker) return;
    process.kill(worker.pid, 'SIGKILL');
    await worker.slutt;
    this.worker = undefined;
    await this.admin.query(`select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and application_name like 'saksgang%'`);
  }

  get workerprosess(): Prosess | undefined {
    return this.worker;
  }

  async stoppRedis(): Promise<void> {
    await this.redisprosess.stopp();
  }

  async startRedis(): Promise<void> {
    this.redisprosess = await this.startRedisIgjen();
  }

  async rader<T extends QueryResultRow>(sql: string, verdier: unknown[] = []): Promise<T[]> {
    return (await this.admin.query<T>(sql, verdier)).rows;
  }

  /** An agreement sent to parts; reminded of the day before its deadline. @returns its id */
  async sendAvtale(navn: string, svarfrist: string, parter: readonly string[]): Promise<string> {
    const avtale = randomUUID();
    await this.avtale(avtale, { type: 'OpprettAvtale', data: { navn, slag: 'partsvedtak', kreverSignatur: false, kreverGodkjenningFoerSignatur: false } });
    await this.avtale(avtale, { type: 'RegistrerAvtaleversjon', data: { hash: HASH } });
    const data: SendAvtale = { sakId: randomUUID(), versjon: 1, hash: HASH, svarfrist, ikrafttredelse: { regel: 'alle-signert' }, paaminnelser: [1], parter: parter.map((partId) => ({ partId, navn: 'Parten' })) };
    await this.avtale(avtale, { type: 'SendAvtale', data });
    return avtale;
  }

  async avtale(id: string, intent: AvtaleIntent, tilgang: Tilgang = SYSTEM): Promise<void> {
    await this.executor.execute(avtaleDecider, id, intent, this.konvolutt(), () => ({ tilgang }));
  }

  /** Until so many reminders of an agreement are sent; the pauses after a failed attempt pass as fast as time is set. */
  async altSendt(avtale: string, antall: number): Promise<void> {
    await tilSlutt(async () => {
      const [rad] = await this.rader<{ sendt: string; neste: Date | null }>(`select count(*) filter (where p.tilstand = 'sendt') as sendt, min(greatest(u.neste, u.leid_til)) filter (where u.tilstand <> 'ferdig') as neste
        from paaminnelse p left join utsending u on u.id = p.id where p.eier_id = $1`, [avtale]);
      if (Number(rad?.sendt) === antall) return true;
      if (rad?.neste && rad.neste.getTime() > this.naaMs()) await this.sett(rad.neste.getTime() + 100);
      await pause(3_000);
      return false;
    }, 180_000);
  }

  /** Until the read models have seen everything that is stored. */
  async ajour(): Promise<void> {
    const siste = await this.lager.sisteposisjon();
    await tilSlutt(async () => (await this.rader('select 1 from projeksjon where posisjon < $1 and svarer', [String(siste ?? 0)])).length === 0, 120_000);
  }

  async rydd(): Promise<void> {
    this.redis.disconnect();
    await Promise.all([this.worker?.stopp(), this.api?.stopp()]);
    await Promise.all([this.lager.lukk(), this.admin.end(), this.post.stopp()]);
    await Promise.all([this.lagerprosess.stopp(), this.redisprosess.stopp()]);
    rmSync(this.mappe, { recursive: true, force: true });
  }

  private async lagFellesskap(antall: number): Promise<void> {
    const gjoer = (intent: FellesskapIntent) => this.executor.execute(fellesskapDecider, this.tenant, intent, this.konvolutt(), () => ({ tilgang: SYSTEM, plattformAdmin: true }));
    const skaper = { personId: randomUUID(), navn: 'Admin', epost: 'admin@eksempel.no', innlogging: { issuer: 'https://utsteder.eksempel.no', sub: 'admin' } };
    await gjoer({ type: 'OpprettFellesskap', data: { navn: 'Helsefellesskapet', slug: SLUG, skaper, tildelingId: randomUUID() } });
    for (let nr = 1; nr <= antall; nr++) {
      const [id, personId, epost] = [randomUUID(), randomUUID(), `part${nr}@eksempel.no`];
      await gjoer({ type: 'RegistrerPart', data: { partId: id, navn: `Kommune ${nr}`, slag: 'kommune', organisasjonsnummer: organisasjonsnummer(nr) } });
      await gjoer({ type: 'RegistrerPerson', data: { personId, navn: `Post ${nr}`, epost } });
      await gjoer({ type: 'TildelRolle', data: { tildelingId: randomUUID(), personId, rolle: 'postmottak', partId: id, fra: '2026-01-01', grunnlag: 'Oppnevnt' } });
      this.parter.push({ id, epost });
    }
  }

  private konvolutt(): Envelope {
    const commandId = randomUUID();
    return { tenant: this.tenant, commandId, commandHash: commandId, correlationId: commandId, actor: { person: 'system', grunnlag: 'prøve' }, registrert: this.naa() };
  }
}
