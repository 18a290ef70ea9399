import { Module, type OnModuleInit } from '@nestjs/common';
import { Kommandoer } from '#platform';
import { MeldingslisteHandler, MeldingslisteMelding } from './meldingsliste.handler';
import { meldingslisteHendelser } from './meldingsliste.events';
import { MoeteController } from './moete.controller';
import { moeteHendelser, moeteplanHendelser, nummerserieHendelser } from './moete.events';
import { MoetegangController } from './moetegang.controller';
import { SirkulasjonController } from './sirkulasjon.controller';
import { MoeteHandler, MoeteMelding, MoeteplanHandler, MoeteplanMelding, NummerserieHandler, NummerserieMelding } from './moete.handler';
import { MoeteplanController } from './moeteplan.controller';

/** The rules of meetings and their numbers. The app binds `MoeteFaktakilde`. */
@Module({ providers: [MoeteHandler, MoeteplanHandler, NummerserieHandler, MeldingslisteHandler] })
export class MoeteModule implements OnModuleInit {
  constructor(private readonly kommandoer: Kommandoer) {}

  onModuleInit(): void {
    this.kommandoer.registrer(moeteHendelser.category, MoeteMelding);
    this.kommandoer.registrer(moeteplanHendelser.category, MoeteplanMelding);
    this.kommandoer.registrer(nummerserieHendelser.category, NummerserieMelding);
    this.kommandoer.registrer(meldingslisteHendelser.category, MeldingslisteMelding);
  }
}

@Module({ imports: [MoeteModule], controllers: [MoeteController, MoetegangController, MoeteplanController, SirkulasjonController] })
export class MoeteApiModule {}
