import { Global, Module } from '@nestjs/common';
import { Fristkilde, Mottakerkilde } from '#frist';
import { MoeteFaktakilde } from '#moete';
import { Migreringskilde, Organkilde } from '#prosess';
import { SakFaktakilde } from '#sak';
import { MoeteFaktaFraKontekstene } from './fakta/moete.fakta';
import { MigreringFraKontekstene } from './fakta/migrering.kilde';
import { OrganslagFraFellesskapet } from './fakta/organslag';
import { MottakereFraFellesskapet } from './fakta/mottakere';
import { Oppslag } from './fakta/oppslag';
import { SakFaktaFraKontekstene } from './fakta/sak.fakta';
import { VentedeFraAvtalene } from './fakta/ventede';
import { ForpliktelseController } from './forpliktelse.controller';
import { MigreringController } from './migrering.controller';
import { Migreringsproeve } from './migreringsproeve';
import { MuligheterController } from './muligheter.controller';

/** Binds what one context must know from another. */
@Global()
@Module({
  providers: [
    Oppslag,
    MigreringFraKontekstene,
    { provide: Migreringskilde, useExisting: MigreringFraKontekstene },
    SakFaktaFraKontekstene,
    { provide: SakFaktakilde, useExisting: SakFaktaFraKontekstene },
    { provide: MoeteFaktakilde, useClass: MoeteFaktaFraKontekstene },
    { provide: Organkilde, useClass: OrganslagFraFellesskapet },
    { provide: Mottakerkilde, useClass: MottakereFraFellesskapet },
    { provide: Fristkilde, useClass: VentedeFraAvtalene },
  ],
  exports: [MigreringFraKontekstene, Migreringskilde, SakFaktaFraKontekstene, SakFaktakilde, MoeteFaktakilde, Mottakerkilde, Fristkilde, Organkilde],
})
export class SaksflytModule {}

/** What is asked across contexts. */
@Module({ controllers: [ForpliktelseController, MigreringController, MuligheterController], providers: [Migreringsproeve] })
export class SaksflytApiModule {}
