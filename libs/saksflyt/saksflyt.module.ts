import { Global, Module } from '@nestjs/common';
import { AvtaleFaktakilde, KunRegistrering, Signeringstjeneste } from '#avtale';
import { Fristendringskilde, Fristfakta, Fristkilde, Innkallingskilde, Mottakerkilde, Plankilde, Varselmottakere } from '#frist';
import { InnspillFaktakilde } from '#innspill';
import { MoeteFaktakilde } from '#moete';
import { Migreringskilde, Organkilde } from '#prosess';
import { DokumentModule, Referatkilde } from '#referat';
import { SakFaktakilde, Saksmalkilde } from '#sak';
import { AvtaleFaktaFraKontekstene } from './fakta/avtale.fakta';
import { FristendringerFraLesemodellene } from './fakta/fristendringer';
import { InnkallingskildeFraMoetet } from './fakta/innkallingskilde';
import { InnspillFaktaFraKontekstene } from './fakta/innspill.fakta';
import { MoeteFaktaFraKontekstene } from './fakta/moete.fakta';
import { MigreringFraKontekstene } from './fakta/migrering.kilde';
import { OrganslagFraFellesskapet } from './fakta/organslag';
import { MottakereFraFellesskapet } from './fakta/mottakere';
import { OffentlighetFraSakene } from './fakta/offentlighet';
import { Oppfoelgingsoppslag } from './fakta/oppfoelging';
import { Oppslag } from './fakta/oppslag';
import { FristplanerFraKontekstene } from './fakta/fristplaner';
import { ReferatkildeFraKontekstene } from './fakta/referat.kilde';
import { SakFaktaFraKontekstene } from './fakta/sak.fakta';
import { Signeringsgrunnlag } from './fakta/signering.fakta';
import { SaksmalFraKontekstene } from './fakta/saksmal.kilde';
import { VarselmottakereFraFellesskapet } from './fakta/varselmottakere';
import { VentedeFraAvtalene } from './fakta/ventede';
import { ForpliktelseController } from './forpliktelse.controller';
import { Forpliktelseslesing } from './forpliktelse.lesing';
import { FristendringController } from './fristendring.controller';
import { HandlingsplanController } from './handlingsplan.controller';
import { MigreringController } from './migrering.controller';
import { Migreringsproeve } from './migreringsproeve';
import { EgneSakerController } from './egne-saker.controller';
import { SaksdiagramController } from './saksdiagram.controller';
import { MoeteberoerteController } from './moeteberoerte.controller';
import { MoetekalenderController } from './moetekalender.controller';
import { KoeController } from './koe.controller';
import { Innspillspapir } from './innspillspapir';
import { InnspillLesingController } from './innspill.lesing.controller';
import { Innspillspaaminnelser } from './innspillspaaminnelser';
import { InnspillspurringController } from './innspillspurring.controller';
import { LovedeSaker } from './lovedesaker';
import { LovedeSakerController } from './lovedesaker.controller';
import { InnkallingController } from './innkalling.controller';
import { SakslisteController } from './saksliste.controller';
import { MinSideController } from './min-side.controller';
import { MuligheterController } from './muligheter.controller';
import { Saksplasser } from './saksplass';
import { SakstavleController } from './tavle.controller';
import { SaksfristController } from './saksfrist.controller';
import { VirkningController } from './virkning.controller';
import { PartspostController } from './partspost.controller';
import { PurringController } from './purring.controller';
import { SignaturlisteController } from './signaturliste.controller';
import { StatistikkController } from './statistikk/statistikk.controller';
import { Statistikklesing } from './statistikk/statistikk.lesing';
import { UtsendelseController } from './utsendelse.controller';

/** Binds what one context must know from another. */
@Global()
@Module({
  imports: [DokumentModule],
  providers: [
    Oppslag,
    Saksplasser,
    Signeringsgrunnlag,
    { provide: Signeringstjeneste, useClass: KunRegistrering },
    Oppfoelgingsoppslag,
    OffentlighetFraSakene,
    MigreringFraKontekstene,
    { provide: Migreringskilde, useExisting: MigreringFraKontekstene },
    SaksmalFraKontekstene,
    { provide: Saksmalkilde, useExisting: SaksmalFraKontekstene },
    SakFaktaFraKontekstene,
    { provide: SakFaktakilde, useExisting: SakFaktaFraKontekstene },
    { provide: MoeteFaktakilde, useClass: MoeteFaktaFraKontekstene },
    { provide: Referatkilde, useClass: ReferatkildeFraKontekstene },
    { provide: AvtaleFaktakilde, useClass: AvtaleFaktaFraKontekstene },
    Innspillspapir,
    Innspillspaaminnelser,
    { provide: InnspillFaktakilde, useClass: InnspillFaktaFraKontekstene },
    { provide: Organkilde, useClass: OrganslagFraFellesskapet },
    { provide: Fristendringskilde, useClass: FristendringerFraLesemodellene },
    { provide: Varselmottakere, useClass: VarselmottakereFraFellesskapet },
    { provide: Innkallingskilde, useClass: InnkallingskildeFraMoetet },
    { provide: Mottakerkilde, useClass: MottakereFraFellesskapet },
    { provide: Fristkilde, useClass: VentedeFraAvtalene },
    FristplanerFraKontekstene,
    { provide: Plankilde, useExisting: FristplanerFraKontekstene },
    { provide: Fristfakta, useExisting: FristplanerFraKontekstene },
  ],
  exports: [
    Innspillspapir, Saksplasser, Innspillspaaminnelser, Oppfoelgingsoppslag, OffentlighetFraSakene,
    MigreringFraKontekstene, Migreringskilde, SakFaktaFraKontekstene, SakFaktakilde, Saksmalkilde, MoeteFaktakilde, Referatkilde, AvtaleFaktakilde, InnspillFaktakilde, Organkilde, Fristendringskilde, Varselmottakere, Innkallingskilde, Mottakerkilde, Fristkilde,
    Plankilde, Fristfakta,
  ],
})
export class SaksflytModule {}

/** What is asked across contexts. */
@Module({
  imports: [DokumentModule],
  controllers: [MinSideController, SakstavleController, ForpliktelseController, HandlingsplanController, FristendringController, SaksfristController, MigreringController, MuligheterController, SaksdiagramController, EgneSakerController, PartspostController, MoetekalenderController, MoeteberoerteController, KoeController, LovedeSakerController, SakslisteController, InnkallingController, InnspillLesingController, InnspillspurringController, VirkningController, PurringController, UtsendelseController, SignaturlisteController, StatistikkController],
  providers: [Statistikklesing, Migreringsproeve, LovedeSaker, Forpliktelseslesing],
})
export class SaksflytApiModule {}
