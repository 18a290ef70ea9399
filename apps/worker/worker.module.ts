import { type DynamicModule, Module } from '@nestjs/common';
import { AvtaleModule } from '#avtale';
import { DriftModule } from '#drift';
import { FellesskapModule } from '#fellesskap';
import { PaaminnelseModule } from '#frist/arbeid';
import { MoeteModule } from '#moete';
import { DataModule, KjerneModule, type Klokke, type Konfigurasjon } from '#platform';
import { ArbeiderModule } from '#platform/arbeid';
import { ProsessModule } from '#prosess';
import { SakModule } from '#sak';
import { reaksjoner, SaksflytModule, SamlingModule } from '#saksflyt';
import { KATALOGER, PROJEKSJONER } from '../kontekster';

/** Read models, reactions and reminders. No routes, no rules. */
@Module({ imports: [FellesskapModule, ProsessModule, SakModule, MoeteModule, AvtaleModule, DriftModule, SaksflytModule] })
export class WorkerModule {
  /** @param klokke set by tests; production reads the database's time */
  static forRoot(konfigurasjon?: Konfigurasjon, klokke?: Klokke): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        KjerneModule.forRoot(konfigurasjon),
        DataModule.forRoot({ kataloger: KATALOGER, projeksjoner: PROJEKSJONER, klokke }),
        ArbeiderModule.forRoot({ projeksjoner: PROJEKSJONER, reaksjoner }),
        PaaminnelseModule.forRoot(),
        SamlingModule,
      ],
    };
  }
}
