import { Module, type OnModuleInit } from '@nestjs/common';
import { Kommandoer } from '#platform';
import { OperatoerController } from './operatoer.controller';
import { RaadController } from './raad.controller';
import { UenighetController } from './uenighet.controller';
import { SakController } from './sak.controller';
import { SakpartController } from './sakpart.controller';
import { SakHandler, SakMelding } from './sak.handler';
import { sakHendelser } from './sak.events';
import { SaksmalController } from './saksmal/saksmal.controller';
import { saksmalHendelser } from './saksmal/saksmal.events';
import { SaksmalHandler, SaksmalMelding } from './saksmal/saksmal.handler';
import { FramleggController } from './utkast/framlegg.controller';
import { utkastHendelser } from './utkast/utkast.events';
import { UtkastHandler, UtkastMelding } from './utkast/utkast.handler';
import { VedleggController } from './vedlegg.controller';
import { innsendingHendelser, vedleggHendelser } from './vedlegg.events';
import { InnsendingHandler, InnsendingMelding, VedleggHandler, VedleggMelding } from './vedlegg.handler';

/** The rules of saker. The app binds `SakFaktakilde` and `Saksmalkilde`. */
@Module({ providers: [SakHandler, SaksmalHandler, UtkastHandler, VedleggHandler, InnsendingHandler] })
export class SakModule implements OnModuleInit {
  constructor(private readonly kommandoer: Kommandoer) {}

  onModuleInit(): void {
    this.kommandoer.registrer(sakHendelser.category, SakMelding);
    this.kommandoer.registrer(saksmalHendelser.category, SaksmalMelding);
    this.kommandoer.registrer(utkastHendelser.category, UtkastMelding);
    this.kommandoer.registrer(vedleggHendelser.category, VedleggMelding);
    this.kommandoer.registrer(innsendingHendelser.category, InnsendingMelding);
  }
}

@Module({ imports: [SakModule], controllers: [SakController, SakpartController, OperatoerController, RaadController, UenighetController, SaksmalController, FramleggController, VedleggController] })
export class SakApiModule {}
