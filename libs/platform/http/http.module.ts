import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { Tokenvakt } from '../auth/tokenvakt';
import { Konfigurasjon } from '../config';
import { Drenering } from './drenering';
import { Helse } from './helsesjekk';
import { HelseController } from './helse.controller';
import { Hvem } from './hvem';
import { InnloggingVakt } from './innlogging.vakt';
import { ProblemController } from './problem.controller';

/** Log-in, commands' envelopes, health and problem pages. Needs KjerneModule, and Klokke, Tilgangskilde and Lesevent from global modules. */
@Global()
@Module({
  controllers: [HelseController, ProblemController],
  providers: [
    Drenering,
    { provide: Tokenvakt, useFactory: (k: Konfigurasjon) => new Tokenvakt(k), inject: [Konfigurasjon] },
    Hvem,
    { provide: APP_GUARD, useClass: InnloggingVakt },
  ],
  exports: [Tokenvakt, Drenering, Hvem],
})
export class HttpModule implements OnModuleInit {
  constructor(
    private readonly helse: Helse,
    private readonly tokenvakt: Tokenvakt,
  ) {}

  onModuleInit(): void {
    this.helse.meld({ navn: 'innlogging', sjekk: () => this.tokenvakt.sjekk() });
  }
}
