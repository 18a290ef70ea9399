import { Module, type OnModuleInit } from '@nestjs/common';
import { Kommandoer } from '#platform';
import { DokumentModule } from './dokumentskriver';
import { OffentligReferatController } from './offentligreferat.controller';
import { ReferatController } from './referat.controller';
import { referatHendelser } from './referat.events';
import { ReferatlisteController } from './referatliste.controller';
import { SammenligningController } from './sammenligning.controller';
import { ReferatHandler, ReferatMelding } from './referat.handler';
import { Referatleser } from './referat.lesing';

/** The rules of minutes. The app binds `Referatkilde`. */
@Module({ providers: [ReferatHandler] })
export class ReferatModule implements OnModuleInit {
  constructor(private readonly kommandoer: Kommandoer) {}

  onModuleInit(): void {
    this.kommandoer.registrer(referatHendelser.category, ReferatMelding);
  }
}

@Module({ imports: [ReferatModule, DokumentModule], providers: [Referatleser], controllers: [ReferatController, OffentligReferatController, ReferatlisteController, SammenligningController] })
export class ReferatApiModule {}
