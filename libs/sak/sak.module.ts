import { Module, type OnModuleInit } from '@nestjs/common';
import { Kommandoer } from '#platform';
import { OperatoerController } from './operatoer.controller';
import { RaadController } from './raad.controller';
import { UenighetController } from './uenighet.controller';
import { SakController } from './sak.controller';
import { SakpartController } from './sakpart.controller';
import { SakHandler, SakMelding } from './sak.handler';
import { sakHendelser } from './sak.events';
import { VedleggController } from './vedlegg.controller';
import { vedleggHendelser } from './vedlegg.events';
import { VedleggHandler, VedleggMelding } from './vedlegg.handler';

/** The rules of saker. The app binds `SakFaktakilde`. */
@Module({ providers: [SakHandler, VedleggHandler] })
export class SakModule implements OnModuleInit {
  constructor(private readonly kommandoer: Kommandoer) {}

  onModuleInit(): void {
    this.kommandoer.registrer(sakHendelser.category, SakMelding);
    this.kommandoer.registrer(vedleggHendelser.category, VedleggMelding);
  }
}

@Module({ imports: [SakModule], controllers: [SakController, SakpartController, OperatoerController, RaadController, UenighetController, VedleggController] })
export class SakApiModule {}
