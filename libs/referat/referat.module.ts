import { Module, type OnModuleInit } from '@nestjs/common';
import { Kommandoer } from '#platform';
import { ReferatController } from './referat.controller';
import { referatHendelser } from './referat.events';
import { SammenligningController } from './sammenligning.controller';
import { ReferatHandler, ReferatMelding } from './referat.handler';

/** The rules of minutes. The app binds `Referatkilde`. */
@Module({ providers: [ReferatHandler] })
export class ReferatModule implements OnModuleInit {
  constructor(private readonly kommandoer: Kommandoer) {}

  onModuleInit(): void {
    this.kommandoer.registrer(referatHendelser.category, ReferatMelding);
  }
}

@Module({ imports: [ReferatModule], controllers: [ReferatController, SammenligningController] })
export class ReferatApiModule {}
