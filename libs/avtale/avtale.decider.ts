import { decider } from '#eventsourcing';
import { type AvtaleHendelse, avtaleHendelser } from './avtale.events';
import { type AvtaleFakta, type AvtaleKommandoer, type Kommando } from './avtale.kommandoer';
import { type Avtale, INGEN_AVTALE, utvikle } from './avtale.tilstand';
import { endrePartsSvarfrist, endreSvarfrist, erstattAvtale, forlengSvarfrist, innstillKalender, opprettAvtale, registrerAvtaleversjon, sendAvtale, trekkTilbake } from './beslutninger/avtalen';
import { settIKraft } from './beslutninger/ikraft';
import {
  foelgPaaminnelsesregel, holdPaaminnelse, minnOmFrist, registrerPaaminnelseFeilet, registrerPaaminnelseIRetur, registrerPaaminnelseSamlet, registrerPaaminnelseSendt,
} from './beslutninger/paaminnelse';
import { registrerMottak, signerForPart, svarForPart, varsleBehandling } from './beslutninger/partene';
import { gjenopptaSvarfrist, suspenderSvarfrist } from './beslutninger/suspensjon';

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
  SvarForPart: svarForPart,
  SignerForPart: signerForPart,
  SettIKraft: settIKraft,
  ErstattAvtale: erstattAvtale,
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
