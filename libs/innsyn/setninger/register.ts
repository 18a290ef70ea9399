import { AAPNINGSTRINN } from '#felles';
import { dag, fast, felt, hvis, lest, lestNn, ord, type Setninger, stk } from './ord';

/** What the registers say, and what the system tells of itself. */
const MAALFORM: Readonly<Record<string, string>> = { nb: 'bokmål', nn: 'nynorsk' };

export const REGISTER_SETNINGER = {
  PartRegistrert: {
    nb: (d) => `Parten ${ord(d['navn'])} ble registrert`,
    nn: (d) => `Parten ${ord(d['navn'])} vart registrert`,
  },
  OrganOpprettet: {
    nb: (d) => `Organet ${ord(d['navn'])} ble opprettet`,
    nn: (d) => `Organet ${ord(d['navn'])} vart oppretta`,
  },
  OrganOmdoept: {
    nb: (d) => `Organet heter ${ord(d['navn'])} fra ${dag(d['fra'])}`,
    nn: (d) => `Organet heiter ${ord(d['navn'])} frå ${dag(d['fra'])}`,
  },
  OrganNedlagt: {
    nb: (d) => `Organet er nedlagt etter ${dag(d['til'])}`,
    nn: (d) => `Organet er nedlagt etter ${dag(d['til'])}`,
  },
  MedlemOppnevnt: {
    nb: (d, n) => `${n(d['personId'])} ble oppnevnt som ${lest(d['verv'])} i ${n(d['organId'])} fra ${dag(d['fra'])}${hvis(d['til'], (t) => ` til ${dag(t)}`)}`,
    nn: (d, n) => `${n(d['personId'])} vart oppnemnd som ${lestNn(d['verv'])} i ${n(d['organId'])} frå ${dag(d['fra'])}${hvis(d['til'], (t) => ` til ${dag(t)}`)}`,
  },
  MedlemFratraadt: {
    nb: (d, n) => `${n(d['personId'])} fratrådte ${dag(d['til'])}`,
    nn: (d, n) => `${n(d['personId'])} gjekk ut av vervet ${dag(d['til'])}`,
  },
  RolleTildelt: {
    nb: (d, n) => `${n(d['personId'])} fikk rollen ${lest(d['rolle'])}${hvis(d['partId'], (p) => ` for ${n(p)}`)} fra ${dag(d['fra'])}${hvis(d['til'], (t) => ` til ${dag(t)}`)}`,
    nn: (d, n) => `${n(d['personId'])} fekk rolla ${lestNn(d['rolle'])}${hvis(d['partId'], (p) => ` for ${n(p)}`)} frå ${dag(d['fra'])}${hvis(d['til'], (t) => ` til ${dag(t)}`)}`,
  },
  RolleTrukket: {
    nb: (d, n) => `En rolle ble tatt fra ${n(d['personId'])}`,
    nn: (d, n) => `Ei rolle vart teken frå ${n(d['personId'])}`,
  },
  FellesskapOpprettet: {
    nb: (d) => `${ord(d['navn'])} ble opprettet`,
    nn: (d) => `${ord(d['navn'])} vart oppretta`,
  },
  PersonRegistrert: {
    nb: (d) => `${ord(d['navn'])} ble registrert`,
    nn: (d) => `${ord(d['navn'])} vart registrert`,
  },
  InnloggingKnyttet: {
    nb: (d, n) => `${n(d['personId'])} fikk knyttet en innlogging til seg`,
    nn: (d, n) => `${n(d['personId'])} fekk knytt ei innlogging til seg`,
  },
  SignaturrettDelegert: {
    nb: (d, n) => `${n(d['giver'])} ga ${n(d['personId'])} rett til å signere for ${n(d['partId'])} fra ${dag(d['fra'])}${hvis(d['til'], (t) => ` til ${dag(t)}`)}`,
    nn: (d, n) => `${n(d['giver'])} gav ${n(d['personId'])} rett til å signere for ${n(d['partId'])} frå ${dag(d['fra'])}${hvis(d['til'], (t) => ` til ${dag(t)}`)}`,
  },
  SignaturrettTrukket: {
    nb: (d, n) => `Retten til å signere som ${n(d['personId'])} hadde fått, ble trukket${hvis(d['til'], (t) => ` etter ${dag(t)}`)}`,
    nn: (d, n) => `Retten til å signere som ${n(d['personId'])} hadde fått, vart trekt tilbake${hvis(d['til'], (t) => ` etter ${dag(t)}`)}`,
  },
  FastePunkterInnstilt: {
    nb: (d, n) => `${n(d['organId'])} fikk ${stk(d['titler'], 'fast punkt', 'faste punkter')} på sakslisten`,
    nn: (d, n) => `${n(d['organId'])} fekk ${stk(d['titler'], 'fast punkt', 'faste punkt')} på saklista`,
  },
  InnleveringsfristInnstilt: {
    nb: (d, n) => `${n(d['organId'])} fikk en annen innleveringsfrist`,
    nn: (d, n) => `${n(d['organId'])} fekk ein annan innleveringsfrist`,
  },
  SkriftligBehandlingInnstilt: {
    nb: (d, n) => `Regelen for skriftlig behandling i ${n(d['organId'])} ble endret`,
    nn: (d, n) => `Regelen for skriftleg behandling i ${n(d['organId'])} vart endra`,
  },
  KalenderInnstilt: fast('Kalenderen ble endret', 'Kalenderen vart endra'),
  KalenderadresseGitt: {
    nb: (d, n) => `${n(d['personId'])} fikk en kalenderadresse`,
    nn: (d, n) => `${n(d['personId'])} fekk ei kalenderadresse`,
  },
  PaaminnelsesregelInnstilt: {
    nb: (d) => `Regelen for påminnelser om ${lest(d['slag'])} ble endret`,
    nn: (d) => `Regelen for påminningar om ${lestNn(d['slag'])} vart endra`,
  },
  VarslingInnstilt: {
    nb: (d, n) => `${n(d['personId'])} valgte ${lest(d['form'])} varsling`,
    nn: (d, n) => `${n(d['personId'])} valde ${lestNn(d['form'])} varsling`,
  },
  MaalformValgt: {
    nb: (d, n) => `${n(d['personId'])} valgte ${MAALFORM[ord(d['maalform'])] ?? ord(d['maalform'])}`,
    nn: (d, n) => `${n(d['personId'])} valde ${MAALFORM[ord(d['maalform'])] ?? ord(d['maalform'])}`,
  },
  OrganMaalformInnstilt: {
    nb: (d, n) => `${n(d['organId'])} skriver på ${MAALFORM[ord(d['maalform'])] ?? ord(d['maalform'])}`,
    nn: (d, n) => `${n(d['organId'])} skriv på ${MAALFORM[ord(d['maalform'])] ?? ord(d['maalform'])}`,
  },
  FristerFlyttet: {
    nb: (d) => `Frister ble flyttet: ${ord(felt(d, 'aarsak.forklaring'))}`,
    nn: (d) => `Fristar vart flytta: ${ord(felt(d, 'aarsak.forklaring'))}`,
  },
  InnkallingsbrevBestilt: {
    nb: (d) => `Innkallingen går på e-post til ${stk(d['varsler'], 'person', 'personer')}`,
    nn: (d) => `Innkallinga går på e-post til ${stk(d['varsler'], 'person', 'personar')}`,
  },
  KalenderTattIBruk: fast('Den nye kalenderen ble tatt i bruk', 'Den nye kalenderen vart teken i bruk'),
  EndringsvarselBesluttet: fast('Det ble bestemt å sende et brev', 'Det vart bestemt å sende eit brev'),
  EndringsvarselSendt: fast('Brevet ble sendt', 'Brevet vart sendt'),
  EndringsvarselFeilet: fast('Brevet kom ikke fram', 'Brevet kom ikkje fram'),
  FristEskalert: {
    nb: (d) => `Det ble sagt fra videre om at fristen ${dag(d['fristDato'])} er gått ut`,
    nn: (d) => `Det vart sagt frå vidare om at fristen ${dag(d['fristDato'])} har gått ut`,
  },
  FristpaaminnelseBesluttet: {
    nb: (d) => (d['trinn'] === AAPNINGSTRINN ? 'Det ble bestemt å si fra om at det er bedt om svar' : `Det ble bestemt å minne om fristen${hvis(d['fristDato'], (f) => ` ${dag(f)}`)}`),
    nn: (d) => (d['trinn'] === AAPNINGSTRINN ? 'Det vart bestemt å seie frå om at det er bede om svar' : `Det vart bestemt å minne om fristen${hvis(d['fristDato'], (f) => ` ${dag(f)}`)}`),
  },
  FristpaaminnelseFeilet: fast('Påminnelsen om fristen kom ikke fram', 'Påminninga om fristen kom ikkje fram'),
  FristpaaminnelseHoldtTilbake: fast('Påminnelsen venter mens fristen står stille', 'Påminninga ventar medan fristen står stille'),
  FristpaaminnelseIRetur: fast('Påminnelsen om fristen kom i retur', 'Påminninga om fristen kom i retur'),
  FristpaaminnelseSamlet: {
    nb: (d) => `Påminnelsen kommer i et brev sammen med andre ${dag(d['dag'])}`,
    nn: (d) => `Påminninga kjem i eit brev saman med andre ${dag(d['dag'])}`,
  },
  AvvikOppstod: {
    nb: (d) => `Noe gikk galt: ${ord(d['melding'])}`,
    nn: (d) => `Noko gjekk gale: ${ord(d['melding'])}`,
  },
  AvvikGjentatt: {
    nb: (d) => `Det gikk galt igjen, ${stk(d['forsoek'], 'gang', 'ganger')} i alt: ${ord(d['melding'])}`,
    nn: (d) => `Det gjekk gale igjen, ${stk(d['forsoek'], 'gong', 'gonger')} i alt: ${ord(d['melding'])}`,
  },
  AvvikSendtTilNyttForsoek: fast('Avviket ble prøvd på nytt', 'Avviket vart prøvd på nytt'),
  AvvikHoppetOver: fast('Avviket ble hoppet over', 'Avviket vart hoppa over'),
  AvvikLoest: fast('Avviket ble løst', 'Avviket vart løyst'),
  DossierTattUt: {
    nb: (d) => `Dossieret ble tatt ut, med ${stk(d['filer'], 'fil', 'filer')}${d['redigert'] === true ? '; noe er unntatt' : ''}`,
    nn: (d) => `Dossieret vart teke ut, med ${stk(d['filer'], 'fil', 'filer')}${d['redigert'] === true ? '; noko er unnateke' : ''}`,
  },
  DossierMottatt: {
    nb: (d) => `Et dossier med ${stk(d['hendelser'], 'hendelse', 'hendelser')} ble mottatt`,
    nn: (d) => `Eit dossier med ${stk(d['hendelser'], 'hending', 'hendingar')} vart motteke`,
  },
  DossierLest: {
    nb: (d) => `Dossieret ble lest inn: ${stk(d['nye'], 'ny hendelse', 'nye hendelser')}`,
    nn: (d) => `Dossieret vart lese inn: ${stk(d['nye'], 'ny hending', 'nye hendingar')}`,
  },
} satisfies Setninger;
