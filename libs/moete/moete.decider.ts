import { decider } from '#eventsourcing';
import { moeteHendelser, type MoeteHendelse } from './moete.events';
import { type MoeteFakta, type MoeteKommando, type MoeteKommandoer } from './moete.kommandoer';
import { INTET_MOETE, type Moete, utvikleMoete } from './moete.tilstand';
import { registrerFremmoete } from './beslutninger/fremmoete';
import { aapneMoete, hevMoete } from './beslutninger/gjennomfoering';
import { avlysMoete, flyttMoete, forlengMoete, planleggMoete, settVideolenke } from './beslutninger/plan';
import { fastsettSaksliste, settPaaSaksliste, settSaksnummer, settSakstid, taAvSaksliste, taOppIMoetet } from './beslutninger/saksliste';
import { registrerInhabilitet, trekkHabilitetsvurdering } from './beslutninger/habilitet';
import { meldAnkomst, meldAvgang } from './beslutninger/kom-og-gaa';
import { sendInnkalling } from './beslutninger/innkalling';
import { registrerVedtak } from './beslutninger/vedtak';
import { settOppMelding, taAvMelding } from './beslutninger/meldinger';
import { besvarSirkulasjon, registrerSirkulasjonsfravaer, startSirkulasjon, taDelegasjonIBruk } from './beslutninger/sirkulasjon';
import { aapneVotering, avbrytVotering, avgiStemme, lukkVotering, rettStemme } from './beslutninger/votering';

type Beslutning<T extends MoeteKommando['type']> = (kommando: MoeteKommando<T>, moete: Moete, fakta: MoeteFakta) => MoeteHendelse[];

const BESLUTNINGER: { readonly [T in MoeteKommando['type']]: Beslutning<T> } = {
  PlanleggMoete: planleggMoete,
  FlyttMoete: flyttMoete,
  ForlengMoete: forlengMoete,
  SettVideolenke: settVideolenke,
  AvlysMoete: avlysMoete,
  SettPaaSaksliste: settPaaSaksliste,
  SettSakstid: settSakstid,
  TaAvSaksliste: taAvSaksliste,
  FastsettSaksliste: fastsettSaksliste,
  SendInnkalling: sendInnkalling,
  TaOppIMoetet: taOppIMoetet,
  SettSaksnummer: settSaksnummer,
  AapneMoete: aapneMoete,
  RegistrerFremmoete: registrerFremmoete,
  MeldAnkomst: meldAnkomst,
  MeldAvgang: meldAvgang,
  RegistrerInhabilitet: registrerInhabilitet,
  TrekkHabilitetsvurdering: trekkHabilitetsvurdering,
  AapneVotering: aapneVotering,
  AvgiStemme: avgiStemme,
  RettStemme: rettStemme,
  AvbrytVotering: avbrytVotering,
  LukkVotering: lukkVotering,
  RegistrerVedtak: registrerVedtak,
  HevMoete: hevMoete,
  StartSirkulasjon: startSirkulasjon,
  RegistrerSirkulasjonsfravaer: registrerSirkulasjonsfravaer,
  BesvarSirkulasjon: besvarSirkulasjon,
  TaDelegasjonIBruk: taDelegasjonIBruk,
  SettOppMelding: settOppMelding,
  TaAvMelding: taAvMelding,
};

/** The rules of one meeting: plan, agenda, attendance, decisions. */
export const moeteDecider = decider<MoeteKommandoer, Moete, typeof moeteHendelser, MoeteFakta>({
  catalogue: moeteHendelser,
  initial: INTET_MOETE,
  creates: ['PlanleggMoete'],
  decide: (kommando, moete, fakta) => (BESLUTNINGER[kommando.type] as Beslutning<typeof kommando.type>)(kommando, moete, fakta),
  evolve: (moete, hendelse, { registrert, actor }) => utvikleMoete(moete, hendelse, registrert, actor.person),
});
