import { Module, type OnModuleInit } from '@nestjs/common';
import { Kommandoer } from '#platform';
import { AvtaleController } from './avtale.controller';
import { AvtalemuligheterController } from './avtalemuligheter.controller';
import { avtaleHendelser } from './avtale.events';
import { AvtaleHandler, AvtaleMelding } from './avtale.handler';
import { AvtaleforvaltningController } from './forvaltning.controller';
import { AvtalepartController } from './avtalepart.controller';
import { Beviskontroll } from './beviskontroll';
import { EgenbehandlingController } from './egenbehandling.controller';
import { PartsvedtakController } from './partsvedtak.controller';
import { SignaturController } from './signatur.controller';
import { SignaturmatriseController } from './signaturmatrise.controller';
import { TavleController } from './tavle.controller';

/** The rules of agreements. */
@Module({ providers: [AvtaleHandler] })
export class AvtaleModule implements OnModuleInit {
  constructor(private readonly kommandoer: Kommandoer) {}

  onModuleInit(): void {
    this.kommandoer.registrer(avtaleHendelser.category, AvtaleMelding);
  }
}

@Module({
  imports: [AvtaleModule], providers: [Beviskontroll],
  controllers: [SignaturmatriseController, AvtaleController, AvtalepartController, AvtaleforvaltningController, EgenbehandlingController, PartsvedtakController, SignaturController, TavleController, AvtalemuligheterController],
})
export class AvtaleApiModule {}
