import { type DynamicModule, Injectable, Module, type OnModuleInit } from '@nestjs/common';
import { Konfigurasjon, migrer } from '#platform';
import { Endringsvarsler } from './endringsvarsler';
import { Jobbavvik } from './jobbavvik';
import { Paaminner } from './paaminner';
import { Paaminnelsessveip, SVEIP_HVERT } from './paaminnelsessveip';
import { Paaminnelseskommandoer } from './paaminnelseskommandoer';
import { Planlegger } from './planlegger';
import { Returpostleser } from './returpostleser';
import { Samlebrever } from './samlebrever';
import { Vakthund } from './vakthund';
import { ENDRINGSUTSENDING, Endringsutsendinger } from '../endringsutsendinger';
import { FristModule } from '../frist.module';
import { Samlebrevtabell } from '../samlebrev';
import { SAMLEBREV } from '../samlebrev.migrering';
import { UTSENDING, UTSENDING_FORM, UTSENDING_LEDIG } from '../utsending.migrering';
import { Utsendinger } from '../utsendinger';

@Injectable()
class Tabeller implements OnModuleInit {
  constructor(private readonly konfigurasjon: Konfigurasjon) {}

  onModuleInit(): Promise<void> {
    return migrer(this.konfigurasjon.databaseUrl, [UTSENDING, UTSENDING_LEDIG, UTSENDING_FORM, ENDRINGSUTSENDING, SAMLEBREV]);
  }
}

/** The reminder worker. The app binds `Mottakerkilde`, `Fristkilde`, `Fristfakta`, `Plankilde`, `Avviksmottak`, `Post` and `Projeksjoner`. */
@Module({})
export class PaaminnelseModule {
  /** @param valg.sveipHvertMs instead of the configuration's */
  static forRoot({ sveipHvertMs }: { sveipHvertMs?: number } = {}): DynamicModule {
    return {
      module: PaaminnelseModule,
      imports: [FristModule],
      providers: [
        Tabeller, Utsendinger, Endringsutsendinger, Samlebrevtabell, Paaminnelseskommandoer, Paaminner, Samlebrever, Endringsvarsler, Returpostleser, Jobbavvik, Vakthund, Planlegger, Paaminnelsessveip,
        { provide: SVEIP_HVERT, useFactory: (k: Konfigurasjon) => sveipHvertMs ?? k.sveipMs, inject: [Konfigurasjon] },
      ],
      exports: [Paaminnelsessveip],
    };
  }
}
