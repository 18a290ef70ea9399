import { type Maalform } from '../spraak/tekster';
import { type Feltord, feltord } from './feltord';
import { tilstandsord } from './tilstandsord';

const ALLE: Feltord = { ...tilstandsord, ...feltord };
/** Also with the number of a point behind it. */
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]+(#\d+)?$/i;
const HASH = /^(?:sha\d+:)?[0-9a-f]{32,}$/i;
const LENGDE = 8;

/** Ids and sums are told apart by their beginning; undefined of what people write. */
export function kortform(tekst: string): string | undefined {
  const [funnet, punkt = ''] = ID.exec(tekst) ?? HASH.exec(tekst) ?? [];
  return funnet === undefined ? undefined : `${tekst.replace(/^sha\d+:/, '').slice(0, LENGDE)}…${punkt}`;
}

/** A machine's name that has no words of its own is at least several words, with the letters it could not have. */
export const oppdelt = (navn: string): string => {
  const ord = navn.replaceAll(/([a-zæøå])([A-ZÆØÅ])/g, '$1 $2').replaceAll('_', ' ').toLowerCase().replaceAll('ae', 'æ').replaceAll('oe', 'ø').replaceAll('aa', 'å');
  return ord.charAt(0).toUpperCase() + ord.slice(1);
};

export function feltnavn(felt: string, maalform: Maalform): string {
  const ord = Object.hasOwn(ALLE, felt) ? ALLE[felt] : undefined;
  return ord?.[maalform === 'nb' ? 0 : 1] ?? kortform(felt) ?? oppdelt(felt);
}

/** `runder[2].parter[<id>].svar` as people say where it is; `naar.dato` of an event's own data is said the same way. */
export function feltsti(sti: string, maalform: Maalform): string {
  return sti.split(/[.[\]]+/).filter(Boolean).map((del) => feltnavn(del, maalform)).join(' – ');
}

/** The field that the value is of: the last that is no place in a list. */
export const sisteFelt = (sti: string): string => sti.split('.').at(-1)?.replace(/\[.*$/, '') ?? sti;
