import { type DynamicModule, Injectable, Module, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Catalogues, type Projection, type Reaction } from '#eventsourcing';
import { Avviksmottak } from '../avvik';
import { Konfigurasjon } from '../config';
import { Database } from '../database';
import { Deltlesing, Hendelseslager } from '../eventstore';
import { Kommandoer } from '../http/kommandoer';
import { Klokke } from '../klokke';
import { FilPost, Post, SmtpPost } from './mail';
import { Projeksjoner, Sjekkpunktvakt } from '../projections';
import { Reaksjoner, Reaksjonsutfoerer } from '../reactions';

export interface Arbeidervalg {
  readonly projeksjoner: readonly Projection[];
  readonly reaksjoner: readonly Reaction[];
  /** Milliseconds before each new attempt at what a reaction could not do; a person is told when they are used up. */
  readonly pauserMs?: readonly number[];
}

/** Begins when every context has registered its commands, and has stopped before any store is closed. */
@Injectable()
class Arbeid implements OnApplicationBootstrap, OnModuleDestroy {
  constructor(
    private readonly projeksjoner: Projeksjoner,
    private readonly reaksjoner: Reaksjoner,
    private readonly post: Post,
  ) {}

  onApplicationBootstrap(): void {
    this.projeksjoner.start();
    this.reaksjoner.start();
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.all([this.projeksjoner.stopp(), this.reaksjoner.stopp()]);
    await this.post.lukk();
  }
}

/** What happens by itself: read models, reactions, mail. Global. Needs KjerneModule and DataModule, and an `Avviksmottak`. */
@Module({})
export class ArbeiderModule {
  static forRoot({ projeksjoner, reaksjoner, pauserMs }: Arbeidervalg): DynamicModule {
    const deler = [
      { provide: Deltlesing, useFactory: (lager: Hendelseslager) => new Deltlesing(lager), inject: [Hendelseslager] },
      {
        provide: Projeksjoner,
        useFactory: (lager: Hendelseslager, d: Database, kataloger: Catalogues, mottak: Avviksmottak, klokke: Klokke, k: Konfigurasjon, deling: Deltlesing) =>
          new Projeksjoner(lager, d, kataloger, projeksjoner, k.databaseUrl, deling, { mottak, naa: () => klokke.naa() }),
        inject: [Hendelseslager, Database, Catalogues, Avviksmottak, Klokke, Konfigurasjon, Deltlesing],
      },
      { provide: Reaksjonsutfoerer, useFactory: (k: Kommandoer, klokke: Klokke) => new Reaksjonsutfoerer(k, klokke), inject: [Kommandoer, Klokke] },
      {
        provide: Reaksjoner,
        useFactory: (lager: Hendelseslager, d: Database, kataloger: Catalogues, utfoerer: Reaksjonsutfoerer, vakt: Sjekkpunktvakt, mottak: Avviksmottak, k: Konfigurasjon, deling: Deltlesing) =>
          new Reaksjoner(lager, d, kataloger, reaksjoner, utfoerer, vakt, mottak, k.databaseUrl, pauserMs, deling),
        inject: [Hendelseslager, Database, Catalogues, Reaksjonsutfoerer, Sjekkpunktvakt, Avviksmottak, Konfigurasjon, Deltlesing],
      },
      { provide: Post, useFactory: postFor, inject: [Konfigurasjon] },
    ];
    return { module: ArbeiderModule, global: true, providers: [...deler, Arbeid], exports: deler };
  }
}

function postFor({ smtpUrl, mailDir, mailAvsender }: Konfigurasjon): Post {
  return smtpUrl ? new SmtpPost(smtpUrl, mailAvsender) : new FilPost(mailDir, mailAvsender);
}
