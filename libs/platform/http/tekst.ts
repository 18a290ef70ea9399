import { type Feil } from './feil';

/** A word with letters of more than one alphabet, such as a Cyrillic Т among Latin letters: seldom meant. */
const BLANDET_ORD = /(?=\p{Letter}*\p{Script=Latin})(?=\p{Letter}*[\p{Script=Cyrillic}\p{Script=Greek}])\p{Letter}+/u;

/** Whether a name looks like another one because a letter is borrowed from another alphabet. */
export const blanderAlfabeter = (navn: string): boolean => BLANDET_ORD.test(navn);

/** Line breaks become `\n`, white space at the ends goes, letters are composed (NFC). */
export function renTekst(tekst: string): string {
  return tekst.replaceAll('\r\n', '\n').trim().normalize('NFC');
}

const STYRETEGN = /(?![\t\n])[\p{Control}\u2028\u2029]/u;
const HALV_SURROGAT = /\p{Surrogate}/u;
const SKRIVERETNING = /[\u202A-\u202E\u2066-\u2069]/;
/** The joiner U+200D is real only inside an emoji. */
const USYNLIG = /[\u200B\u200C\u2060\uFEFF]|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D|\u200D(?!\p{Extended_Pictographic})/u;
const STABLET = /\p{Mark}{9}/u;
const ENDELOEST_ORD = /[\p{Letter}\p{Number}]{2001}/u;

const tegn = new Intl.Segmenter('nb', { granularity: 'grapheme' });

/** @returns how many characters a reader would count, at most `tak` + 1 */
function antallTegn(tekst: string, tak: number): number {
  if (tekst.length <= tak) return tekst.length;
  let antall = 0;
  for (const _ of tegn.segment(tekst)) if (++antall > tak) break;
  return antall;
}

/**
 * What is wrong with a text that has been through `renTekst`; undefined when it may be stored.
 * @param maks in characters as a reader counts them
 */
export function tekstfeil(tekst: string, maks: number): Feil | undefined {
  if (tekst === '') return { kode: 'mangler', melding: 'Feltet må fylles ut' };
  if (Buffer.byteLength(tekst) > Math.max(16_000, maks * 4)) return forLang(maks);
  if (HALV_SURROGAT.test(tekst)) return { kode: 'ugyldig-tegn', melding: 'Teksten har et tegn som ikke er helt' };
  if (STYRETEGN.test(tekst)) return { kode: 'styretegn', melding: 'Teksten har styretegn som ikke kan lagres' };
  if (SKRIVERETNING.test(tekst)) return { kode: 'skriveretning', melding: 'Teksten har tegn som snur skriveretningen' };
  if (USYNLIG.test(tekst)) return { kode: 'usynlige-tegn', melding: 'Teksten har usynlige tegn' };
  if (STABLET.test(tekst)) return { kode: 'stablede-tegn', melding: 'En bokstav har for mange aksenttegn' };
  if (tekst.length > 2_000 && ENDELOEST_ORD.test(tekst)) return { kode: 'for-langt-ord', melding: 'Teksten har et ord på over 2000 tegn' };
  return antallTegn(tekst, maks) > maks ? forLang(maks) : undefined;
}

function forLang(maks: number): Feil {
  return { kode: 'for-lang', melding: `Teksten er for lang: høyst ${maks} tegn` };
}

/** Nine digits whose last is the control digit (modulus 11). */
export function erOrganisasjonsnummer(tekst: string): boolean {
  if (!/^\d{9}$/.test(tekst)) return false;
  const sifre = [...tekst].map(Number);
  return kontrollsiffer(sifre, [3, 2, 7, 6, 5, 4, 3, 2]) === sifre[8];
}

const ELLEVE_SIFRE = /(?<!\d)(\d{6})[ -]?(\d{5})(?!\d)/g;
/** Machine-made values hold digits that nobody wrote. */
const MASKINVERDI = /^(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{64})$/;

/** Whether the text holds what passes as a fødselsnummer, D-number or a synthetic one. */
export function harFoedselsnummer(tekst: string): boolean {
  if (tekst.length < 11 || MASKINVERDI.test(tekst)) return false;
  for (const [, dato = '', rest = ''] of tekst.matchAll(ELLEVE_SIFRE)) if (erFoedselsnummer(dato + rest)) return true;
  return false;
}

/** Eleven digits: day (+40 in a D-number), month (+40 and +80 in synthetic ones), year, three digits, two control digits. */
export function erFoedselsnummer(nummer: string): boolean {
  const sifre = [...nummer].map(Number);
  const dag = Number(nummer.slice(0, 2)) % 40;
  const maaned = Number(nummer.slice(2, 4)) % 40;
  if (dag < 1 || dag > 31 || maaned < 1 || maaned > 12) return false;
  return kontrollsiffer(sifre, [3, 7, 6, 1, 8, 9, 4, 5, 2]) === sifre[9]
    && kontrollsiffer(sifre, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) === sifre[10];
}

/** @returns the digit, or 10 when there is none */
function kontrollsiffer(sifre: readonly number[], vekter: readonly number[]): number {
  const sum = vekter.reduce((s, vekt, i) => s + vekt * (sifre[i] ?? 0), 0);
  return (11 - (sum % 11)) % 11;
}
