import { type AVTALE_SETNINGER } from './avtale';
import { type FORLOEP_SETNINGER } from './forloep';
import { type MOETE_SETNINGER } from './moete';
import { type REGISTER_SETNINGER } from './register';
import { type SAK_SETNINGER } from './sak';

type Type = keyof (typeof AVTALE_SETNINGER & typeof FORLOEP_SETNINGER & typeof MOETE_SETNINGER & typeof REGISTER_SETNINGER & typeof SAK_SETNINGER);

/** Names of the events in nynorsk, where another event follows from one; in bokmål the types themselves are read (`SakMeldt`: «Sak meldt»). */
export const TYPENAVN_NN: Readonly<Record<Type, string>> = {
  AvtaleErstattet: 'Avtale erstatta', AvtaleFerdigSignert: 'Avtale ferdig signert', AvtaleGjennomgaatt: 'Avtale gjennomgådd', AvtaleOpprettet: 'Avtale oppretta', AvtalenavnRettet: 'Avtalenamn retta',
  AvtaleSendtTilPartene: 'Avtale send til partane', AvtaleSignertForSak: 'Avtale signert for sak', AvtaleSvarfristEndret: 'Svarfrist for avtale endra', AvtaleTattTilRevisjon: 'Avtale teken til revisjon',
  AvtaleTraadteIKraft: 'Avtale tok til å gjelde', AvtalekalenderEndret: 'Avtalekalender endra', AvtaleopplysningerEndret: 'Avtaleopplysningar endra', AvtalepaaminnelserEndret: 'Avtalepåminningar endra',
  AvtalerevisjonFrafalt: 'Avtalerevisjon lagd bort', AvtaleversjonRegistrert: 'Avtaleversjon registrert', AvtaleversjonTrukketTilbake: 'Avtaleversjon trekt tilbake', BindingerEndret: 'Bindingar endra',
  OverleveringsstegIkkeAktuelt: 'Overleveringssteg ikkje aktuelt', OverleveringsstegUtfoert: 'Overleveringssteg utført', PaaminnelseBesluttet: 'Påminning bestemt', PaaminnelseFeilet: 'Påminning feila',
  PaaminnelseHoldtTilbake: 'Påminning halden tilbake', PaaminnelseIRetur: 'Påminning i retur', PaaminnelseSamlet: 'Påminning samla', PaaminnelseSendt: 'Påminning send',
  PartAapnet: 'Part opna', PartAvslo: 'Part sa nei', PartAvsloSignering: 'Part sa nei til signering', PartBehandletILedd: 'Part behandla i ledd', PartBehandlingsplanSatt: 'Behandlingsplan hos part sett',
  PartGodkjente: 'Part godkjende', PartLovlighetskontrollAvgjort: 'Lovlegkontroll hos part avgjord', PartLovlighetskontrollKrevd: 'Lovlegkontroll hos part kravd', PartMottok: 'Part tok imot',
  PartSaOppAvtalen: 'Part sa opp avtalen', PartSignerte: 'Part signerte', PartSvarRettet: 'Svar frå part retta', PartSvarfristEndret: 'Svarfrist for part endra', PartTrakkOppsigelsen: 'Part trekte oppseiinga',
  PartUtsatteBehandling: 'Part utsette behandling', PartVarsletBehandling: 'Part varsla behandling', PurringBestilt: 'Purring bestilt', SignaturBekreftet: 'Signatur stadfesta', SignaturBestridt: 'Tvil om signatur',
  SigneringAapnet: 'Signering opna', SvarfristEskalert: 'Svarfrist eskalert', SvarfristGjenopptatt: 'Svarfrist går igjen', SvarfristSuspendert: 'Svarfrist suspendert',

  FristpaaminnelseSendt: 'Fristpåminning send', FristvarselPlanlagt: 'Fristvarsel planlagt', InnspillAvgitt: 'Innspel gitt', InnspillKladdLagret: 'Kladd til innspel lagra', InnspillMottakKvittert: 'Mottak av innspel kvittert', InnspillPurringBestilt: 'Purring av innspel bestilt',
  InnspillSammenstilt: 'Innspel samanstilt', InnspillVarslet: 'Innspel varsla', InnspillsfristEndret: 'Innspelsfrist endra', InnspillsrundeForeslaatt: 'Innspelsrunde føreslegen', InnspillsrundeSendt: 'Innspelsrunde send',
  InnspillsrundeTrukket: 'Innspelsrunde trekt', MigreringAngret: 'Migrering angra', MigreringBestilt: 'Migrering bestilt', MigreringFullfoert: 'Migrering fullført', MigreringspuljeBestilt: 'Migreringspulje bestilt',
  ProsessPublisert: 'Prosess publisert', SakMigreringAngret: 'Migrering av sak angra', SakMigreringAvvist: 'Migrering av sak avvist', SakMigrert: 'Sak migrert', SaksmalFastsatt: 'Saksmal fastsett', SaksmalOpphevet: 'Saksmal oppheva',
  StegfristAvsluttet: 'Stegfrist avslutta', StegfristStartet: 'Stegfrist starta',

  DelegasjonTattIBruk: 'Delegasjon teken i bruk', DeltakerGikk: 'Deltakar gjekk', DeltakerKom: 'Deltakar kom', FremmoeteRegistrert: 'Frammøte registrert', HabilitetFastslaatt: 'Habilitet slått fast',
  HabilitetsvurderingTrukket: 'Habilitetsvurdering trekt', InhabilitetRegistrert: 'Inhabilitet registrert', MeldingFlyttet: 'Melding flytta', MeldingPlassert: 'Melding plassert', MeldingSattPaaSaksliste: 'Melding sett på saksliste',
  MeldingTattAvSaksliste: 'Melding teken av saksliste', MoeteAapnet: 'Møte opna', MoeteAvlyst: 'Møte avlyst', MoeteFlyttet: 'Møte flytta', MoeteForlenget: 'Møte forlengt', MoeteHevet: 'Møte heva', MoetePlanlagt: 'Møte planlagt',
  MoeteTattTilMeldinger: 'Møte teke til meldingar', MoeteplanFastsatt: 'Møteplan fastsett', NummerserieAapnet: 'Nummerserie opna', ReferatFerdigstilt: 'Referat ferdigstilt', ReferatGodkjent: 'Referat godkjent',
  ReferatKommentert: 'Referat kommentert', ReferatPublisert: 'Referat publisert', ReferatRettet: 'Referat retta', ReferatSendtTilKommentar: 'Referat sendt til kommentar', ReferatUtenMerknader: 'Referat utan merknader',
  ReferatUtkastLaget: 'Utkast til referat laga', ReferatkommentarBesvart: 'Referatkommentar svart på', SakBehandletIMoete: 'Sak behandla i møte', SakSattPaaSaksliste: 'Sak sett på saksliste', SakTattAvSaksliste: 'Sak teken av saksliste',
  SakTattOppIMoetet: 'Sak teken opp i møtet', SakslisteFastsatt: 'Saksliste fastsett', SaksnummerSatt: 'Saksnummer sett', SaksnummerTildelt: 'Saksnummer tildelt', SakstidSatt: 'Sakstid sett',
  SirkulasjonBesvart: 'Sirkulasjon svart på', SirkulasjonStartet: 'Sirkulasjon starta', SirkulasjonsfravaerRegistrert: 'Sirkulasjonsfråvær registrert', StemmeAvgitt: 'Røyst gitt', StemmeRettet: 'Røyst retta',
  VedtakTilMelding: 'Vedtak til melding', VideolenkeSatt: 'Videolenkje sett', VoteringAapnet: 'Avrøysting opna', VoteringAvbrutt: 'Avrøysting avbroten', VoteringLukket: 'Avrøysting avslutta',

  AvvikGjentatt: 'Avvik teke opp att', AvvikHoppetOver: 'Avvik hoppa over', AvvikLoest: 'Avvik løyst', AvvikOppstod: 'Avvik oppstod', AvvikSendtTilNyttForsoek: 'Avvik sendt til nytt forsøk', DossierLest: 'Dossier lese',
  DossierMottatt: 'Dossier motteke', DossierTattUt: 'Dossier teke ut', EndringsvarselBesluttet: 'Endringsvarsel bestemt', EndringsvarselFeilet: 'Endringsvarsel feila', EndringsvarselSendt: 'Endringsvarsel sendt',
  FastePunkterInnstilt: 'Faste punkt innstilte', FellesskapOpprettet: 'Fellesskap oppretta', FristEskalert: 'Frist eskalert', FristerFlyttet: 'Fristar flytta', FristpaaminnelseBesluttet: 'Fristpåminning bestemt',
  FristpaaminnelseFeilet: 'Fristpåminning feila', FristpaaminnelseHoldtTilbake: 'Fristpåminning halden tilbake', FristpaaminnelseIRetur: 'Fristpåminning i retur', FristpaaminnelseSamlet: 'Fristpåminning samla',
  InnkallingSendt: 'Innkalling send', InnkallingsbrevBestilt: 'Innkallingsbrev tinga', InnleveringsfristInnstilt: 'Innleveringsfrist innstilt', InnloggingKnyttet: 'Innlogging knytt', KalenderInnstilt: 'Kalender innstilt', KalenderTattIBruk: 'Kalender teken i bruk', KalenderadresseGitt: 'Kalenderadresse gitt',
  MedlemFratraadt: 'Medlem gjekk ut', MedlemOppnevnt: 'Medlem oppnemnt', OrganNedlagt: 'Organ nedlagt', OrganOmdoept: 'Organ fekk nytt namn', OrganOpprettet: 'Organ oppretta', PaaminnelsesregelInnstilt: 'Påminningsregel innstilt',
  PartRegistrert: 'Part registrert', PersonRegistrert: 'Person registrert', RolleTildelt: 'Rolle tildelt', RolleTrukket: 'Rolle trekt', SignaturrettDelegert: 'Signaturrett delegert', SignaturrettTrukket: 'Signaturrett trekt',
  SkriftligBehandlingInnstilt: 'Skriftleg behandling innstilt', VarslingInnstilt: 'Varsling innstilt', MaalformValgt: 'Målform vald', OrganMaalformInnstilt: 'Målforma til organet innstilt',

  BehandlingBerammet: 'Behandling fastsett', BehandlingFrafalt: 'Behandling fall bort', BestillingLukket: 'Bestilling lukka', DokumentversjonRegistrert: 'Dokumentversjon registrert', FilInnsendt: 'Fil send inn',
  ForpliktelseOppdatert: 'Forplikting oppdatert', ForpliktelseTildelt: 'Forplikting tildelt', FristEndret: 'Frist endra', FristerForlenget: 'Fristar forlengde', HandlingHoldtTilbake: 'Handling halden tilbake',
  InnspillsrundeNotert: 'Innspelsrunde notert', NyBehandlingBestilt: 'Ny behandling bestilt', PunktGjenaapnet: 'Punkt opna att', PunktLukket: 'Punkt lukka', RaadBestilt: 'Råd bestilt', RaadBesvart: 'Råd gitt', RaadFrafalt: 'Råd fall bort', SakAvsluttet: 'Sak avslutta', SakGjenaapnet: 'Sak opna att',
  SakBehandletIOU: 'Sak behandla i OU', SakFlyttetTilSteg: 'Sak flytta til steg', SakForberedt: 'Sak førebudd', SakGjenopptatt: 'Sak teken opp att', SakLenket: 'Sak lenkja', SakMeldt: 'Sak meld', SakRettet: 'Sak retta',
  SakReturnert: 'Sak returnert', SakSendtTilPartene: 'Sak send til partane', SakSignert: 'Sak signert', SakSuspendert: 'Sak suspendert', SakTrukket: 'Sak trekt', SakVedtattISSU: 'Sak vedteken i SSU', SakVentet: 'Sak venta',
  SaksframleggEndret: 'Saksframlegg endra', SaksnummerRegistrert: 'Saksnummer registrert', SaksutkastLagret: 'Saksutkast lagra', SamlingUtloept: 'Samling gått ut', TiltakOppdatert: 'Tiltak oppdatert', UenighetNotert: 'Usemje notert',
  UenighetTilNivaa: 'Usemje til nivå', UenighetUtfall: 'Utfall av usemje', VedleggMottatt: 'Vedlegg motteke', VedtakOmgjort: 'Vedtak gjort om',
};
