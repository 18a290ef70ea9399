import { tekster } from '../spraak/maalform';

export const ord = tekster(
  {
    tittel: 'Drift', ingress: 'Det som skulle ha skjedd av seg selv, påminnelsene, og prosessene sakene følger.', oversikter: 'Oversiktene', aJour: 'Alt som er sendt inn, er med i oversiktene.', bak: (klokka: string) => `Oversiktene viser data per kl. ${klokka}. De henter seg inn av seg selv; gjør de ikke det, står årsaken under avvik.`,
    avvik: 'Avvik', ingenAvvik: 'Ingen avvik', ingenAvvikRaad: 'Alt som skulle skje av seg selv, har skjedd.', vis: 'Vis', alle: 'Alle', tilstander: { 'aapent': 'Åpne', 'proeves': 'Prøves nå', 'hoppet-over': 'Hoppet over', 'loest': 'Løste' }, tilstand: { 'aapent': 'Åpent', 'proeves': 'Prøves nå', 'hoppet-over': 'Hoppet over', 'loest': 'Løst' }, brevraad: 'Rett opp hvem som tar imot post, ta kontakt på annen måte, og merk det som løst.',
    kilder: { reaksjon: 'Noe som skulle følge av en hendelse', lesemodell: 'En oversikt', paaminnelse: 'En påminnelse', vakthund: 'Kontrollen av påminnelsene', jobb: 'En bakgrunnsjobb', vedtak: 'Et vedtak som er endret eller trukket' },
    forsoek: (n: number) => (n === 1 ? 'Prøvd én gang' : `Prøvd ${n} ganger`), sist: (naar: string) => `sist ${naar}`, tilSaken: 'Gå til saken', tilHendelsen: 'Vis hendelsen', proevIgjen: 'Prøv igjen', hoppOver: 'Hopp over', loes: 'Merk som løst', begrunnelse: 'Begrunnelse', feilBegrunnelse: 'Skriv en begrunnelse',
    raad: { 'nytt-forsoek': 'Årsaken er rettet. Det prøves igjen med en gang.', 'overhopping': 'Det skal ikke gjøres. Det som venter bak, går videre.', 'loesning': 'Det er ordnet for hånd. Det som venter bak, går videre.' }, avgjort: (naar: string, grunn: string) => `${naar}: ${grunn}`,
    kommende: 'Påminnelser som kommer', ingenKommende: 'Ingen påminnelser er planlagt', logg: 'Påminnelser som er sendt', ingenLogg: 'Ingen påminnelser er sendt', naar: 'Når', gjelder: 'Gjelder', mottaker: 'Til', regel: 'Regel', utfall: 'Utfall', frist: (dag: string) => `Frist ${dag}`, straks: 'Straks', eskalering: 'Frist som er passert',
    utfallene: { 'sendt': 'Sendt', 'besluttet': 'Skal sendes', 'proevd-igjen': 'Prøves igjen', 'avvist': 'Kom ikke fram', 'eskalert': 'Meldt videre', 'samlet': 'I samlet brev', 'i-retur': 'Kom i retur' },
    prosesser: 'Prosesser', prosess: 'Prosess', versjon: 'Versjon', publisert: 'Publisert', sakstyper: 'Sakstyper', versjonNr: (nr: number) => `Versjon ${nr}`,
  },
  {
    tittel: 'Drift', ingress: 'Det som skulle ha skjedd av seg sjølv, påminningane, og prosessane sakene følgjer.', oversikter: 'Oversiktene', aJour: 'Alt som er sendt inn, er med i oversiktene.', bak: (klokka) => `Oversiktene viser data per kl. ${klokka}. Dei hentar seg inn av seg sjølve; gjer dei ikkje det, står årsaka under avvik.`,
    avvik: 'Avvik', ingenAvvik: 'Ingen avvik', ingenAvvikRaad: 'Alt som skulle skje av seg sjølv, har skjedd.', vis: 'Vis', alle: 'Alle', tilstander: { 'aapent': 'Opne', 'proeves': 'Blir prøvde no', 'hoppet-over': 'Hoppa over', 'loest': 'Løyste' }, tilstand: { 'aapent': 'Ope', 'proeves': 'Blir prøvd no', 'hoppet-over': 'Hoppa over', 'loest': 'Løyst' }, brevraad: 'Rett opp kven som tek imot post, ta kontakt på annan måte, og merk det som løyst.',
    kilder: { reaksjon: 'Noko som skulle følgje av ei hending', lesemodell: 'Ei oversikt', paaminnelse: 'Ei påminning', vakthund: 'Kontrollen av påminningane', jobb: 'Ein bakgrunnsjobb', vedtak: 'Eit vedtak som er endra eller trekt' },
    forsoek: (n) => (n === 1 ? 'Prøvd éin gong' : `Prøvd ${n} gonger`), sist: (naar) => `sist ${naar}`, tilSaken: 'Gå til saka', tilHendelsen: 'Vis hendinga', proevIgjen: 'Prøv igjen', hoppOver: 'Hopp over', loes: 'Merk som løyst', begrunnelse: 'Grunngiving', feilBegrunnelse: 'Skriv ei grunngiving',
    raad: { 'nytt-forsoek': 'Årsaka er retta. Det blir prøvd igjen med ein gong.', 'overhopping': 'Det skal ikkje gjerast. Det som ventar bak, går vidare.', 'loesning': 'Det er ordna for hand. Det som ventar bak, går vidare.' }, avgjort: (naar, grunn) => `${naar}: ${grunn}`,
    kommende: 'Påminningar som kjem', ingenKommende: 'Ingen påminningar er planlagde', logg: 'Påminningar som er sende', ingenLogg: 'Ingen påminningar er sende', naar: 'Når', gjelder: 'Gjeld', mottaker: 'Til', regel: 'Regel', utfall: 'Utfall', frist: (dag) => `Frist ${dag}`, straks: 'Straks', eskalering: 'Frist som er passert',
    utfallene: { 'sendt': 'Send', 'besluttet': 'Skal sendast', 'proevd-igjen': 'Blir prøvd igjen', 'avvist': 'Kom ikkje fram', 'eskalert': 'Meld vidare', 'samlet': 'I samla brev', 'i-retur': 'Kom i retur' },
    prosesser: 'Prosessar', prosess: 'Prosess', versjon: 'Versjon', publisert: 'Publisert', sakstyper: 'Sakstypar', versjonNr: (nr) => `Versjon ${nr}`,
  },
);
