import { type DynamicModule, Injectable, Module, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { type Catalogue, Catalogues, Executor, type Projection } from '#eventsourcing';
import { Konfigurasjon } from './config';
import { Database, migrer } from './database';
import { Hendelseslager } from './eventstore';
import { Arkivlager, Mappearkiv } from './files';
import { Helse } from './http/helsesjekk';
import { Lesevent } from './http/lesevent';
import { DatabaseKlokke, Klokke } from './klokke';
import { sikreTabeller, Sjekkpunktvakt } from './projections';

export interface Datavalg {
  readonly kataloger: readonly Catalogue[];
  readonly projeksjoner: readonly Projection[];
  /** Tests set the time; production reads the database's. */
  readonly klokke?: Klokke | undefined;
}

/** Opens the stores before anything asks them, and closes them last. */
@Injectable()
class Lagre implements OnModuleInit, OnApplicationShutdown {
  constructor(
    private readonly database: Database,
    private readonly lager: Hendelseslager,
    private readonly sjekkpunkter: Sjekkpunktvakt,
    private readonly helse: Helse,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.sjekkpunkter.start();
    this.helse.meld({ navn: 'database', sjekk: () => this.database.helse() }, { navn: 'hendelseslager', sjekk: () => this.lager.helse() });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.sjekkpunkter.stopp();
    await this.lager.lukk();
    await this.database.lukk();
  }
}

/** Event store, database, clock: what every process works on. Global. Needs KjerneModule. */
@Module({})
export class DataModule {
  static forRoot({ kataloger, projeksjoner, klokke }: Datavalg): DynamicModule {
    const deler = [
      { provide: Catalogues, useValue: new Catalogues(kataloger) },
      { provide: Hendelseslager, useFactory: (k: Konfigurasjon) => new Hendelseslager(k.eventstoreUrl), inject: [Konfigurasjon] },
      { provide: Executor, useFactory: (lager: Hendelseslager) => new Executor(lager), inject: [Hendelseslager] },
      { provide: Database, useFactory: (k: Konfigurasjon) => aapneDatabase(k, projeksjoner), inject: [Konfigurasjon] },
      { provide: Sjekkpunktvakt, useFactory: (d: Database, k: Konfigurasjon) => new Sjekkpunktvakt(d.pool, k.databaseUrl), inject: [Database, Konfigurasjon] },
      { provide: Lesevent, useExisting: Sjekkpunktvakt },
      { provide: Arkivlager, useFactory: (k: Konfigurasjon) => new Mappearkiv(k.filesUrl), inject: [Konfigurasjon] },
      klokke ? { provide: Klokke, useValue: klokke } : { provide: Klokke, useFactory: (d: Database) => databaseklokke(d), inject: [Database] },
    ];
    return { module: DataModule, global: true, providers: [...deler, Lagre], exports: deler };
  }
}

async function aapneDatabase(k: Konfigurasjon, projeksjoner: readonly Projection[]): Promise<Database> {
  await taalmodig(() => migrer(k.databaseUrl));
  const database = new Database({ url: k.databaseUrl, navn: 'saksgang' });
  await taalmodig(() => sikreTabeller(database.pool, projeksjoner));
  return database;
}

const FORSOEK = 5;

/** A busy database is waited for when a service starts; one that is not there is said at once. */
async function taalmodig(gjoer: () => Promise<void>, forsoek = FORSOEK): Promise<void> {
  try {
    await gjoer();
  } catch (feil) {
    if (forsoek <= 1 || !(feil instanceof Error) || !/connection timeout|timeout (?:expired|exceeded)/.test(feil.message)) throw feil;
    await taalmodig(gjoer, forsoek - 1);
  }
}

function databaseklokke(database: Database): DatabaseKlokke {
  return new DatabaseKlokke(async () => (await database.pool.query<{ naa: Date }>('select clock_timestamp() as naa')).rows[0]?.naa ?? Number.NaN);
}
