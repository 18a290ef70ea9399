import { randomUUID } from 'node:crypto';
import { type Problemtype } from '#platform';
import { type Foresporsel, type Raasvar } from './sokkel';

/** Kinds of value that a command has somewhere. */
export type Felt = 'tekst' | 'dato' | 'klokkeslett' | 'tidspunkt' | 'heltall' | 'boolsk' | 'liste' | 'orgnr' | 'id' | 'valgfri';

/** The application under test, seen from the table. */
export interface Maal {
  readonly port: number;
  readonly vert: string;
  /** `/api/v1/<slug>` */
  readonly rot: string;
  readonly token: string;
  /** A sak at revision 0 or later that the caller may see, and one that only another helsefellesskap may. */
  readonly sak: string;
  readonly fremmedSak: string;
  /** A helsefellesskap that exists, but not for the caller. */
  readonly fremmedRot: string;
  /** Path of a valid command and its JSON, with `raa` as the value of the one field. */
  felt(felt: Felt, raa: string, ekstra?: string): { readonly sti: string; readonly kropp: string };
  /** Path and body of a command that replaces what the caller saw (needs If-Match). */
  erstatt(id: string): { readonly metode: string; readonly sti: string; readonly kropp: string };
  /** Path of a free-text search, `?q=` included. */
  readonly soek: string;
  /** Token of one who may make a helsefellesskap; only the real application has such a person. */
  readonly plattformtoken?: string;
  /** An agreement that waits for its only part's answer; only the real application has one. */
  readonly sendt?: { readonly avtale: string; readonly part: string };
  kall(foresporsel: Foresporsel): Promise<Raasvar>;
}

export interface Rad {
  /** The row of promises.md §2 that it belongs to. */
  readonly id: string;
  readonly hva: string;
  readonly send: (m: Maal) => Foresporsel | Promise<Foresporsel>;
  readonly status: number;
  readonly type?: Problemtype;
  /** Headers that the answer must have. */
  readonly hoder?: Readonly<Record<string, RegExp>>;
  readonly lukket?: boolean;
  /** No real command takes such a value. */
  readonly bareProeverute?: boolean;
  /** Only the real application has such a route. */
  readonly bareEkte?: boolean;
  /** More that must hold. */
  readonly ogsaa?: (svar: Raasvar, m: Maal) => void | Promise<void>;
}

/** A row that no test stands behind yet, and why. */
export interface Uproevd {
  readonly id: string;
  readonly grunn: string;
}

export const hoder = (m: Maal): Record<string, string> => ({ Host: m.vert, Authorization: `Bearer ${m.token}` });
export const kommandohoder = (m: Maal): Record<string, string> => ({ ...hoder(m), 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() });

type Hodevalg = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A command with this exact body. */
export const kropp = (innhold: string | Buffer, ekstra: Hodevalg = {}) => (m: Maal): Foresporsel =>
  ({ metode: 'POST', sti: `${m.rot}/saker`, hoder: { ...kommandohoder(m), ...ekstra }, kropp: innhold });

/** A command that is right but for one value. */
export const felt = (slag: Felt, raa: string, ekstra?: string) => (m: Maal): Foresporsel =>
  ({ metode: 'POST', hoder: kommandohoder(m), ...m.felt(slag, raa, ekstra) });

/** A command that is right, with other headers. */
export const hode = (ekstra: Hodevalg) => (m: Maal): Foresporsel => ({ ...felt('tekst', '"Gyldig tittel"')(m), hoder: { ...kommandohoder(m), ...ekstra } });

export const hent = (sti: string, ekstra: Hodevalg = {}) => (m: Maal): Foresporsel => ({ sti: `${m.rot}${sti}`, hoder: { ...hoder(m), ...ekstra } });

export const id = (nr: number): string => `B${String(nr).padStart(3, '0')}`;

type Utfall = Omit<Rad, 'id' | 'hva' | 'send'>;

/** Several inputs with the same expected answer. */
export function rader(nr: number, utfall: Utfall, tilfeller: Readonly<Record<string, Rad['send']>>): Rad[] {
  return Object.entries(tilfeller).map(([hva, send]) => ({ id: id(nr), hva, send, ...utfall }));
}

export const json = (v: unknown): string => JSON.stringify(v);
export const JSONFEIL: Utfall = { status: 400, type: 'ugyldig-json' };
export const FORM: Utfall = { status: 400, type: 'ugyldig-forespoersel' };
export const VERDI: Utfall = { status: 422, type: 'ugyldig-verdi' };
export const TYPE: Utfall = { status: 415, type: 'feil-innholdstype' };
export const STOR: Utfall = { status: 413, type: 'for-stor' };
export const PARAMETER: Utfall = { status: 400, type: 'ugyldig-parameter' };
export const BORTE: Utfall = { status: 404, type: 'finnes-ikke' };
export const LAGET: Utfall = { status: 201 };
export const FUNNET: Utfall = { status: 200 };
