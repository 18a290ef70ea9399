import { type Maalform } from '../spraak/maalform';
import { type Feltord, feltord } from './feltord';

const ALLE: Feltord = feltord;
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]+$/i;
const HASH = /^(?:sha\d+:)?[0-9a-f]{32,}$/i;
const LENGDE = 8;

/** Ids and sums are told apart by their beginning; undefined of what people write. */
export const kortform = (tekst: string): string | undefined => (ID.test(tekst) || HASH.test(tekst) ? `${tekst.replace(/^sha\d+:/, '').slice(0, LENGDE)}…` : undefined);

/** A machine's name that has no words of its own is at least several words. */
export const oppdelt = (navn: string): string => {
  const ord = navn.replaceAll(/([a-zæøå])([A-ZÆØÅ])/g, '$1 $2').replaceAll('_', ' ').toLowerCase();
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
