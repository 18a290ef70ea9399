import { Module, type OnModuleInit } from '@nestjs/common';
import { Kommandoer } from '#platform';
import { MigreringHandler, migreringHendelser, MigreringMelding } from './migrering';
import { ProsessController } from './prosess.controller';
import { prosessHendelser } from './prosess.events';
import { ProsessversjonController } from './prosessversjon.controller';
import { ProsessHandler, ProsessMelding, Publiseringsfakta } from './prosess.handler';
import { Publiseringsproeve } from './publiseringsproeve';

/** The rules of routes. */
@Module({ providers: [ProsessHandler, Publiseringsfakta, MigreringHandler], exports: [Publiseringsfakta] })
export class ProsessModule implements OnModuleInit {
  constructor(private readonly kommandoer: Kommandoer) {}

  onModuleInit(): void {
    this.kommandoer.registrer(prosessHendelser.category, ProsessMelding);
    this.kommandoer.registrer(migreringHendelser.category, MigreringMelding);
  }
}

@Module({ imports: [ProsessModule], controllers: [ProsessController, ProsessversjonController], providers: [Publiseringsproeve] })
export class ProsessApiModule {}
