import { createHash } from 'node:crypto';
import { type Maalform } from '#felles';

/** A piece of a line. What is struck or new says so in words too, for those who do not see the marking. */
export interface Loep {
  readonly tekst: string;
  readonly merke?: 'fet' | 'fjernet' | 'tilfoeyd' | undefined;
}

export type Linje = readonly Loep[];

export type Blokk =
  /** `anker`: what a link leads to; letters, digits and hyphens, never what people wrote. */
  | { readonly slag: 'overskrift'; readonly nivaa: 1 | 2 | 3; readonly tekst: string; readonly anker?: string | undefined }
  | { readonly slag: 'avsnitt'; readonly linje: Linje }
  /** `start`: number of the first item in a numbered list. */
  | { readonly slag: 'liste'; readonly start?: number | undefined; readonly punkter: readonly Linje[] }
  /** The first cell of each row is the row's heading when `radhode` is set. */
  | { readonly slag: 'tabell'; readonly tittel: string; readonly hode: readonly string[]; readonly radhode: boolean; readonly rader: readonly (readonly string[])[] }
  /** A contents list: `til` is the `anker` of a heading in the same document. */
  | { readonly slag: 'lenker'; readonly punkter: readonly { readonly tekst: string; readonly til: string }[] }
  /** What stands beside the minutes: corrections and status. */
  | { readonly slag: 'merknad'; readonly linje: Linje };

/** Minutes without a format: what is in them and in which language. Texts are plain: nothing in them is ever markup. */
export interface Dokument {
  readonly maalform: Maalform;
  readonly tittel: string;
  /** Instant of the draft, ISO 8601. */
  readonly laget: string;
  readonly blokker: readonly Blokk[];
  /** Name and value, kept in the file beside the text. */
  readonly opplysninger: Readonly<Record<string, string>>;
}

const IKKE_SKRIFT = /[\p{Control}\p{Surrogate}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;

/** What no format may carry, also where it came in before the door refused it; line breaks stay. */
export const ren = (tekst: string): string => tekst.replaceAll(/\r\n?/g, '\n').replaceAll(IKKE_SKRIFT, (tegn) => (tegn === '\n' ? tegn : tegn === '\t' ? ' ' : '')).normalize('NFC');

export const loep = (tekst: string, merke?: Loep['merke']): Loep => ({ tekst: ren(tekst), ...(merke && { merke }) });
export const avsnitt = (tekst: string): Blokk => ({ slag: 'avsnitt', linje: [loep(tekst)] });
export const merknad = (tekst: string): Blokk => ({ slag: 'merknad', linje: [loep(tekst)] });
export const overskrift = (nivaa: 1 | 2 | 3, tekst: string, anker?: string): Blokk => ({ slag: 'overskrift', nivaa, tekst: ren(tekst), ...(anker !== undefined && { anker }) });
export const linjetekst = (linje: Linje): string => linje.map((l) => l.tekst).join('');

/** All that a reader reads, one block a line; headings and lists keep their marks. */
export function somTekst({ blokker }: Pick<Dokument, 'blokker'>): string {
  return blokker.map(blokktekst).join('\n');
}

function blokktekst(blokk: Blokk): string {
  switch (blokk.slag) {
    case 'overskrift': return `${'#'.repeat(blokk.nivaa)} ${blokk.tekst}`;
    case 'avsnitt': return linjetekst(blokk.linje);
    case 'merknad': return `> ${linjetekst(blokk.linje)}`;
    case 'liste': return blokk.punkter.map((p, i) => `${blokk.start === undefined ? '-' : `${blokk.start + i}.`} ${linjetekst(p)}`).join('\n');
    case 'lenker': return blokk.punkter.map((p) => `- ${p.tekst}`).join('\n');
    case 'tabell': return [blokk.tittel, blokk.hode, ...blokk.rader].map((rad) => (typeof rad === 'string' ? rad : rad.join(' | '))).join('\n');
  }
}

/** SHA-256 of what a reader reads, in lower-case hex: the same minutes have the same hash in every format. */
export const hashAv = (dokument: Pick<Dokument, 'blokker'>): string => createHash('sha256').update(somTekst(dokument)).digest('hex');
