import { Global, Module } from '@nestjs/common';
import { Fristkilde, Mottakerkilde } from '#frist';
import { MoeteFaktakilde } from '#moete';
import { SakFaktakilde } from '#sak';
import { MoeteFaktaFraKontekstene } from './fakta/moete.fakta';
import { MottakereFraFellesskapet } from './fakta/mottakere';
import { Oppslag } from './fakta/oppslag';
import { SakFaktaFraKontekstene } from './fakta/sak.fakta';
import { VentedeFraAvtalene } from './fakta/ventede';
import { ForpliktelseController } from './forpliktelse.controller';

/** Binds what one context must know from another. */
@Global()
@Module({
  providers: [
    Oppslag,
    { provide: SakFaktakilde, useClass: SakFaktaFraKontekstene },
    { provide: MoeteFaktakilde, useClass: MoeteFaktaFraKontekstene },
    { provide: Mottakerkilde, useClass: MottakereFraFellesskapet },
    { provide: Fristkilde, useClass: VentedeFraAvtalene },
  ],
  exports: [SakFaktakilde, MoeteFaktakilde, Mottakerkilde, Fristkilde],
})
export class SaksflytModule {}

/** What is asked across contexts. */
@Module({ controllers: [ForpliktelseController] })
export class SaksflytApiModule {}
