import { z } from 'zod';
import { GJELDER } from './dossier.events';

/** What lies where in the zip. The names of a file's facts are those of Noark 5 (dokumentobjekt). */
export const FORMAT = 'saksgang-dossier';
export const FORMATVERSJON = 1;
export const STI = { manifest: 'manifest.json', rapport: 'dossier.pdf', hendelser: 'hendelser.jsonl', tilstand: 'tilstand.json', referanser: 'referanser.json', skjema: 'skjema.json', lesmeg: 'LESMEG.txt' } as const;
export const MAPPE = 'dokumenter/';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const uuid = z.string().regex(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/);
const siffer = z.string().regex(/^\d{1,19}$/);
const hva = <S extends z.ZodType>(skjema: S, description: string): S => skjema.meta({ description });

export const OMFANG = ['hel', 'utdrag'] as const;

/** One event on one line. */
export const hendelseslinje = z.strictObject({
  nr: hva(z.int().min(1), 'Linjens nummer'),
  posisjon: hva(siffer, 'Plassen i loggen den først ble skrevet i'),
  hendelseId: uuid,
  stroem: hva(z.string().regex(/^[a-z]+-[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/), 'Kategori og id'),
  revisjon: hva(z.int().min(0), 'Plassen i strømmen'),
  omfang: hva(z.enum(OMFANG), 'hel: alt i strømmen er med, og dette kan leses inn igjen. utdrag: fra noe som også gjelder annet'),
  type: z.string(),
  versjon: z.int().min(1),
  metadata: hva(z.looseObject({ registrert: z.string() }), 'Hvem, når, på vegne av hvem og hvorfor; importert står på det som er lest inn fra et annet system, og er ulikt fra system til system'),
  data: hva(z.record(z.string(), z.unknown()).optional(), 'Som det ble skrevet'),
  utelatt: hva(z.string().optional(), 'Hvorfor innholdet ikke er med'),
});
export type Hendelseslinje = z.infer<typeof hendelseslinje>;

export const FILSLAG = ['rapport', 'hendelser', 'tilstand', 'referanser', 'skjema', 'lesmeg', 'dokument'] as const;

const fil = z.strictObject({
  referanseDokumentfil: hva(z.string(), 'Hvor filen ligger i pakken'),
  slag: z.enum(FILSLAG),
  tittel: z.string(),
  sjekksum: hash,
  sjekksumAlgoritme: z.literal('SHA-256'),
  filstoerrelse: hva(z.int().min(0), 'Antall byte'),
  mimeType: z.string(),
});
export type Fil = z.infer<typeof fil>;

export const manifest = z.strictObject({
  format: z.literal(FORMAT),
  formatversjon: z.int().min(1),
  dossierId: hva(uuid, 'Følger av innholdet: det samme innholdet har samme id'),
  gjelder: z.strictObject({ slag: z.enum(GJELDER), id: uuid, tittel: z.string() }),
  fellesskap: z.strictObject({ id: uuid, navn: z.string() }),
  /** Not the clock of whoever asked: the same state is the same dossier. */
  slikDetSto: hva(z.strictObject({ posisjon: siffer, registrert: z.string(), hendelseId: uuid }), 'Den siste hendelsen som er med'),
  program: z.strictObject({ navn: z.string(), versjon: z.string() }),
  utgave: hva(z.enum(['hel', 'redigert']), 'redigert: noe er unntatt offentlighet for den som hentet det; kan ikke leses inn igjen'),
  hendelser: z.int().min(1),
  stroemmer: z.array(z.strictObject({ stroem: z.string(), omfang: z.enum(OMFANG), hendelser: z.int(), fra: siffer, til: siffer })),
  filer: z.array(fil),
  mangler: hva(z.array(z.strictObject({ tittel: z.string(), sjekksum: hash, grunn: z.enum(['mangler', 'skadet', 'sendt-av-annen-sak']) })), 'Filer som skulle vært med, men som arkivet ikke har slik de var, og avtaler som saken vedtok, men som en annen sak har sendt: de er i dossieret til avtalen'),
  utelatt: hva(z.array(z.strictObject({ hva: z.string(), hjemmel: z.string() })), 'Det som er holdt tilbake etter loven'),
});
export type Manifest = z.infer<typeof manifest>;

export const referanser = z.strictObject({
  parter: z.array(z.strictObject({ id: uuid, navn: z.string(), slag: z.string(), organisasjonsnummer: z.string() })),
  organer: z.array(z.strictObject({ id: uuid, navn: z.string(), kortnavn: z.string(), slag: z.string() })),
  personer: z.array(z.strictObject({ id: uuid, navn: z.string() })),
});
export type Referanser = z.infer<typeof referanser>;
export const INGEN_REFERANSER: Referanser = { parter: [], organer: [], personer: [] };

const tilstand = z.strictObject({ stroemmer: z.array(z.strictObject({ stroem: z.string(), revisjon: z.int(), tilstand: z.unknown() })) });

/** JSON Schema of all that a machine reads in the zip. */
export const SKJEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: `${FORMAT} versjon ${FORMATVERSJON}`,
  description: 'Hver linje i hendelser.jsonl er en hendelse. data følger hendelsestypen og versjonen; ukjente felt skal en leser la stå.',
  $defs: Object.fromEntries(Object.entries({ manifest, hendelse: hendelseslinje, tilstand, referanser }).map(([navn, skjema]) => {
    const { $schema: _, ...def } = z.toJSONSchema(skjema);
    return [navn, def];
  })),
};

export const LESMEG = `Dossier fra Saksgang

dossier.pdf      for mennesker: hva saken er, hva som skjedde, hva som ble vedtatt, og hva hver part svarte
hendelser.jsonl  for maskiner: én hendelse per linje, i den rekkefølgen de skjedde
tilstand.json    hvor hver strøm sto etter den siste av dem
referanser.json  navnene på parter, organer og personer som er nevnt med id
skjema.json      JSON Schema for filene over og for manifestet
dokumenter/      filene slik de ble sendt inn, vedtatt og signert
manifest.json    hver fil med sjekksum (SHA-256), størrelse og type, og hva som mangler eller er utelatt

Kontroller at ingenting er endret, uten noen tjener: npm run dossier:sjekk <zip>
Les det inn i et annet system: POST /api/v1/<fellesskap>/dossierer
`;
