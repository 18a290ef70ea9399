import { type FieldError } from '#eventsourcing';

/** Every kind of answer that is not a result: status, title, and what the reader may do about it (RFC 9457). */
export const PROBLEMER = {
  'ugyldig-json': [400, 'Innholdet er ikke gyldig JSON', 'Innholdet skal være JSON i UTF-8 uten doble feltnavn og med høyst 32 nivåer.'],
  'ugyldig-forespoersel': [400, 'Forespørselen har feil form', 'Et hode, et felt eller selve innholdet har en form som tjenesten ikke kjenner. Ukjente felt avvises.'],
  'ugyldig-id': [400, 'Id-en i adressen er ikke skrevet riktig', 'En id er en UUID med små bokstaver og bindestreker.'],
  'ugyldig-parameter': [400, 'En parameter i adressen er ugyldig', 'Parameteren er ukjent, står to ganger eller har en verdi utenfor det tillatte.'],
  'ikke-innlogget': [401, 'Du er ikke logget inn', 'Send et gyldig token i hodet Authorization: Bearer.'],
  'ugyldig-token': [401, 'Innloggingen gjelder ikke lenger', 'Tokenet er utløpt, ikke utstedt for denne tjenesten eller ikke til å stole på. Logg inn på nytt.'],
  'ikke-tilgang': [403, 'Du har ikke tilgang til dette', 'Rollene eller vervene dine gir ikke rett til handlingen. Meldingen sier hva som mangler.'],
  'for-lavt-sikkerhetsnivaa': [403, 'Innloggingen har for lavt sikkerhetsnivå', 'Logg inn på nytt med høyere sikkerhetsnivå.'],
  'feil-opphav': [403, 'Forespørselen kommer fra et nettsted som ikke er godkjent', 'Nettlesere kan bare endre noe fra tjenestens egne sider og de som er godkjent.'],
  'finnes-ikke': [404, 'Finnes ikke', 'Det finnes ikke, eller du har ikke adgang til å vite om det.'],
  'metode-ikke-tillatt': [405, 'Metoden kan ikke brukes her', 'Hodet Allow sier hvilke metoder adressen tar imot.'],
  'ikke-akseptabelt': [406, 'Svaret finnes ikke i formatet du ber om', 'Tjenesten svarer med application/json og application/problem+json.'],
  'tidsavbrudd': [408, 'Forespørselen kom for sakte', 'Hele forespørselen må være framme innen 30 sekunder.'],
  'tilstandskonflikt': [409, 'Det kan ikke gjøres nå', 'Det handlingen gjelder, er kommet lenger eller mangler noe. Meldingen sier hva.'],
  'allerede-utfoert': [409, 'Det er alt gjort', 'Handlingen er utført før.'],
  'idempotensnoekkel-i-bruk': [409, 'Den samme kommandoen behandles allerede', 'Vent så lenge som Retry-After sier, og send den igjen med samme nøkkel.'],
  'utloept': [410, 'Det er utløpt', 'Det gjelder ikke lenger.'],
  'endret-av-andre': [412, 'Noen andre har endret dette', 'Hent det på nytt, se hva som er endret, og send igjen med den nye revisjonen i If-Match.'],
  'for-stor': [413, 'Innholdet er for stort', 'En forespørsel kan være høyst 1 MB. For en fil som sendes inn, sier meldingen hvor stor den kan være.'],
  'for-lang-adresse': [414, 'Adressen er for lang', 'En adresse kan være høyst 8 kB.'],
  'feil-innholdstype': [415, 'Innholdet har feil type', 'Send application/json i UTF-8, uten komprimering.'],
  'ugyldig-verdi': [422, 'Noen felt har ugyldig verdi', 'Forespørselen er lest, men en verdi kan ikke godtas. errors sier hvilket felt og hva som er galt.'],
  'idempotensnoekkel-gjenbrukt': [422, 'Nøkkelen er alt brukt med et annet innhold', 'En ny kommando skal ha en ny Idempotency-Key.'],
  'usikkert-innhold': [422, 'Teksten ser ut til å ha et fødselsnummer', 'Ta det bort. Er det ikke et fødselsnummer, send igjen med feltet bekreftetInnhold og en begrunnelse.'],
  'filtype-avvist': [422, 'Filtypen tas ikke imot', 'Filens innhold er ikke av en type som er tillatt.'],
  'arkivbombe': [422, 'Filen pakker ut til for mye', 'Send innholdet i mindre deler.'],
  'skadelig-fil': [422, 'Filen kan gjøre skade', 'Filen har innhold som ikke tas imot.'],
  'ugyldig-mottaker': [422, 'Mottakeren er ikke en gyldig adresse', 'Rett adressen.'],
  'ulovlig-url': [422, 'Adressen kan ikke brukes', 'Adressen peker dit tjenesten ikke får gå.'],
  'ugyldig-definisjon': [422, 'Prosessdefinisjonen henger ikke sammen', 'errors sier hva som mangler.'],
  'for-mange-forespoersler': [429, 'For mange forespørsler', 'Vent så lenge som Retry-After sier.'],
  'mangler-forutsetning': [428, 'Et hode mangler', 'Kommandoer krever Idempotency-Key; de som erstatter det du så, krever også If-Match.'],
  'for-store-hoder': [431, 'Hodene i forespørselen er for store', 'Hodene kan til sammen være høyst 16 kB.'],
  'intern-feil': [500, 'Noe gikk galt hos oss', 'Feilen er registrert. Oppgi traceId når du melder fra.'],
  'midlertidig-utilgjengelig': [503, 'Tjenesten er utilgjengelig et øyeblikk', 'Vent så lenge som Retry-After sier, og send igjen med samme Idempotency-Key.'],
  'lagring-full': [507, 'Lageret er fullt', 'Ingenting er endret. Prøv igjen når det er gjort plass.'],
} as const satisfies Record<string, readonly [status: number, title: string, raad: string]>;

export type Problemtype = keyof typeof PROBLEMER;

export const PROBLEMMEDIETYPE = 'application/problem+json; charset=utf-8';

interface Problemvalg {
  readonly errors?: readonly FieldError[] | undefined;
  /** A sentence for the case worker about this case. */
  readonly melding?: string | undefined;
  /** The stable code of a domain rejection. */
  readonly kode?: string | undefined;
  /** The guard that refused, and what it misses. */
  readonly vakt?: string | undefined;
  readonly mangler?: readonly string[] | undefined;
  /** The resource's revision now, where another one was expected. */
  readonly revisjon?: number | undefined;
  readonly hoder?: Readonly<Record<string, string>> | undefined;
  readonly cause?: unknown;
}

/** The only way for HTTP code to say no. Holds nothing of the input. */
export class Problem extends Error {
  readonly status: number;

  constructor(
    readonly type: Problemtype,
    readonly valg: Problemvalg = {},
  ) {
    super(type, { cause: valg.cause });
    this.status = PROBLEMER[type][0];
  }
}

/** The body of an answer, RFC 9457. */
export function problemsvar(problem: Problem, traceId: string): object {
  const { errors, melding, kode, revisjon, vakt, mangler = [] } = problem.valg;
  return {
    type: `/problem/${problem.type}`,
    title: PROBLEMER[problem.type][1],
    status: problem.status,
    ...(kode === undefined ? {} : { kode }),
    ...(melding === undefined ? {} : { detail: melding }),
    ...(vakt === undefined ? {} : { vakt, mangler: mangler.slice(0, 50) }),
    ...(revisjon === undefined ? {} : { revisjon }),
    ...(errors === undefined || errors.length === 0 ? {} : { errors: errors.slice(0, 50) }),
    traceId,
  };
}

export const feltproblem = (type: Problemtype, pointer: string, kode: string, melding: string) => new Problem(type, { errors: [{ pointer, kode, melding }] });
