import { type DynamicModule, Global, Module } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Catalogues, Executor } from '#eventsourcing';
import { type Kysely } from 'kysely';
import { type Organslag } from '#felles';
import { FellesskapApiModule, type FellesskapDb, fellesskapHendelser, fellesskapProjeksjoner } from '#fellesskap';
import { createApi, Database, Hendelseslager, HttpModule, KjerneModule, Klokke, Konfigurasjon, Lesevent, migrer, Projeksjoner, Sjekkpunktvakt, StillbarKlokke } from '#platform';
import { Migreringskilde, Organkilde, ProsessApiModule, prosessHendelser, prosessProjeksjoner } from '#prosess';
import { nyDatabase } from '../../support/database';
import { miljoe } from '../../support/miljoe';

/** Between the two contexts stands saksflyt, which is not here. */
class OrganerITabellen extends Organkilde {
  constructor(private readonly database: Database) {
    super();
  }

  organslag(tenant: string): Promise<readonly Organslag[]> {
    return this.database.les(tenant, async (db: Kysely<FellesskapDb>) => (await db.selectFrom('organ').select('slag').execute()).map((o) => o.slag));
  }
}

/** Without saker nothing can be migrated. */
class IngenSaker extends Migreringskilde {
  versjon = () => Promise.resolve(undefined);
  antall = () => Promise.resolve(0);
  sakerPaa = () => Promise.resolve([]);
  migrerte = () => Promise.resolve([]);
}

export interface Oppsett {
  readonly adresse: string;
  readonly klokke: StillbarKlokke;
  readonly database: Database;
  lukk(): Promise<void>;
}

/** The two contexts alone, over the real store, database and log-in. */
export async function startFellesskap(plattformAdmin: string): Promise<Oppsett> {
  const url = await nyDatabase();
  await migrer(url);
  const lager = new Hendelseslager(miljoe('EVENTSTORE_URL'));
  const database = new Database({ url, navn: 'test' });
  const vakt = new Sjekkpunktvakt(database.pool, url);
  await vakt.start();
  const projeksjoner = new Projeksjoner(lager, database, new Catalogues([fellesskapHendelser, prosessHendelser]), [...fellesskapProjeksjoner, ...prosessProjeksjoner], url);
  projeksjoner.start();
  const klokke = new StillbarKlokke();
  const konfigurasjon = new Konfigurasjon({
    EVENTSTORE_URL: miljoe('EVENTSTORE_URL'), DATABASE_URL: url, REDIS_URL: 'x', OIDC_ISSUER: miljoe('OIDC_ISSUER'), PLATTFORM_ADMIN: plattformAdmin, LOGGNIVAA: 'silent',
  });
  const app = await createApi(modul(konfigurasjon, klokke, database, vakt, new Executor(lager)));
  await app.listen(0, '127.0.0.1');
  return {
    adresse: `http://127.0.0.1:${(app.getHttpServer().address() as { port: number }).port}`, klokke, database,
    lukk: () => lukk(app, projeksjoner, vakt, database, lager),
  };
}

async function lukk(app: NestFastifyApplication, projeksjoner: Projeksjoner, vakt: Sjekkpunktvakt, database: Database, lager: Hendelseslager): Promise<void> {
  await app.close();
  await projeksjoner.stopp();
  await vakt.stopp();
  await database.lukk();
  await lager.lukk();
}

function modul(konfigurasjon: Konfigurasjon, klokke: Klokke, database: Database, lesevent: Lesevent, executor: Executor): DynamicModule {
  const deler = [
    { provide: Organkilde, useFactory: () => new OrganerITabellen(database) }, { provide: Migreringskilde, useClass: IngenSaker }, { provide: Klokke, useValue: klokke },
    { provide: Database, useValue: database }, { provide: Lesevent, useValue: lesevent }, { provide: Executor, useValue: executor },
  ];

  @Global()
  @Module({ providers: deler, exports: deler })
  class Porter {}

  @Module({})
  class Proeve {}
  return { module: Proeve, imports: [KjerneModule.forRoot(konfigurasjon), Porter, HttpModule, FellesskapApiModule, ProsessApiModule] };
}
