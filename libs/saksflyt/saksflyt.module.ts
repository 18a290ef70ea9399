import { Global, Module } from '@nestjs/common';
import { Fristfakta, Fristkilde, Mottakerkilde, Plankilde } from '#frist';
import { MoeteFaktakilde } from '#moete';
import { Organkilde } from '#prosess';
import { SakFaktakilde } from '#sak';
import { MoeteFaktaFraKontekstene } from './fakta/moete.fakta';
import { OrganslagFraFellesskapet } from './fakta/organslag';
import { MottakereFraFellesskapet } from './fakta/mottakere';
import { Oppslag } from './fakta/oppslag';
import { FristplanerFraKontekstene } from './fakta/fristplaner';
import { SakFaktaFraKontekstene } from './fakta/sak.fakta';
import { VentedeFraAvtalene } from './fakta/ventede';
import { ForpliktelseController } from './forpliktelse.controller';
import { MuligheterController } from './muligheter.controller';
import { PartspostController } from './partspost.controller';

/** Binds what one context must know from another. */
@Global()
@Module({
  providers: [
    Oppslag,
    SakFaktaFraKontekstene,
    { provide: SakFaktakilde, useExisting: SakFaktaFraKontekstene },
    { provide: MoeteFaktakilde, useClass: MoeteFaktaFraKontekstene },
    { provide: Organkilde, useClass: OrganslagFraFellesskapet },
    { provide: Mottakerkilde, useClass: MottakereFraFellesskapet },
    { provide: Fristkilde, useClass: VentedeFraAvtalene },
    FristplanerFraKontekstene,
    { provide: Plankilde, useExisting: FristplanerFraKontekstene },
    { provide: Fristfakta, useExisting: FristplanerFraKontekstene },
  ],
  exports: [SakFaktaFraKontekstene, SakFaktakilde, MoeteFaktakilde, Mottakerkilde, Fristkilde, Plankilde, Fristfakta, Organkilde],
})
export class SaksflytModule {}

/** What is asked across contexts. */
@Module({ controllers: [ForpliktelseController, MuligheterController, PartspostController] })
export class SaksflytApiModule {}
