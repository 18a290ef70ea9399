import { AAPNINGSTRINN, TURTRINN } from '#felles';
import { antall, dag, fast, felt, hvis, lest, lestNn, ord, type Setninger, stk } from './ord';

const BESTEMT = {
  nb: { [AAPNINGSTRINN]: (part: string) => `si fra til ${part} om at avtalen er sendt`, [TURTRINN]: (part: string) => `si fra til dem som kan signere for ${part}, at det er deres tur` },
  nn: { [AAPNINGSTRINN]: (part: string) => `seie frå til ${part} om at avtalen er send`, [TURTRINN]: (part: string) => `seie frå til dei som kan signere for ${part}, at det er deira tur` },
} as const;
const FIKK = {
  nb: { [AAPNINGSTRINN]: 'fikk avtalen', [TURTRINN]: 'fikk vite at det er dens tur til å signere' },
  nn: { [AAPNINGSTRINN]: 'fekk avtalen', [TURTRINN]: 'fekk vite at det er deira tur til å signere' },
} as const;
const av = <T>(trinnene: Readonly<Record<number, T>>, trinn: unknown): T | undefined => trinnene[Number(trinn)];

/** What happens to an agreement, at the parts and in force. */
export const AVTALE_SETNINGER = {
  AvtaleOpprettet: {
    nb: (d) => `Avtalen «${ord(d['navn'])}» ble opprettet`,
    nn: (d) => `Avtalen «${ord(d['navn'])}» vart oppretta`,
  },
  AvtalenavnRettet: {
    nb: (d) => `Avtalen «${ord(felt(d, 'tidligere.navn'))}» ble rettet til «${ord(d['navn'])}» (${lest(d['slag'])})`,
    nn: (d) => `Avtalen «${ord(felt(d, 'tidligere.navn'))}» vart retta til «${ord(d['navn'])}» (${lestNn(d['slag'])})`,
  },
  AvtaleversjonRegistrert: {
    nb: (d) => `Avtalen fikk versjon ${ord(d['versjon'])}`,
    nn: (d) => `Avtalen fekk versjon ${ord(d['versjon'])}`,
  },
  AvtaleSendtTilPartene: {
    nb: (d) => `Versjon ${ord(d['versjon'])} av avtalen ble sendt til ${stk(d['parter'], 'part', 'parter')} med svarfrist ${dag(d['svarfrist'])}`,
    nn: (d) => `Versjon ${ord(d['versjon'])} av avtalen vart send til ${stk(d['parter'], 'part', 'partar')} med svarfrist ${dag(d['svarfrist'])}`,
  },
  AvtaleSvarfristEndret: {
    nb: (d) => `Svarfristen ble endret fra ${dag(d['fra'])} til ${dag(d['til'])}`,
    nn: (d) => `Svarfristen vart endra frå ${dag(d['fra'])} til ${dag(d['til'])}`,
  },
  PartSvarfristEndret: {
    nb: (d, n) => `Svarfristen for ${n(d['partId'])} ble endret fra ${dag(d['fra'])} til ${dag(d['til'])}`,
    nn: (d, n) => `Svarfristen for ${n(d['partId'])} vart endra frå ${dag(d['fra'])} til ${dag(d['til'])}`,
  },
  AvtaleversjonTrukketTilbake: {
    nb: (d) => `Versjon ${ord(d['versjon'])} av avtalen ble trukket tilbake`,
    nn: (d) => `Versjon ${ord(d['versjon'])} av avtalen vart trekt tilbake`,
  },
  SvarfristSuspendert: {
    nb: (d) => `Svarfristen står stille fra ${dag(d['dato'])}`,
    nn: (d) => `Svarfristen står stille frå ${dag(d['dato'])}`,
  },
  SvarfristGjenopptatt: {
    nb: (d) => `Svarfristen går igjen fra ${dag(d['dato'])}`,
    nn: (d) => `Svarfristen går igjen frå ${dag(d['dato'])}`,
  },
  PartMottok: {
    nb: (d, n) => `${n(d['partId'])} mottok avtalen ${dag(d['dato'])}`,
    nn: (d, n) => `${n(d['partId'])} tok imot avtalen ${dag(d['dato'])}`,
  },
  PartVarsletBehandling: {
    nb: (d, n) => `${n(d['partId'])} varslet at den behandler avtalen ${dag(d['dato'])}`,
    nn: (d, n) => `${n(d['partId'])} varsla at avtalen blir behandla ${dag(d['dato'])}`,
  },
  PartGodkjente: {
    nb: (d, n) => `${n(d['partId'])} godkjente avtalen ${dag(d['dato'])}${hvis(d['medForbehold'], (f) => ` med forbehold: ${f}`)}`,
    nn: (d, n) => `${n(d['partId'])} godkjende avtalen ${dag(d['dato'])}${hvis(d['medForbehold'], (f) => ` med atterhald: ${f}`)}`,
  },
  PartAvslo: {
    nb: (d, n) => `${n(d['partId'])} sa nei til avtalen ${dag(d['dato'])}: ${ord(d['aarsak'])}`,
    nn: (d, n) => `${n(d['partId'])} sa nei til avtalen ${dag(d['dato'])}: ${ord(d['aarsak'])}`,
  },
  PartSignerte: {
    nb: (d, n) => `${n(d['partId'])} signerte avtalen ${dag(d['signertDato'])}`,
    nn: (d, n) => `${n(d['partId'])} signerte avtalen ${dag(d['signertDato'])}`,
  },
  AvtaleFerdigSignert: {
    nb: (d) => `Alle partene har signert, den siste ${dag(d['dato'])}`,
    nn: (d) => `Alle partane har signert, den siste ${dag(d['dato'])}`,
  },
  AvtaleTraadteIKraft: {
    nb: (d) => `Avtalen gjelder fra ${dag(d['dato'])}${antall(d['parter']) > 0 ? ` for ${stk(d['parter'], 'part', 'parter')}` : ''}`,
    nn: (d) => `Avtalen gjeld frå ${dag(d['dato'])}${antall(d['parter']) > 0 ? ` for ${stk(d['parter'], 'part', 'partar')}` : ''}`,
  },
  AvtaleErstattet: {
    nb: (d) => `Avtalen er erstattet fra ${dag(d['dato'])}${hvis(d['delvis'], () => ' mellom de partene som den nye binder')}`,
    nn: (d) => `Avtalen er erstatta frå ${dag(d['dato'])}${hvis(d['delvis'], () => ' mellom dei partane som den nye bind')}`,
  },
  PartSaOppAvtalen: {
    nb: (d, n) => `${n(d['partId'])} sa opp avtalen ${dag(d['dato'])}, med virkning fra ${dag(d['virkningsdato'])}`,
    nn: (d, n) => `${n(d['partId'])} sa opp avtalen ${dag(d['dato'])}, med verknad frå ${dag(d['virkningsdato'])}`,
  },
  PartTrakkOppsigelsen: {
    nb: (d, n) => `${n(d['partId'])} trakk oppsigelsen av avtalen`,
    nn: (d, n) => `${n(d['partId'])} trekte tilbake oppseiinga av avtalen`,
  },
  PaaminnelseBesluttet: {
    nb: (d, n) => `Det ble bestemt å ${av<(part: string) => string>(BESTEMT.nb, d['trinn'])?.(n(d['partId'])) ?? `minne ${n(d['partId'])} om fristen ${dag(d['fristDato'])}`}`,
    nn: (d, n) => `Det vart bestemt å ${av<(part: string) => string>(BESTEMT.nn, d['trinn'])?.(n(d['partId'])) ?? `minne ${n(d['partId'])} om fristen ${dag(d['fristDato'])}`}`,
  },
  PaaminnelseSendt: {
    nb: (d, n) => `${n(d['partId'])} ${av<string>(FIKK.nb, d['trinn']) ?? 'ble minnet om fristen'}, i brev til ${stk(d['mottakere'], 'mottaker', 'mottakere')}`,
    nn: (d, n) => `${n(d['partId'])} ${av<string>(FIKK.nn, d['trinn']) ?? 'vart minna om fristen'}, i brev til ${stk(d['mottakere'], 'mottakar', 'mottakarar')}`,
  },
  PaaminnelseFeilet: {
    nb: (d, n) => `Påminnelsen til ${n(d['partId'])} kom ikke fram`,
    nn: (d, n) => `Påminninga til ${n(d['partId'])} kom ikkje fram`,
  },
  PaaminnelseIRetur: {
    nb: (d, n) => `Påminnelsen til ${n(d['partId'])} kom i retur`,
    nn: (d, n) => `Påminninga til ${n(d['partId'])} kom i retur`,
  },
  SvarfristEskalert: {
    nb: (d, n) => `Det ble sagt fra videre om at ${n(d['partId'])} ikke har svart`,
    nn: (d, n) => `Det vart sagt frå vidare om at ${n(d['partId'])} ikkje har svart`,
  },
  AvtaleopplysningerEndret: fast('Det registeret sier om avtalen, ble endret', 'Det registeret seier om avtalen, vart endra'),
  AvtaleTattTilRevisjon: fast('Avtalen ble tatt til revisjon', 'Avtalen vart teken til revisjon'),
  AvtalerevisjonFrafalt: fast('Revisjonen av avtalen ble frafalt', 'Revisjonen av avtalen vart lagd bort'),
  AvtaleGjennomgaatt: {
    nb: (d) => `Avtalen ble gjennomgått ${dag(d['dato'])}: ${ord(d['merknad'])}`,
    nn: (d) => `Avtalen vart gjennomgådd ${dag(d['dato'])}: ${ord(d['merknad'])}`,
  },
  AvtalekalenderEndret: fast('Påminnelsene om avtalen følger en annen kalender', 'Påminningane om avtalen følgjer ein annan kalender'),
  AvtalepaaminnelserEndret: fast('Påminnelsene om avtalen følger en annen regel', 'Påminningane om avtalen følgjer ein annan regel'),
  BindingerEndret: {
    nb: (d) => `Dagene avtalen binder fra, ble endret for ${stk(String(antall(d['bindinger']) + antall(d['opphoert'])), 'part', 'parter')}`,
    nn: (d) => `Dagane avtalen bind frå, vart endra for ${stk(String(antall(d['bindinger']) + antall(d['opphoert'])), 'part', 'partar')}`,
  },
  OverleveringsstegUtfoert: {
    nb: (d) => `«${ord(d['navn'])}» ble gjort ${dag(d['dato'])}${hvis(d['rettelse'], (r) => `; ført på nytt: ${r}`)}`,
    nn: (d) => `«${ord(d['navn'])}» vart gjort ${dag(d['dato'])}${hvis(d['rettelse'], (r) => `; ført på nytt: ${r}`)}`,
  },
  OverleveringsstegIkkeAktuelt: {
    nb: (d) => `«${ord(d['navn'])}» er ikke aktuelt`,
    nn: (d) => `«${ord(d['navn'])}» er ikkje aktuelt`,
  },
  PartAapnet: {
    nb: (d, n) => `${n(d['partId'])} åpnet versjon ${ord(d['versjon'])} av avtalen`,
    nn: (d, n) => `${n(d['partId'])} opna versjon ${ord(d['versjon'])} av avtalen`,
  },
  PartBehandlingsplanSatt: {
    nb: (d, n) => `${n(d['partId'])} behandler avtalen i ${antall(d['ledd'])} ledd`,
    nn: (d, n) => `${n(d['partId'])} behandlar avtalen i ${antall(d['ledd'])} ledd`,
  },
  PartBehandletILedd: {
    nb: (d, n) => `${ord(d['organ'])} hos ${n(d['partId'])} behandlet avtalen ${dag(d['dato'])}${hvis(d['saksnummer'], (nr) => ` som sak ${nr}`)}`,
    nn: (d, n) => `${ord(d['organ'])} hos ${n(d['partId'])} behandla avtalen ${dag(d['dato'])}${hvis(d['saksnummer'], (nr) => ` som sak ${nr}`)}`,
  },
  PartUtsatteBehandling: {
    nb: (d, n) => `${n(d['partId'])} utsatte behandlingen til ${dag(d['dato'])}: ${ord(d['aarsak'])}`,
    nn: (d, n) => `${n(d['partId'])} utsette behandlinga til ${dag(d['dato'])}: ${ord(d['aarsak'])}`,
  },
  PartSvarRettet: {
    nb: (d, n) => `Svaret fra ${n(d['partId'])} ble rettet fra ${lest(felt(d, 'fra.svar'))} ${dag(felt(d, 'fra.dato'))} til ${lest(felt(d, 'til.svar'))} ${dag(felt(d, 'til.dato'))}`,
    nn: (d, n) => `Svaret frå ${n(d['partId'])} vart retta frå ${lestNn(felt(d, 'fra.svar'))} ${dag(felt(d, 'fra.dato'))} til ${lestNn(felt(d, 'til.svar'))} ${dag(felt(d, 'til.dato'))}`,
  },
  PartLovlighetskontrollKrevd: {
    nb: (d, n) => `${ord(d['krevdAv'])} krevde lovlighetskontroll av vedtaket hos ${n(d['partId'])}`,
    nn: (d, n) => `${ord(d['krevdAv'])} kravde lovlegkontroll av vedtaket hos ${n(d['partId'])}`,
  },
  PartLovlighetskontrollAvgjort: {
    nb: (d, n) => `Vedtaket hos ${n(d['partId'])} ble ${lest(d['utfall'])} av ${ord(d['avgjortAv'])}`,
    nn: (d, n) => `Vedtaket hos ${n(d['partId'])} vart ${lestNn(d['utfall'])} av ${ord(d['avgjortAv'])}`,
  },
  PartAvsloSignering: {
    nb: (d, n) => `${n(d['partId'])} sa ${dag(d['dato'])} at den ikke signerer: ${ord(d['aarsak'])}`,
    nn: (d, n) => `${n(d['partId'])} sa nei til å signere ${dag(d['dato'])}: ${ord(d['aarsak'])}`,
  },
  SigneringAapnet: {
    nb: (d) => `Nå er det ${antall(d['parter']) === 1 ? 'én part' : `${antall(d['parter'])} parter`} sin tur til å signere`,
    nn: (d) => `No er det ${antall(d['parter']) === 1 ? 'éin part' : `${antall(d['parter'])} partar`} sin tur til å signere`,
  },
  SignaturBekreftet: {
    nb: (d, n) => `En annen så over underskriften fra ${n(d['partId'])} og fant den i orden`,
    nn: (d, n) => `Ein annan såg over underskrifta frå ${n(d['partId'])} og fann henne i orden`,
  },
  SignaturBestridt: {
    nb: (d, n) => `Underskriften fra ${n(d['partId'])} ble bestridt: ${ord(d['aarsak'])}`,
    nn: (d, n) => `Det vart reist tvil om underskrifta frå ${n(d['partId'])}: ${ord(d['aarsak'])}`,
  },
  PurringBestilt: {
    nb: (d) => `${stk(d['parter'], 'part', 'parter')} ble purret`,
    nn: (d) => `${stk(d['parter'], 'part', 'partar')} vart purra`,
  },
  PaaminnelseHoldtTilbake: {
    nb: (d) => `Påminnelsen til ${ord(d['part'])} venter mens fristen står stille`,
    nn: (d) => `Påminninga til ${ord(d['part'])} ventar medan fristen står stille`,
  },
  PaaminnelseSamlet: {
    nb: (d, n) => `Påminnelsen til ${n(d['partId'])} kommer i et brev sammen med andre ${dag(d['dag'])}`,
    nn: (d, n) => `Påminninga til ${n(d['partId'])} kjem i eit brev saman med andre ${dag(d['dag'])}`,
  },
} satisfies Setninger;
