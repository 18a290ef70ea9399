import { type DynamicModule, Module } from '@nestjs/common';
import { AvtaleModule } from '#avtale';
import { DossierModule, dossierReaksjoner } from '#dossier';
import { DriftModule } from '#drift';
import { FellesskapModule } from '#fellesskap';
import { FristendringModule } from '#frist';
import { PaaminnelseModule } from '#frist/arbeid';
import { InnspillModule } from '#innspill';
import { MoeteModule } from '#moete';
import { DataModule, KjerneModule, type Klokke, type Konfigurasjon } from '#platform';
import { ArbeiderModule } from '#platform/arbeid';
import { ProsessModule } from '#prosess';
import { ReferatModule } from '#referat';
import { SakModule } from '#sak';
import { reaksjoner, RyddingModule, SaksflytModule, SamlingModule } from '#saksflyt';
import { KATALOGER, NYNORSK, PROJEKSJONER } from '../kontekster';

/** Read models, reactions and reminders. No routes, no rules. */
@Module({ imports: [FellesskapModule, ProsessModule, SakModule, MoeteModule, ReferatModule, AvtaleModule, DossierModule, InnspillModule, DriftModule, FristendringModule, SaksflytModule] })
export class WorkerModule {
  /** @param klokke set by tests, as is how often due reminders are looked for; production reads the database's time */
  static forRoot(konfigurasjon?: Konfigurasjon, klokke?: Klokke, { sveipHvertMs }: { sveipHvertMs?: number | undefined } = {}): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        KjerneModule.forRoot(konfigurasjon, NYNORSK),
        DataModule.forRoot({ kataloger: KATALOGER, projeksjoner: PROJEKSJONER, klokke }),
        ArbeiderModule.forRoot({ projeksjoner: PROJEKSJONER, reaksjoner: [...reaksjoner, ...dossierReaksjoner] }),
        PaaminnelseModule.forRoot(sveipHvertMs === undefined ? {} : { sveipHvertMs }),
        SamlingModule,
        RyddingModule.forRoot({ hvertMs: sveipHvertMs }),
      ],
    };
  }
}
