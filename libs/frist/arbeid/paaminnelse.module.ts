import { type DynamicModule, Injectable, Module, type OnModuleInit } from '@nestjs/common';
import { Konfigurasjon, migrer } from '#platform';
import { Endringsvarsler } from './endringsvarsler';
import { Paaminner } from './paaminner';
import { Paaminnelsessveip, SVEIP_HVERT } from './paaminnelsessveip';
import { Vakthund } from './vakthund';
import { ENDRINGSUTSENDING, Endringsutsendinger } from '../endringsutsendinger';
import { UTSENDING, UTSENDING_LEDIG } from '../utsending.migrering';
import { Utsendinger } from '../utsendinger';

@Injectable()
class Tabeller implements OnModuleInit {
  constructor(private readonly konfigurasjon: Konfigurasjon) {}

  onModuleInit(): Promise<void> {
    return migrer(this.konfigurasjon.databaseUrl, [UTSENDING, UTSENDING_LEDIG, ENDRINGSUTSENDING]);
  }
}

/** The reminder worker. The app binds `Mottakerkilde`, `Fristkilde`, `Avviksmottak`, `Post` and `Projeksjoner`. */
@Module({})
export class PaaminnelseModule {
  /** @param valg.sveipHvertMs instead of the configuration's */
  static forRoot({ sveipHvertMs }: { sveipHvertMs?: number } = {}): DynamicModule {
    return {
      module: PaaminnelseModule,
      providers: [
        Tabeller, Utsendinger, Endringsutsendinger, Paaminner, Endringsvarsler, Vakthund, Paaminnelsessveip,
        { provide: SVEIP_HVERT, useFactory: (k: Konfigurasjon) => sveipHvertMs ?? k.sveipMs, inject: [Konfigurasjon] },
      ],
      exports: [Paaminnelsessveip],
    };
  }
}
