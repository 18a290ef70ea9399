import { Module, type OnModuleInit } from '@nestjs/common';
import { Kommandoer } from '#platform';
import { DokumentModule } from '#referat';
import { DossierController } from './dossier.controller';
import { dossierHendelser } from './dossier.events';
import { DossierHandler, DossierMelding } from './dossier.handler';
import { Innleser } from './dossier.innleser';
import { Dossierkilde } from './dossier.kilde';
import { Mottaker } from './dossier.mottaker';
import { Dossierer } from './dossier.tjeneste';

/** The rules of dossiers, and what writes those that are received. */
@Module({ providers: [DossierHandler, Innleser] })
export class DossierModule implements OnModuleInit {
  constructor(private readonly kommandoer: Kommandoer) {}

  onModuleInit(): void {
    this.kommandoer.registrer(dossierHendelser.category, DossierMelding);
  }
}

@Module({ imports: [DossierModule, DokumentModule], controllers: [DossierController], providers: [Dossierkilde, Dossierer, Mottaker] })
export class DossierApiModule {}
