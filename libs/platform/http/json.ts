import { feltproblem, Problem } from './problem';

const MAKS_DYBDE = 32;
/** No field takes a longer list. Of one that comes, one element more is kept: the field's own rule refuses it, with its place and its own limit. */
export const MAKS_ELEMENTER = 1_000;
const MAKS_VERDIER = 20_000;
/** Keys that reach into the prototype of whatever they are copied to. */
const FARLIGE_NOEKLER: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
/** The tokens of valid JSON; text between them is white space and words. */
const SYMBOL = /"(?:[^"\\]|\\.)*"|[[\]{},:]|-?\d[\d.e+-]*/gi;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The one JSON parser: UTF-8 without BOM, an object at the top, no key twice, at most 32 levels, numbers that survive.
 * @throws Problem ugyldig-json, ugyldig-forespoersel or ugyldig-verdi
 */
export function lesJson(bytes: Buffer): Record<string, unknown> {
  if (bytes.length === 0) throw new Problem('ugyldig-forespoersel', { melding: 'Innholdet er tomt: send et JSON-objekt' });
  const { tekst, verdi } = tolk(bytes);
  gransk(tekst);
  if (typeof verdi !== 'object' || verdi === null || Array.isArray(verdi)) throw new Problem('ugyldig-forespoersel', { melding: 'Innholdet skal være et JSON-objekt' });
  avkort(verdi);
  return verdi as Record<string, unknown>;
}

function tolk(bytes: Buffer): { tekst: string; verdi: unknown } {
  try {
    const tekst = utf8.decode(bytes);
    return { tekst, verdi: JSON.parse(tekst) };
  } catch {
    // Neither the decoder's nor the parser's words may come out: they hold pieces of the input.
    throw new Problem('ugyldig-json');
  }
}

interface Nivaa {
  /** The keys seen; undefined in an array. */
  readonly noekler: Set<string> | undefined;
  antall: number;
}

/** Looks through text that JSON.parse has accepted for what it is too lenient about. */
function gransk(tekst: string): void {
  const nivaaer: Nivaa[] = [];
  let verdier = 0;
  let forrige = '';
  for (const [symbol] of tekst.matchAll(SYMBOL)) {
    const nivaa = nivaaer.at(-1);
    if (symbol === '{' || symbol === '[') {
      if (nivaaer.push({ noekler: symbol === '{' ? new Set() : undefined, antall: 1 }) > MAKS_DYBDE) throw new Problem('ugyldig-json', { melding: `Innholdet har over ${MAKS_DYBDE} nivåer` });
    } else if (symbol === '}' || symbol === ']') nivaaer.pop();
    else if (symbol === ',') tell(nivaa);
    else if (symbol === ':') noekkel(nivaa, forrige);
    else if (!symbol.startsWith('"')) tall(symbol);
    if (!nivaaer.some(erForLang) && ++verdier > MAKS_VERDIER * 4) throw feltproblem('ugyldig-verdi', '#', 'for-mange', `Innholdet har for mange verdier: høyst om lag ${MAKS_VERDIER}`);
    forrige = symbol;
  }
}

function tell(nivaa: Nivaa | undefined): void {
  if (nivaa && ++nivaa.antall > MAKS_ELEMENTER && nivaa.noekler) throw new Problem('ugyldig-forespoersel', { melding: `Et objekt har over ${MAKS_ELEMENTER} felt` });
}

/** What stands beyond the limit is cut off, and does not count. */
const erForLang = ({ noekler, antall }: Nivaa): boolean => !noekler && antall > MAKS_ELEMENTER + 1;

function avkort(verdi: unknown): void {
  if (typeof verdi !== 'object' || verdi === null) return;
  if (Array.isArray(verdi) && verdi.length > MAKS_ELEMENTER) verdi.length = MAKS_ELEMENTER + 1;
  Object.values(verdi).forEach(avkort);
}

function noekkel(nivaa: Nivaa | undefined, symbol: string): void {
  const navn = JSON.parse(symbol) as string;
  if (FARLIGE_NOEKLER.has(navn)) throw new Problem('ugyldig-forespoersel', { melding: 'Innholdet har et ukjent felt' });
  if (nivaa?.noekler?.has(navn)) throw new Problem('ugyldig-json', { melding: 'Et feltnavn står to ganger i samme objekt' });
  nivaa?.noekler?.add(navn);
}

/** A number is refused when reading it would change it. */
function tall(symbol: string): void {
  const verdi = Number(symbol);
  const heltall = /^-?\d+$/.test(symbol);
  const bevart = Number.isFinite(verdi) && !Object.is(verdi, -0) && (heltall ? Number.isSafeInteger(verdi) : sifre(symbol) <= 15);
  if (!bevart) throw feltproblem('ugyldig-verdi', '#', 'tall-utenfor-omraadet', 'Et tall er for stort eller har for mange sifre til å lagres nøyaktig');
}

/** Significant digits. */
function sifre(symbol: string): number {
  const [mantisse = ''] = symbol.split(/e/i, 1);
  return mantisse.replace(/^-?[0.]*/, '').replace('.', '').length;
}
