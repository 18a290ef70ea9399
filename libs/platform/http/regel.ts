import { type Type } from '@nestjs/common';
import { type ApiPropertyOptions } from '@nestjs/swagger';
import { datofeil, klokkeslettfeil, lesTidspunkt } from './dato';
import { type Feil } from './feil';
import { erOrganisasjonsnummer, renTekst, tekstfeil } from './tekst';

/** How one value is cleaned, judged and described in OpenAPI. */
export interface Regel {
  readonly skjema: ApiPropertyOptions;
  /** Runs before `feil`; gets and gives anything. */
  readonly rens?: (verdi: unknown) => unknown;
  readonly feil: (verdi: unknown) => Feil | undefined;
}

export const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;

const feilType = (hva: string): Feil => ({ kode: 'feil-type', melding: `Her skal det stå ${hva}` });

function tekstregel(skjema: ApiPropertyOptions, feil: (verdi: string) => Feil | undefined, rens?: (verdi: string) => string): Regel {
  return {
    skjema: { type: 'string', ...skjema },
    feil: (verdi) => (typeof verdi === 'string' ? feil(verdi) : feilType('tekst')),
    ...(rens && { rens: (verdi) => (typeof verdi === 'string' ? rens(verdi) : verdi) }),
  };
}

/** Rules for single values; `@Liste(regel.uuid(), { maks: 200 })` takes them for the elements of a list. */
export const regel = {
  /** @param maks characters as a reader counts them */
  tekst: ({ maks = 500 }: { maks?: number } = {}): Regel =>
    tekstregel({ minLength: 1, maxLength: maks }, (v) => tekstfeil(v, maks), renTekst),

  /** `YYYY-MM-DD` between 1800 and 2100. */
  dato: (): Regel => tekstregel({ format: 'date', example: '2026-03-15' }, datofeil),

  /** An instant with offset; kept as UTC with milliseconds. */
  tidspunkt: (): Regel =>
    tekstregel(
      { format: 'date-time', example: '2026-03-15T10:00:00+01:00' },
      (v) => (lesTidspunkt(v) === undefined ? { kode: 'ugyldig-tidspunkt', melding: 'Tidspunktet skal skrives som 2026-03-15T10:00:00+01:00' } : undefined),
      (v) => lesTidspunkt(v) ?? v,
    ),

  /** `HH:MM`, wall-clock time in Europe/Oslo. */
  klokkeslett: (): Regel => tekstregel({ pattern: '^\\d{2}:\\d{2}$', example: '09:30' }, klokkeslettfeil),

  organisasjonsnummer: (): Regel =>
    tekstregel(
      { pattern: '^\\d{9}$', example: '974760673' },
      (v) => (erOrganisasjonsnummer(v) ? undefined : { kode: 'ugyldig-organisasjonsnummer', melding: 'Organisasjonsnummeret skal ha ni sifre med riktig kontrollsiffer' }),
      (v) => v.trim(),
    ),

  /** Canonical, lower case; the version is not checked. */
  uuid: (): Regel => tekstregel({ format: 'uuid' }, (v) => (UUID.test(v) ? undefined : { kode: 'ugyldig-id', melding: 'Id-en er ikke skrevet riktig' })),

  /** SHA-256 in lower-case hex. */
  hash: (): Regel => tekstregel({ pattern: '^[0-9a-f]{64}$' }, (v) => (/^[\da-f]{64}$/.test(v) ? undefined : { kode: 'ugyldig-hash', melding: 'Sjekksummen skal ha 64 heksadesimale tegn' })),

  heltall: (min: number, maks: number): Regel => ({
    skjema: { type: 'integer', minimum: min, maximum: maks },
    feil: (v) => {
      if (typeof v !== 'number' || !Number.isSafeInteger(v)) return feilType('et helt tall');
      return v < min || v > maks ? { kode: 'utenfor-omraadet', melding: `Tallet skal være fra ${min} til ${maks}` } : undefined;
    },
  }),

  boolsk: (): Regel => ({ skjema: { type: 'boolean' }, feil: (v) => (typeof v === 'boolean' ? undefined : feilType('ja eller nei (true eller false)')) }),

  enum: (verdier: readonly string[]): Regel =>
    tekstregel({ enum: [...verdier] }, (v) => (verdier.includes(v) ? undefined : { kode: 'ukjent-valg', melding: `Velg en av: ${verdier.join(', ')}` })),
};

/** The class of a nested object, behind a function so that classes may stand in any order. */
export type Objektklasse = () => Type<object>;

/** Objects of several shapes told apart by one field: `variant('slag', { oppdrag: () => OppdragDto })`. */
export interface Variant {
  readonly felt: string;
  readonly klasser: Readonly<Record<string, Objektklasse>>;
}

export function variant(felt: string, klasser: Readonly<Record<string, Objektklasse>>): Variant {
  return { felt, klasser };
}
