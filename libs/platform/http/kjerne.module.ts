import { type DynamicModule, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Konfigurasjon } from '../config';
import { loggModul } from '../telemetry';
import { Helse } from './helsesjekk';
import { Kommandoer } from './kommandoer';

/** What every process has: settings, log, command bus, health. Global. */
@Module({})
export class KjerneModule {
  static forRoot(konfigurasjon: Konfigurasjon = new Konfigurasjon()): DynamicModule {
    const deler = [{ provide: Konfigurasjon, useValue: konfigurasjon }, Helse, Kommandoer];
    const cqrs = CqrsModule.forRoot();
    return { module: KjerneModule, global: true, imports: [cqrs, loggModul()], providers: deler, exports: [...deler, cqrs] };
  }
}
