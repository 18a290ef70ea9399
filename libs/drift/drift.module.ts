import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { Avviksmottak, Kommandoer } from '#platform';
import { AvvikController } from './avvik.controller';
import { avvikHendelser } from './avvik.events';
import { AvvikHandler, AvvikMelding } from './avvik.handler';
import { AvvikSomHendelser } from './avvik.mottak';

/** The rules of incidents, and where the machinery reports them. */
@Global()
@Module({ providers: [AvvikHandler, { provide: Avviksmottak, useClass: AvvikSomHendelser }], exports: [Avviksmottak] })
export class DriftModule implements OnModuleInit {
  constructor(private readonly kommandoer: Kommandoer) {}

  onModuleInit(): void {
    this.kommandoer.registrer(avvikHendelser.category, AvvikMelding);
  }
}

@Module({ imports: [DriftModule], controllers: [AvvikController] })
export class DriftApiModule {}
