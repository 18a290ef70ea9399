import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { Kommandoer, Tilgangskilde } from '#platform';
import { FellesskapController } from './fellesskap.controller';
import { fellesskapHendelser } from './fellesskap.events';
import { FellesskapHandler, FellesskapMelding } from './fellesskap.handler';
import { FellesskapTilgang } from './fellesskap.tilgang';
import { FellesskapUtfoerer } from './fellesskap.utfoerer';
import { KalenderController } from './kalender.controller';
import { MegController } from './meg.controller';
import { PaaminnelsesregelController } from './paaminnelsesregel.controller';
import { PersonerController } from './personer.controller';
import { SignaturrettController } from './signaturrett.controller';
import { StrukturController } from './struktur.controller';

/** The rules of a helsefellesskap. */
@Module({ providers: [FellesskapHandler] })
export class FellesskapModule implements OnModuleInit {
  constructor(private readonly kommandoer: Kommandoer) {}

  onModuleInit(): void {
    this.kommandoer.registrer(fellesskapHendelser.category, FellesskapMelding);
  }
}

/** Its routes, and for the log-in guard the answer to who may do what. */
@Global()
@Module({
  imports: [FellesskapModule],
  controllers: [MegController, FellesskapController, StrukturController, PersonerController, SignaturrettController, KalenderController, PaaminnelsesregelController],
  providers: [FellesskapUtfoerer, FellesskapTilgang, { provide: Tilgangskilde, useExisting: FellesskapTilgang }],
  exports: [Tilgangskilde],
})
export class FellesskapApiModule {}
