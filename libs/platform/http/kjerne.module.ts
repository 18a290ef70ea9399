import { type DynamicModule, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { type Ordbok } from '#felles';
import { Konfigurasjon } from '../config';
import { loggModul } from '../telemetry';
import { Helse } from './helsesjekk';
import { Kommandoer } from './kommandoer';
import { Nynorsk } from './nynorsk';

/** What every process has: settings, log, command bus, health, the other form of Norwegian. Global. */
@Module({})
export class KjerneModule {
  /** @param ordboeker what the contexts say, for readers of nynorsk */
  static forRoot(konfigurasjon: Konfigurasjon = new Konfigurasjon(), ordboeker: readonly Ordbok[] = []): DynamicModule {
    const deler = [{ provide: Konfigurasjon, useValue: konfigurasjon }, { provide: Nynorsk, useValue: new Nynorsk(ordboeker) }, Helse, Kommandoer];
    const cqrs = CqrsModule.forRoot();
    return { module: KjerneModule, global: true, imports: [cqrs, loggModul()], providers: deler, exports: [...deler, cqrs] };
  }
}
