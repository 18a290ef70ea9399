import { type DynamicModule, Module } from '@nestjs/common';
import { AvtaleApiModule } from '#avtale';
import { DossierApiModule } from '#dossier';
import { DriftApiModule } from '#drift';
import { FellesskapApiModule } from '#fellesskap';
import { FristApiModule } from '#frist';
import { InnspillApiModule } from '#innspill';
import { InnsynApiModule } from '#innsyn';
import { MoeteApiModule } from '#moete';
import { DataModule, HttpModule, InnloggingModule, KjerneModule, type Klokke, type Konfigurasjon } from '#platform';
import { ProsessApiModule } from '#prosess';
import { ReferatApiModule } from '#referat';
import { SakApiModule } from '#sak';
import { SaksflytApiModule, SaksflytModule } from '#saksflyt';
import { KATALOGER, NYNORSK, PROJEKSJONER } from '../kontekster';

/** The HTTP API: which contexts, on which platform. No rules, no SQL. */
@Module({ imports: [HttpModule, InnloggingModule, FellesskapApiModule, ProsessApiModule, SakApiModule, MoeteApiModule, ReferatApiModule, AvtaleApiModule, DossierApiModule, InnspillApiModule, DriftApiModule, FristApiModule, InnsynApiModule, SaksflytApiModule, SaksflytModule] })
export class ApiModule {
  /** @param klokke set by tests; production reads the database's time */
  static forRoot(konfigurasjon?: Konfigurasjon, klokke?: Klokke): DynamicModule {
    return {
      module: ApiModule,
      imports: [KjerneModule.forRoot(konfigurasjon, NYNORSK), DataModule.forRoot({ kataloger: KATALOGER, projeksjoner: PROJEKSJONER, klokke })],
    };
  }
}
