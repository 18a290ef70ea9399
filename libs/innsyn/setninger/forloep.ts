import { dag, dato, fast, felt, hvis, ord, type Setninger, stk } from './ord';

/** What saker follow: processes and templates, the deadlines they set, and the rounds of input. */
export const FORLOEP_SETNINGER = {
  SakMigrert: {
    nb: (d) => `Saken gikk over til versjon ${ord(felt(d, 'til.versjon'))} av prosessen`,
    nn: (d) => `Saka gjekk over til versjon ${ord(felt(d, 'til.versjon'))} av prosessen`,
  },
  SakMigreringAngret: {
    nb: (d) => `Saken gikk tilbake til versjon ${ord(felt(d, 'til.versjon'))} av prosessen`,
    nn: (d) => `Saka gjekk tilbake til versjon ${ord(felt(d, 'til.versjon'))} av prosessen`,
  },
  SakMigreringAvvist: fast('Saken kunne ikke gå over til den nye versjonen av prosessen', 'Saka kunne ikkje gå over til den nye versjonen av prosessen'),
  StegfristStartet: {
    nb: (d) => `Fristen «${ord(d['hva'])}» begynte å løpe`,
    nn: (d) => `Fristen «${ord(d['hva'])}» byrja å gå`,
  },
  StegfristAvsluttet: fast('En frist i prosessen er ferdig', 'Ein frist i prosessen er ferdig'),
  FristvarselPlanlagt: {
    nb: (d) => `Påminnelser om «${ord(d['gjelder'])}» ble planlagt${hvis(d['fristDato'], (f) => `; fristen er ${dag(f)}`)}`,
    nn: (d) => `Påminningar om «${ord(d['gjelder'])}» vart planlagde${hvis(d['fristDato'], (f) => `; fristen er ${dag(f)}`)}`,
  },
  FristpaaminnelseSendt: {
    nb: (d) => `Det ble minnet om fristen, i brev til ${stk(d['mottakere'], 'mottaker', 'mottakere')}`,
    nn: (d) => `Det vart minna om fristen, i brev til ${stk(d['mottakere'], 'mottakar', 'mottakarar')}`,
  },
  SaksmalFastsatt: {
    nb: (d) => `Saksmalen «${ord(d['navn'])}» fikk versjon ${ord(d['versjon'])}`,
    nn: (d) => `Saksmalen «${ord(d['navn'])}» fekk versjon ${ord(d['versjon'])}`,
  },
  SaksmalOpphevet: fast('Saksmalen ble opphevet', 'Saksmalen vart oppheva'),
  ProsessPublisert: {
    nb: (d) => `Prosessen ${ord(d['noekkel'])} fikk versjon ${ord(d['versjon'])}`,
    nn: (d) => `Prosessen ${ord(d['noekkel'])} fekk versjon ${ord(d['versjon'])}`,
  },
  MigreringBestilt: {
    nb: (d) => `Det ble bestilt at saker går fra versjon ${ord(felt(d, 'fra.versjon'))} til ${ord(felt(d, 'til.versjon'))} av prosessen ${ord(felt(d, 'til.noekkel'))}`,
    nn: (d) => `Det vart bestilt at saker går frå versjon ${ord(felt(d, 'fra.versjon'))} til ${ord(felt(d, 'til.versjon'))} av prosessen ${ord(felt(d, 'til.noekkel'))}`,
  },
  MigreringspuljeBestilt: {
    nb: (d) => `En pulje saker går til versjon ${ord(felt(d, 'til.versjon'))} av prosessen`,
    nn: (d) => `Ei pulje saker går til versjon ${ord(felt(d, 'til.versjon'))} av prosessen`,
  },
  MigreringFullfoert: fast('Alle sakene har gått over', 'Alle sakene har gått over'),
  MigreringAngret: fast('Det ble bestilt at sakene går tilbake', 'Det vart bestilt at sakene går tilbake'),
  InnspillsrundeForeslaatt: {
    nb: (d) => `Vedtaket ba om innspill fra ${ord(d['til'])}`,
    nn: (d) => `Vedtaket bad om innspel frå ${ord(d['til'])}`,
  },
  InnspillsrundeSendt: {
    nb: (d) => `«${ord(d['tittel'])}» ble sendt til ${stk(d['mottakere'], 'mottaker', 'mottakere')} for innspill`,
    nn: (d) => `«${ord(d['tittel'])}» vart send til ${stk(d['mottakere'], 'mottakar', 'mottakarar')} for innspel`,
  },
  InnspillsrundeTrukket: {
    nb: (d) => `Innspillsrunden «${ord(d['tittel'])}» ble trukket`,
    nn: (d) => `Innspelsrunden «${ord(d['tittel'])}» vart trekt`,
  },
  InnspillsfristEndret: {
    nb: (d) => `Fristen for innspill ble endret${dato(d['fra'], ' fra ')}${dato(d['til'], ' til ')}`,
    nn: (d) => `Fristen for innspel vart endra${dato(d['fra'], ' frå ')}${dato(d['til'], ' til ')}`,
  },
  InnspillPurringBestilt: {
    nb: (d) => `${stk(d['mottakere'], 'mottaker', 'mottakere')} av innspillsrunden ble purret`,
    nn: (d) => `${stk(d['mottakere'], 'mottakar', 'mottakarar')} av innspelsrunden vart purra`,
  },
  InnspillMottakKvittert: {
    nb: (d, n) => `${n(d['mottakerId'])} kvitterte for å ha fått spørsmålene`,
    nn: (d, n) => `${n(d['mottakerId'])} kvitterte for å ha fått spørsmåla`,
  },
  InnspillVarslet: {
    nb: (d, n) => `${n(d['mottakerId'])} varslet at innspillet kommer ${dag(d['dato'])}`,
    nn: (d, n) => `${n(d['mottakerId'])} varsla at innspelet kjem ${dag(d['dato'])}`,
  },
  InnspillKladdLagret: {
    nb: (d, n) => `${n(d['mottakerId'])} lagret en kladd til innspill`,
    nn: (d, n) => `${n(d['mottakerId'])} lagra ein kladd til innspel`,
  },
  InnspillAvgitt: {
    nb: (d, n) => `${n(d['mottakerId'])} ${d['ingenMerknader'] === true ? 'hadde ingen merknader' : d['tillegg'] === true ? 'ga et tillegg til innspillet' : 'ga innspill'}${d['forSent'] !== true ? '' : d['fristDag'] === undefined ? ', etter sammenstillingen' : ', etter fristen'}`,
    nn: (d, n) => `${n(d['mottakerId'])} ${d['ingenMerknader'] === true ? 'hadde ingen merknader' : d['tillegg'] === true ? 'gav eit tillegg til innspelet' : 'gav innspel'}${d['forSent'] !== true ? '' : d['fristDag'] === undefined ? ', etter samanstillinga' : ', etter fristen'}`,
  },
  InnspillSammenstilt: {
    nb: (d) => `Innspillene til «${ord(d['tittel'])}» ble sammenstilt`,
    nn: (d) => `Innspela til «${ord(d['tittel'])}» vart samanstilte`,
  },
} satisfies Setninger;
