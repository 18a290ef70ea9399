import { decider } from '#eventsourcing';
import { type AvtaleHendelse, avtaleHendelser } from './avtale.events';
import { type AvtaleFakta, type AvtaleKommandoer, type Kommando } from './avtale.kommandoer';
import { type Avtale, INGEN_AVTALE } from './avtale.tilstand';
import { utvikle } from './avtale.utvikling';
import { endrePartsSvarfrist, endreSvarfrist, erstattAvtale, forlengSvarfrist, innstillKalender, registrerAvtaleversjon, sendAvtale, trekkTilbake } from './beslutninger/avtalen';
import { avgjoerLovlighetskontroll, behandleILedd, krevLovlighetskontroll, settBehandlingsplan, utsettBehandling } from './beslutninger/egenbehandling';
import { frafallRevisjon, registrerGjennomgang, taTilRevisjon, utelatOverleveringssteg, utfoerOverleveringssteg } from './beslutninger/forvaltning';
import { settIKraft } from './beslutninger/ikraft';
import { siOppForPart, trekkOppsigelse } from './beslutninger/oppsigelse';
import {
  foelgPaaminnelsesregel, holdPaaminnelse, minnOmFrist, registrerPaaminnelseFeilet, registrerPaaminnelseIRetur, registrerPaaminnelseSamlet, registrerPaaminnelseSendt,
} from './beslutninger/paaminnelse';
import { registrerMottak, varsleBehandling } from './beslutninger/partene';
import { avslaaSignering, signerForPart } from './beslutninger/signatur';
import { bekreftSignatur, bestridSignatur } from './beslutninger/signaturkontroll';
import { purr } from './beslutninger/purring';
import { endreOpplysninger, opprettAvtale, rettAvtalenavn } from './beslutninger/register';
import { gjenopptaSvarfrist, suspenderSvarfrist } from './beslutninger/suspensjon';
import { registrerAapning, rettSvar, svarForPart } from './beslutninger/svar';

type Beslutning<T extends AvtaleKommandoer['type']> = (kommando: Kommando<T>, avtale: Avtale, fakta: AvtaleFakta) => AvtaleHendelse[];

const BESLUTNINGER: { readonly [T in AvtaleKommandoer['type']]: Beslutning<T> } = {
  OpprettAvtale: opprettAvtale,
  RegistrerAvtaleversjon: registrerAvtaleversjon,
  SendAvtale: sendAvtale,
  EndreSvarfrist: endreSvarfrist,
  EndrePartsSvarfrist: endrePartsSvarfrist,
  SuspenderSvarfrist: suspenderSvarfrist,
  GjenopptaSvarfrist: gjenopptaSvarfrist,
  InnstillKalender: innstillKalender,
  ForlengSvarfrist: forlengSvarfrist,
  TrekkTilbake: trekkTilbake,
  RegistrerMottak: registrerMottak,
  VarsleBehandling: varsleBehandling,
  RegistrerAapning: registrerAapning,
  SettBehandlingsplan: settBehandlingsplan,
  BehandleILedd: behandleILedd,
  UtsettBehandling: utsettBehandling,
  SvarForPart: svarForPart,
  RettSvar: rettSvar,
  KrevLovlighetskontroll: krevLovlighetskontroll,
  AvgjoerLovlighetskontroll: avgjoerLovlighetskontroll,
  Purr: purr,
  SignerForPart: signerForPart,
  AvslaaSignering: avslaaSignering,
  BekreftSignatur: bekreftSignatur,
  BestridSignatur: bestridSignatur,
  SettIKraft: settIKraft,
  ErstattAvtale: erstattAvtale,
  EndreAvtaleopplysninger: endreOpplysninger,
  RettAvtalenavn: rettAvtalenavn,
  TaTilRevisjon: taTilRevisjon,
  FrafallRevisjon: frafallRevisjon,
  SiOppForPart: siOppForPart,
  TrekkOppsigelse: trekkOppsigelse,
  RegistrerGjennomgang: registrerGjennomgang,
  UtfoerOverleveringssteg: utfoerOverleveringssteg,
  UtelatOverleveringssteg: utelatOverleveringssteg,
  FoelgPaaminnelsesregel: foelgPaaminnelsesregel,
  MinnOmFrist: minnOmFrist,
  HoldPaaminnelse: holdPaaminnelse,
  RegistrerPaaminnelseSamlet: registrerPaaminnelseSamlet,
  RegistrerPaaminnelseSendt: registrerPaaminnelseSendt,
  RegistrerPaaminnelseFeilet: registrerPaaminnelseFeilet,
  RegistrerPaaminnelseIRetur: registrerPaaminnelseIRetur,
};

/** The rules of one agreement, from drafted to in force. */
export const avtaleDecider = decider<AvtaleKommandoer, Avtale, typeof avtaleHendelser, AvtaleFakta>({
  catalogue: avtaleHendelser,
  initial: INGEN_AVTALE,
  creates: ['OpprettAvtale'],
  decide: (kommando, avtale, fakta) => (BESLUTNINGER[kommando.type] as Beslutning<typeof kommando.type>)(kommando, avtale, fakta),
  evolve: (avtale, hendelse, { registrert }) => utvikle(avtale, hendelse, registrert),
});
