import { behandlet, dag, fast, felt, lest, lestNn, ord, type Setninger, stk } from './ord';

/** What happens in a meeting, in its minutes, and between meetings. */
export const MOETE_SETNINGER = {
  MoetePlanlagt: {
    nb: (d) => `Møtet «${ord(d['tittel'])}» ble planlagt til ${dag(felt(d, 'naar.dato'))}`,
    nn: (d) => `Møtet «${ord(d['tittel'])}» vart planlagt til ${dag(felt(d, 'naar.dato'))}`,
  },
  MoeteFlyttet: {
    nb: (d) => `Møtet ble flyttet fra ${dag(felt(d, 'fra.dato'))} til ${dag(felt(d, 'til.dato'))}`,
    nn: (d) => `Møtet vart flytta frå ${dag(felt(d, 'fra.dato'))} til ${dag(felt(d, 'til.dato'))}`,
  },
  MoeteAvlyst: fast('Møtet ble avlyst', 'Møtet vart avlyst'),
  MoeteAapnet: fast('Møtet ble åpnet', 'Møtet vart opna'),
  MoeteHevet: fast('Møtet ble hevet', 'Møtet vart heva'),
  SakSattPaaSaksliste: {
    nb: (d) => `«${ord(d['tittel'])}» ble satt på sakslisten`,
    nn: (d) => `«${ord(d['tittel'])}» vart sett på saklista`,
  },
  SakTattAvSaksliste: fast('En sak ble tatt av sakslisten', 'Ei sak vart teken av saklista'),
  SakTattOppIMoetet: {
    nb: (d) => `«${ord(d['tittel'])}» ble tatt opp i møtet`,
    nn: (d) => `«${ord(d['tittel'])}» vart teken opp i møtet`,
  },
  SakslisteFastsatt: {
    nb: (d) => `Sakslisten ble fastsatt i versjon ${ord(d['versjon'])} med ${stk(d['saker'], 'sak', 'saker')}`,
    nn: (d) => `Saklista vart fastsett i versjon ${ord(d['versjon'])} med ${stk(d['saker'], 'sak', 'saker')}`,
  },
  SaksnummerSatt: {
    nb: (d) => `Saken fikk nummer ${ord(d['saksnummer'])}`,
    nn: (d) => `Saka fekk nummer ${ord(d['saksnummer'])}`,
  },
  FremmoeteRegistrert: {
    nb: (d) => `Frammøtet ble registrert for ${stk(d['deltakere'], 'person', 'personer')}`,
    nn: (d) => `Frammøtet vart registrert for ${stk(d['deltakere'], 'person', 'personar')}`,
  },
  InhabilitetRegistrert: {
    nb: (d, n) => `${n(d['personId'])} ble funnet inhabil`,
    nn: (d, n) => `${n(d['personId'])} vart funnen inhabil`,
  },
  HabilitetFastslaatt: {
    nb: (d, n) => `${n(d['personId'])} ble funnet habil`,
    nn: (d, n) => `${n(d['personId'])} vart funnen habil`,
  },
  StemmeAvgitt: {
    nb: (d, n) => `${n(d['personId'])} stemte ${ord(d['valg'])}`,
    nn: (d, n) => `${n(d['personId'])} røysta ${ord(d['valg'])}`,
  },
  StemmeRettet: {
    nb: (d, n) => `Stemmen til ${n(d['personId'])} ble rettet fra ${ord(d['fra'])} til ${ord(d['valg'])}`,
    nn: (d, n) => `Røysta til ${n(d['personId'])} vart retta frå ${ord(d['fra'])} til ${ord(d['valg'])}`,
  },
  SakBehandletIMoete: behandlet('behandlet', 'behandla'),
  ReferatFerdigstilt: fast('Referatet ble ferdigstilt', 'Referatet vart ferdigstilt'),
  ReferatPublisert: fast('Referatet ble publisert', 'Referatet vart publisert'),
  ReferatRettet: fast('Referatet ble rettet', 'Referatet vart retta'),
  ReferatGodkjent: fast('Referatet ble godkjent', 'Referatet vart godkjent'),
  MoeteForlenget: {
    nb: (d) => `Møtet ble forlenget fra ${ord(d['fra'])} til ${ord(d['til'])}`,
    nn: (d) => `Møtet vart forlengt frå ${ord(d['fra'])} til ${ord(d['til'])}`,
  },
  VideolenkeSatt: fast('Møtet fikk lenke til video', 'Møtet fekk lenkje til video'),
  InnkallingSendt: {
    nb: (d) => `Innkallingen med saksliste ${ord(d['versjon'])} ble sendt til ${stk(d['mottakere'], 'person', 'personer')}`,
    nn: (d) => `Innkallinga med sakliste ${ord(d['versjon'])} vart send til ${stk(d['mottakere'], 'person', 'personar')}`,
  },
  SakstidSatt: {
    nb: (d) => `En sak fikk ${stk(d['minutter'], 'minutt', 'minutter')}`,
    nn: (d) => `Ei sak fekk ${stk(d['minutter'], 'minutt', 'minutt')}`,
  },
  DeltakerKom: {
    nb: (d, n) => `${n(d['personId'])} kom til møtet`,
    nn: (d, n) => `${n(d['personId'])} kom til møtet`,
  },
  DeltakerGikk: {
    nb: (d, n) => `${n(d['personId'])} gikk fra møtet`,
    nn: (d, n) => `${n(d['personId'])} gjekk frå møtet`,
  },
  HabilitetsvurderingTrukket: {
    nb: (d, n) => `Vurderingen av habiliteten til ${n(d['personId'])} ble trukket`,
    nn: (d, n) => `Vurderinga av habiliteten til ${n(d['personId'])} vart trekt tilbake`,
  },
  VoteringAapnet: {
    nb: (d) => `Avstemningen «${ord(d['gjelder'])}» ble åpnet for ${stk(d['manntall'], 'person', 'personer')}`,
    nn: (d) => `Avrøystinga «${ord(d['gjelder'])}» vart opna for ${stk(d['manntall'], 'person', 'personar')}`,
  },
  VoteringAvbrutt: {
    nb: (d) => `Avstemningen ble avbrutt: ${ord(d['grunn'])}`,
    nn: (d) => `Avrøystinga vart avbroten: ${ord(d['grunn'])}`,
  },
  VoteringLukket: fast('Avstemningen ble lukket', 'Avrøystinga vart avslutta'),
  DelegasjonTattIBruk: {
    nb: (d, n) => `${n(d['av'])} avgjør på vegne av organet etter ${ord(d['grunnlag'])}`,
    nn: (d, n) => `${n(d['av'])} avgjer på vegner av organet etter ${ord(d['grunnlag'])}`,
  },
  SirkulasjonStartet: {
    nb: (d) => `Saken ble sendt på sirkulasjon til ${stk(d['spurte'], 'person', 'personer')} med frist ${dag(d['frist'])}`,
    nn: (d) => `Saka vart send på sirkulasjon til ${stk(d['spurte'], 'person', 'personar')} med frist ${dag(d['frist'])}`,
  },
  SirkulasjonsfravaerRegistrert: {
    nb: (d, n) => `${n(d['personId'])} er borte fra sirkulasjonen`,
    nn: (d, n) => `${n(d['personId'])} er borte frå sirkulasjonen`,
  },
  SirkulasjonBesvart: {
    nb: (d, n) => `${n(d['personId'])} svarte ${lest(d['svar'])}${d['forSent'] === true ? ', etter fristen' : ''}`,
    nn: (d, n) => `${n(d['personId'])} svarte ${lestNn(d['svar'])}${d['forSent'] === true ? ', etter fristen' : ''}`,
  },
  MeldingSattPaaSaksliste: {
    nb: (d) => `Vedtaket i «${ord(d['tittel'])}» ble satt på sakslisten som melding`,
    nn: (d) => `Vedtaket i «${ord(d['tittel'])}» vart sett på saklista som melding`,
  },
  MeldingTattAvSaksliste: fast('En melding ble tatt av sakslisten', 'Ei melding vart teken av saklista'),
  VedtakTilMelding: {
    nb: (d) => `Vedtaket i «${ord(felt(d, 'melding.tittel'))}» skal meldes i neste møte`,
    nn: (d) => `Vedtaket i «${ord(felt(d, 'melding.tittel'))}» skal meldast i neste møte`,
  },
  MoeteTattTilMeldinger: {
    nb: (d) => `Møtet ${dag(d['dato'])} tar imot meldinger`,
    nn: (d) => `Møtet ${dag(d['dato'])} tek imot meldingar`,
  },
  MeldingPlassert: {
    nb: (d) => `Meldingen om «${ord(felt(d, 'melding.tittel'))}» fikk et møte`,
    nn: (d) => `Meldinga om «${ord(felt(d, 'melding.tittel'))}» fekk eit møte`,
  },
  MeldingFlyttet: fast('En melding ble flyttet til et annet møte', 'Ei melding vart flytta til eit anna møte'),
  MoeteplanFastsatt: {
    nb: (d) => `Møteplanen for ${ord(d['aar'])} ble fastsatt for ${ord(felt(d, 'organ.navn'))} med ${stk(d['moeter'], 'møte', 'møter')}`,
    nn: (d) => `Møteplanen for ${ord(d['aar'])} vart fastsett for ${ord(felt(d, 'organ.navn'))} med ${stk(d['moeter'], 'møte', 'møte')}`,
  },
  NummerserieAapnet: {
    nb: (d) => `Nummerserien for ${ord(d['aar'])} begynner på ${ord(d['foerste'])}`,
    nn: (d) => `Nummerserien for ${ord(d['aar'])} byrjar på ${ord(d['foerste'])}`,
  },
  SaksnummerTildelt: {
    nb: (d) => `Saken fikk nummer ${ord(d['saksnummer'])} i ${ord(d['organ'])}`,
    nn: (d) => `Saka fekk nummer ${ord(d['saksnummer'])} i ${ord(d['organ'])}`,
  },
  ReferatUtkastLaget: {
    nb: (d) => `Utkast ${ord(d['utkast'])} til referat ble laget`,
    nn: (d) => `Utkast ${ord(d['utkast'])} til referat vart laga`,
  },
  ReferatSendtTilKommentar: {
    nb: (d) => `Referatet ble sendt til ${stk(d['mottakere'], 'person', 'personer')} for merknader, med frist ${dag(d['frist'])}`,
    nn: (d) => `Referatet vart sendt til ${stk(d['mottakere'], 'person', 'personar')} for merknader, med frist ${dag(d['frist'])}`,
  },
  ReferatKommentert: {
    nb: (d, n) => `${n(d['fra'])} hadde en merknad til referatet${d['forSent'] === true ? ', etter fristen' : ''}`,
    nn: (d, n) => `${n(d['fra'])} hadde ein merknad til referatet${d['forSent'] === true ? ', etter fristen' : ''}`,
  },
  ReferatUtenMerknader: {
    nb: (d, n) => `${n(d['fra'])} hadde ingen merknader til referatet`,
    nn: (d, n) => `${n(d['fra'])} hadde ingen merknader til referatet`,
  },
  ReferatkommentarBesvart: {
    nb: (d) => `En merknad til referatet ble ${lest(d['utfall'])}`,
    nn: (d) => `Ein merknad til referatet vart ${lestNn(d['utfall'])}`,
  },
} satisfies Setninger;
