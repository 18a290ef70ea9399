import { Global, Module } from '@nestjs/common';
import { MoeteFaktakilde } from '#moete';
import { SakFaktakilde } from '#sak';
import { MoeteFaktaFraKontekstene } from './fakta/moete.fakta';
import { Oppslag } from './fakta/oppslag';
import { SakFaktaFraKontekstene } from './fakta/sak.fakta';

/** Binds what one context's rules must know from another. */
@Global()
@Module({
  providers: [
    Oppslag,
    { provide: SakFaktakilde, useClass: SakFaktaFraKontekstene },
    { provide: MoeteFaktakilde, useClass: MoeteFaktaFraKontekstene },
  ],
  exports: [SakFaktakilde, MoeteFaktakilde],
})
export class SaksflytModule {}
