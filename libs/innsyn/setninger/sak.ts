import { antall, behandlet, dag, fast, felt, hvis, lest, lestNn, ord, type Setninger, stk } from './ord';

/** What happens to a sak and its commitments. */
export const SAK_SETNINGER = {
  SakVentet: {
    nb: (d) => `Saken «${ord(d['tittel'])}» ble lovet, og venter på å bli meldt`,
    nn: (d) => `Saka «${ord(d['tittel'])}» vart lova, og ventar på å bli meld`,
  },
  SakMeldt: {
    nb: (d) => `Saken «${ord(d['tittel'])}» ble meldt som ${ord(d['referanse'])}`,
    nn: (d) => `Saka «${ord(d['tittel'])}» vart meld som ${ord(d['referanse'])}`,
  },
  SaksframleggEndret: {
    nb: (d) => `Saksframlegget fikk versjon ${ord(felt(d, 'saksframlegg.versjon'))}`,
    nn: (d) => `Saksframlegget fekk versjon ${ord(felt(d, 'saksframlegg.versjon'))}`,
  },
  SakForberedt: {
    nb: (d) => `Saken ble klargjort med versjon ${ord(felt(d, 'dokumentversjon.versjon'))} av saksframlegget`,
    nn: (d) => `Saka vart klargjord med versjon ${ord(felt(d, 'dokumentversjon.versjon'))} av saksframlegget`,
  },
  SakReturnert: {
    nb: (d) => `Saken ble sendt tilbake: mangler ${(d['mangler'] as string[]).join(', ')}`,
    nn: (d) => `Saka vart send tilbake: manglar ${(d['mangler'] as string[]).join(', ')}`,
  },
  SakTrukket: fast('Saken ble trukket', 'Saka vart trekt'),
  BehandlingBerammet: {
    nb: (d) => `Saken kom på sakslisten til ${ord(felt(d, 'organ.navn'))}`,
    nn: (d) => `Saka kom på saklista til ${ord(felt(d, 'organ.navn'))}`,
  },
  BehandlingFrafalt: fast('Saken gikk av sakslisten', 'Saka gjekk av saklista'),
  SaksnummerRegistrert: {
    nb: (d) => `Saken fikk nummer ${ord(d['saksnummer'])} i ${ord(d['organ'])}`,
    nn: (d) => `Saka fekk nummer ${ord(d['saksnummer'])} i ${ord(d['organ'])}`,
  },
  SakBehandletIOU: behandlet('behandlet', 'behandla'),
  SakVedtattISSU: behandlet('vedtok', 'vedtok'),
  SakSendtTilPartene: {
    nb: (d) => `Avtalen ble sendt til ${stk(d['parter'], 'part', 'parter')} med svarfrist ${dag(d['svarfrist'])}`,
    nn: (d) => `Avtalen vart send til ${stk(d['parter'], 'part', 'partar')} med svarfrist ${dag(d['svarfrist'])}`,
  },
  AvtaleSignertForSak: fast('Alle partene har signert en av avtalene saken sendte ut', 'Alle partane har signert ein av avtalane saka sende ut'),
  SakSignert: fast('Alle avtalene saken sendte ut, er signert', 'Alle avtalane saka sende ut, er signerte'),
  PunktLukket: {
    nb: (d) => `Punkt ${ord(d['punkt'])} i vedtaket ble lukket`,
    nn: (d) => `Punkt ${ord(d['punkt'])} i vedtaket vart lukka`,
  },
  PunktGjenaapnet: {
    nb: (d) => `Punkt ${ord(d['punkt'])} i vedtaket ble åpnet igjen`,
    nn: (d) => `Punkt ${ord(d['punkt'])} i vedtaket vart opna att`,
  },
  SakGjenaapnet: fast('Saken ble åpnet igjen', 'Saka vart opna att'),
  VedtakOmgjort: {
    nb: (d) => `Punkt ${ord(d['punkt'])} i vedtaket ble ${lest(d['hva'])}${hvis(felt(d, 'ved.saksnummer'), (nr) => ` i sak ${nr}`)}`,
    nn: (d) => `Punkt ${ord(d['punkt'])} i vedtaket vart ${lestNn(d['hva'])}${hvis(felt(d, 'ved.saksnummer'), (nr) => ` i sak ${nr}`)}`,
  },
  DokumentversjonRegistrert: {
    nb: (d) => `«${ord(d['dokument'])}» fikk en ny versjon`,
    nn: (d) => `«${ord(d['dokument'])}» fekk ein ny versjon`,
  },
  TiltakOppdatert: {
    nb: (d) => `Tiltaket ble satt til ${lest(d['status'])}`,
    nn: (d) => `Tiltaket vart sett til ${lestNn(d['status'])}`,
  },
  FristEndret: fast('En frist fikk en annen dag', 'Ein frist fekk ein annan dag'),
  FristerForlenget: {
    nb: (d) => `Alle fristene i saken ble forlenget med ${stk(d['dager'], 'dag', 'dager')}`,
    nn: (d) => `Alle fristane i saka vart forlengde med ${stk(d['dager'], 'dag', 'dagar')}`,
  },
  SakAvsluttet: fast('Saken ble avsluttet', 'Saka vart avslutta'),
  SakLenket: {
    nb: (d) => `Saken ble lenket (${lest(d['forhold'])})`,
    nn: (d) => `Saka vart lenkja (${lestNn(d['forhold'])})`,
  },
  SakRettet: {
    nb: (d) => `${ord(d['gjelder'])} ble rettet fra «${ord(d['opprinnelig'])}» til «${ord(d['rettet'])}»`,
    nn: (d) => `${ord(d['gjelder'])} vart retta frå «${ord(d['opprinnelig'])}» til «${ord(d['rettet'])}»`,
  },
  SakSuspendert: fast('Saken ble suspendert', 'Saka vart suspendert'),
  SakGjenopptatt: fast('Saken ble gjenopptatt', 'Saka vart teken opp att'),
  SakFlyttetTilSteg: {
    nb: (d) => `Saken ble flyttet for hånd fra ${lest(d['fra'])} til ${lest(d['til'])}`,
    nn: (d) => `Saka vart flytta for hand frå ${lestNn(d['fra'])} til ${lestNn(d['til'])}`,
  },
  RaadBestilt: {
    nb: (d) => `Det ble bestilt råd fra ${stk(d['organer'], 'organ', 'organer')}`,
    nn: (d) => `Det vart bestilt råd frå ${stk(d['organer'], 'organ', 'organ')}`,
  },
  RaadBesvart: {
    nb: (d) => `${ord(felt(d, 'organ.navn'))} har gitt sitt råd`,
    nn: (d) => `${ord(felt(d, 'organ.navn'))} har gitt rådet sitt`,
  },
  RaadFrafalt: {
    nb: (d) => `Rådet fra ${ord(felt(d, 'organ.navn'))} ventes ikke lenger: ${ord(d['aarsak'])}`,
    nn: (d) => `Rådet frå ${ord(felt(d, 'organ.navn'))} er ikkje venta lenger: ${ord(d['aarsak'])}`,
  },
  SamlingUtloept: {
    nb: (d) => `Fristen for å samle rådene er ute: ${ord(d['svart'])} av ${ord(d['av'])} har svart`,
    nn: (d) => `Fristen for å samle råda er ute: ${ord(d['svart'])} av ${ord(d['av'])} har svart`,
  },
  BestillingLukket: {
    nb: (d) => `${ord(felt(d, 'organ.navn'))} har behandlet det de ble bedt om`,
    nn: (d) => `${ord(felt(d, 'organ.navn'))} har behandla det dei vart bedne om`,
  },
  NyBehandlingBestilt: fast('Vedtaket bestilte at saken behandles på nytt', 'Vedtaket bestilte at saka blir behandla på nytt'),
  ForpliktelseOppdatert: {
    nb: (d) => `Oppfølgingen av punkt ${ord(d['punkt'])} ble satt til ${lest(d['status'])}${antall(d['bevis']) > 0 ? `, med ${antall(d['bevis'])} bevis` : ''}`,
    nn: (d) => `Oppfølginga av punkt ${ord(d['punkt'])} vart sett til ${lestNn(d['status'])}${antall(d['bevis']) > 0 ? `, med ${antall(d['bevis'])} bevis` : ''}`,
  },
  ForpliktelseTildelt: {
    nb: (d) => (ord(d['ansvarlig']) === '' ? `Det er ikke kjent hvem som er ansvarlig for oppfølgingen av punkt ${ord(d['punkt'])}` : `${ord(d['ansvarlig'])} ble ansvarlig for oppfølgingen av punkt ${ord(d['punkt'])}`),
    nn: (d) => (ord(d['ansvarlig']) === '' ? `Det er ikkje kjent kven som er ansvarleg for oppfølginga av punkt ${ord(d['punkt'])}` : `${ord(d['ansvarlig'])} vart ansvarleg for oppfølginga av punkt ${ord(d['punkt'])}`),
  },
  HandlingHoldtTilbake: fast('Noe som skulle skje, venter til saken går igjen', 'Noko som skulle skje, ventar til saka går igjen'),
  InnspillsrundeNotert: {
    nb: (d) => `Innspillsrunden «${ord(d['tittel'])}» er ${lest(d['status'])}`,
    nn: (d) => `Innspelsrunden «${ord(d['tittel'])}» er ${lestNn(d['status'])}`,
  },
  UenighetNotert: {
    nb: (d) => `Uenigheten om punkt ${ord(d['punkt'])} er ${lest(d['utfall'])} på ${ord(d['nivaa'])}`,
    nn: (d) => `Usemja om punkt ${ord(d['punkt'])} er ${lestNn(d['utfall'])} på ${ord(d['nivaa'])}`,
  },
  UenighetTilNivaa: {
    nb: (d) => `Uenigheten ligger på ${ord(felt(d, 'nivaa.navn'))}`,
    nn: (d) => `Usemja ligg på ${ord(felt(d, 'nivaa.navn'))}`,
  },
  UenighetUtfall: {
    nb: (d) => `Uenigheten ble ${lest(d['utfall'])} på ${ord(felt(d, 'nivaa.navn'))}`,
    nn: (d) => `Usemja vart ${lestNn(d['utfall'])} på ${ord(felt(d, 'nivaa.navn'))}`,
  },
  SaksutkastLagret: {
    nb: (d) => `Eieren lagret utkast ${ord(d['nr'])} til saksframlegg`,
    nn: (d) => `Eigaren lagra utkast ${ord(d['nr'])} til saksframlegg`,
  },
  VedleggMottatt: {
    nb: (d) => `En fil (${ord(d['filtype'])}) ble sendt inn`,
    nn: (d) => `Ei fil (${ord(d['filtype'])}) vart send inn`,
  },
  FilInnsendt: fast('En fil ble sendt inn', 'Ei fil vart send inn'),
} satisfies Setninger;
