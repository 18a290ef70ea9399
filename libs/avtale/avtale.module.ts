import { Module, type OnModuleInit } from '@nestjs/common';
import { Kommandoer } from '#platform';
import { AvtaleController } from './avtale.controller';
import { avtaleHendelser } from './avtale.events';
import { AvtaleHandler, AvtaleMelding } from './avtale.handler';
import { AvtalepartController } from './avtalepart.controller';

/** The rules of agreements. */
@Module({ providers: [AvtaleHandler] })
export class AvtaleModule implements OnModuleInit {
  constructor(private readonly kommandoer: Kommandoer) {}

  onModuleInit(): void {
    this.kommandoer.registrer(avtaleHendelser.category, AvtaleMelding);
  }
}

@Module({ imports: [AvtaleModule], controllers: [AvtaleController, AvtalepartController] })
export class AvtaleApiModule {}
