import { ApiProperty, type ApiPropertyOptions, getSchemaPath, ApiExtraModels } from '@nestjs/swagger';
import { plainToInstance, Transform } from 'class-transformer';
import { type Type } from '@nestjs/common';
import { IsOptional, registerDecorator, ValidateNested, type ValidationArguments } from 'class-validator';
import { tidspunktIOslo, type Forskyvning } from './dato';
import { type Feil } from './feil';
import { MAKS_ELEMENTER } from './json';
import { type Objektklasse, type Regel, regel, type Variant } from './regel';
import { renTekst } from './tekst';

/** Between code and sentence in class-validator's one message string. */
const SKILLE = '\u001f';

export function feilFra(melding: string): Feil {
  const [kode = 'ugyldig', tekst = 'Verdien er ugyldig', under] = melding.split(SKILLE);
  return { kode, melding: tekst, ...(under === undefined ? {} : { under: Number(under) }) };
}

function krav(navn: string, feil: (verdi: unknown, objekt: object) => Feil | undefined): PropertyDecorator {
  return (target, propertyName) => registerDecorator({
    name: navn,
    target: target.constructor,
    propertyName: propertyName as string,
    validator: {
      validate: (verdi: unknown, a?: ValidationArguments) => feil(verdi, a?.object ?? {}) === undefined,
      defaultMessage: (a?: ValidationArguments) => {
        const funnet = feil(a?.value, a?.object ?? {}) ?? { kode: 'ugyldig', melding: 'Verdien er ugyldig' };
        return [funnet.kode, funnet.melding, ...(funnet.under === undefined ? [] : [funnet.under])].join(SKILLE);
      },
    },
  });
}

function alle(...dekoratorer: readonly PropertyDecorator[]): PropertyDecorator {
  return (target, key) => dekoratorer.forEach((d) => d(target, key));
}

/** Only wash what came: an absent property stays absent. */
const rens = (f: (verdi: unknown) => unknown): PropertyDecorator => Transform(({ value }) => f(value as unknown));

function felt(r: Regel, ekstra: ApiPropertyOptions = {}): PropertyDecorator {
  return alle(ApiProperty({ ...r.skjema, ...ekstra } as ApiPropertyOptions), krav('regel', r.feil), ...(r.rens ? [rens(r.rens)] : []));
}

/** Text: trimmed, NFC, no control, bidi or invisible characters. `maks` counts characters as a reader does. */
export const Tekst = (valg: { maks?: number } = {}) => felt(regel.tekst(valg));
/**
 * Text that a rule asks for: what is absent or empty is let through as empty, so that one answer can name all that is missing.
 * The property must begin as `''`.
 */
export function Utfylles(valg: { maks: number }): PropertyDecorator {
  const { skjema, feil } = regel.tekst(valg);
  const rensTekst = (v: unknown) => (v === null ? '' : typeof v === 'string' ? renTekst(v) : v);
  return alle(ApiProperty({ ...skjema, minLength: 1 }), krav('regel', (v) => (v === '' ? undefined : feil(v))), rens(rensTekst));
}
/** A calendar day, `YYYY-MM-DD`. */
export const Dato = () => felt(regel.dato());
/** An instant with offset; the handler sees UTC with milliseconds. */
export const Tidspunkt = () => felt(regel.tidspunkt());
export const Organisasjonsnummer = () => felt(regel.organisasjonsnummer());
export const Uuid = () => felt(regel.uuid());
export const Hash = () => felt(regel.hash());
export const Enum = (verdier: readonly string[]) => felt(regel.enum(verdier));

const TALLFELT = Symbol('tallfelt');
const BOOLSKE_FELT = Symbol('boolskeFelt');

function merk(merke: symbol): PropertyDecorator {
  return (target, key) => Reflect.defineMetadata(merke, [...merkede(target, merke), key], target);
}

function merkede(target: object, merke: symbol): readonly string[] {
  return (Reflect.getMetadata(merke, target) as readonly string[] | undefined) ?? [];
}

export const tallfelt = (klasse: { prototype: object }) => merkede(klasse.prototype, TALLFELT);
export const boolskeFelt = (klasse: { prototype: object }) => merkede(klasse.prototype, BOOLSKE_FELT);

/** A JSON number without decimals; in a query string its digits. */
export const Heltall = (min: number, maks: number) => alle(felt(regel.heltall(min, maks)), merk(TALLFELT));
/** `true` or `false`. */
export const Boolsk = () => alle(felt(regel.boolsk()), merk(BOOLSKE_FELT));

/**
 * Wall-clock time in Europe/Oslo, `HH:MM`. With `dato` (the name of the field beside it) a time that does not exist that
 * night is refused, and one that exists twice unless the field `forskyvning` says which.
 */
export function Klokkeslett(valg: { dato?: string; forskyvning?: string } = {}): PropertyDecorator {
  const { dato, forskyvning = 'forskyvning' } = valg;
  if (dato === undefined) return felt(regel.klokkeslett());
  const sammen = krav('sammen', (verdi, objekt) => {
    const dag = (objekt as Record<string, unknown>)[dato];
    if (typeof verdi !== 'string' || typeof dag !== 'string' || regel.klokkeslett().feil(verdi) || regel.dato().feil(dag)) return undefined;
    const svar = tidspunktIOslo(dag, verdi, (objekt as Record<string, unknown>)[forskyvning] as Forskyvning | undefined);
    return 'feil' in svar ? svar.feil : undefined;
  });
  return alle(felt(regel.klokkeslett()), sammen);
}

/** May be left out; `null` is read as left out. */
export const Valgfri = () => alle(ApiProperty({ required: false }), IsOptional(), rens((v) => v ?? undefined));

const erObjekt = (v: unknown): v is Record<string, unknown> => typeof v === 'object' && v !== null && !Array.isArray(v);

type Innhold = Objektklasse | Variant;

const klasserI = (innhold: Innhold) => (typeof innhold === 'function' ? [innhold] : Object.values(innhold.klasser)).map((k) => k());

function valgtKlasse(innhold: Innhold, verdi: Record<string, unknown>): Type<object> | undefined {
  if (typeof innhold === 'function') return innhold();
  const valgt = verdi[innhold.felt];
  return typeof valgt === 'string' && Object.hasOwn(innhold.klasser, valgt) ? innhold.klasser[valgt]?.() : undefined;
}

function tilKlasse(innhold: Innhold, verdi: unknown): unknown {
  const klasse = erObjekt(verdi) && valgtKlasse(innhold, verdi);
  return klasse ? plainToInstance(klasse, verdi) : verdi;
}

function objektfeil(innhold: Innhold, verdi: unknown): Feil | undefined {
  if (!erObjekt(verdi)) return { kode: 'feil-type', melding: 'Her skal det stå et objekt' };
  if (typeof innhold === 'function' || valgtKlasse(innhold, verdi)) return undefined;
  return { kode: 'ukjent-valg', melding: `Feltet ${innhold.felt} skal være en av: ${Object.keys(innhold.klasser).join(', ')}` };
}

/** Swagger asks for a plain class when it draws the document; the classes of a variant must stand above its use. */
function tegn(innhold: Innhold, iListe: boolean, ekstra: ApiPropertyOptions = {}): PropertyDecorator {
  if (typeof innhold === 'function') return ApiProperty({ type: () => innhold(), isArray: iListe, ...ekstra });
  const oneOf = klasserI(innhold).map((k) => ({ $ref: getSchemaPath(k) }));
  const skjema = iListe ? { type: 'array', items: { oneOf } } : { oneOf };
  return (target, key) => {
    ApiExtraModels(...klasserI(innhold))(target.constructor);
    ApiProperty({ ...skjema, ...ekstra } as ApiPropertyOptions)(target, key);
  };
}

/** A nested object of one class, or of the class that a field tells (see `variant`). */
export function Objekt(innhold: Innhold): PropertyDecorator {
  return alle(tegn(innhold, false), krav('regel', (v) => objektfeil(innhold, v)), ValidateNested(), rens((v) => tilKlasse(innhold, v)));
}

function elementfeil(feil: (v: unknown) => Feil | undefined, verdier: readonly unknown[]): Feil | undefined {
  for (const [i, v] of verdier.entries()) {
    const funnet = feil(v);
    if (funnet) return { ...funnet, under: i };
  }
  return undefined;
}

/** A list of at least `min` (0) and at most `maks` elements: values of one rule, or objects. */
export function Liste(innhold: Innhold | Regel, valg: { maks: number; min?: number }): PropertyDecorator {
  const { maks, min = 0 } = valg;
  if (maks > MAKS_ELEMENTER) throw new Error(`En liste leses bare til ${MAKS_ELEMENTER} elementer`);
  const erRegel = typeof innhold !== 'function' && 'skjema' in innhold;
  const feil = erRegel ? innhold.feil : (v: unknown) => objektfeil(innhold, v);
  const rensElement = erRegel ? innhold.rens ?? ((v: unknown) => v) : (v: unknown) => tilKlasse(innhold, v);
  const antall: ApiPropertyOptions = { minItems: min, maxItems: maks };
  return alle(
    erRegel ? ApiProperty({ type: 'array', items: innhold.skjema, ...antall } as ApiPropertyOptions) : tegn(innhold, true, antall),
    krav('regel', (v) => {
      if (!Array.isArray(v)) return { kode: 'feil-type', melding: 'Her skal det stå en liste' };
      if (v.length > maks) return { kode: 'for-mange', melding: `Listen kan ha høyst ${maks} elementer` };
      if (v.length < min) return { kode: 'for-faa', melding: `Listen skal ha minst ${min} elementer` };
      return elementfeil(feil, v);
    }),
    ...(erRegel ? [] : [ValidateNested({ each: true })]),
    rens((v) => (Array.isArray(v) && v.length <= maks ? v.map(rensElement) : v)),
  );
}
