import 'reflect-metadata';
import { Body, Controller, type DynamicModule, Module, Post } from '@nestjs/common';
import { Pool } from 'pg';
import { type Outcome } from '#eventsourcing';
import { krevSaksinnmelder } from '#felles';
import { FellesskapTilgang } from '#fellesskap';
import { createApi, DataModule, HttpModule, KjerneModule, KommandoRute, Konfigurasjon, type Konvolutt, Konvolutten, stoppPaaSignal, Tilgangskilde } from '#platform';
import { MeldSakDto } from '#sak';
import { KATALOGER, PROJEKSJONER } from '../../../apps/kontekster';
import { Ingenting, Lager, TABELLER, Transaksjon } from './lager';

@Controller('api/v1/:fellesskap/saker')
class Saker {
  constructor(private readonly lager: Lager) {}

  @Post()
  @KommandoRute({ status: 201 })
  async meld(@Body() dto: MeldSakDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    krevSaksinnmelder(k.tilgang);
    return this.lager.meld(dto, k);
  }
}

@Module({ imports: [HttpModule], controllers: [Saker] })
class Grunnlinje {
  static forRoot(konfigurasjon: Konfigurasjon, lager: Lager): DynamicModule {
    const tilgang = { module: class {}, global: true, providers: [FellesskapTilgang, { provide: Tilgangskilde, useExisting: FellesskapTilgang }], exports: [Tilgangskilde] };
    return {
      module: Grunnlinje,
      imports: [KjerneModule.forRoot(konfigurasjon), DataModule.forRoot({ kataloger: KATALOGER, projeksjoner: PROJEKSJONER }), tilgang],
      providers: [{ provide: Lager, useValue: lager }],
    };
  }
}

/** `main.js <directory> transaksjon|ingenting`: the same HTTP stack and log-in with something else behind it. */
async function start(): Promise<void> {
  const konfigurasjon = new Konfigurasjon();
  const pool = new Pool({ connectionString: konfigurasjon.databaseUrl, max: 32, options: '-c synchronous_commit=on' });
  await pool.query(TABELLER);
  const api = await createApi(Grunnlinje.forRoot(konfigurasjon, process.argv[3] === 'transaksjon' ? new Transaksjon(pool) : new Ingenting()));
  stoppPaaSignal({ close: async () => { await api.close(); await pool.end(); } });
  await api.listen(konfigurasjon.port, konfigurasjon.vert);
}

void start();
