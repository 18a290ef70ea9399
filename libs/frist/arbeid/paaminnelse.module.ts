import { type DynamicModule, Injectable, Module, type OnModuleInit } from '@nestjs/common';
import { Konfigurasjon, migrer } from '#platform';
import { Paaminner } from './paaminner';
import { Paaminnelsessveip, SVEIP_HVERT } from './paaminnelsessveip';
import { Vakthund } from './vakthund';
import { UTSENDING } from '../utsending.migrering';
import { Utsendinger } from '../utsendinger';

@Injectable()
class Tabeller implements OnModuleInit {
  constructor(private readonly konfigurasjon: Konfigurasjon) {}

  onModuleInit(): Promise<void> {
    return migrer(this.konfigurasjon.databaseUrl, [UTSENDING]);
  }
}

/** The reminder worker. The app binds `Mottakerkilde`, `Fristkilde`, `Avviksmottak`, `Post` and `Projeksjoner`. */
@Module({})
export class PaaminnelseModule {
  /** @param valg.sveipHvertMs instead of the configuration's */
  static forRoot({ sveipHvertMs }: { sveipHvertMs?: number } = {}): DynamicModule {
    return {
      module: PaaminnelseModule,
      providers: [Tabeller, Utsendinger, Paaminner, Vakthund, Paaminnelsessveip, { provide: SVEIP_HVERT, useFactory: (k: Konfigurasjon) => sveipHvertMs ?? k.sveipMs, inject: [Konfigurasjon] }],
      exports: [Paaminnelsessveip],
    };
  }
}
