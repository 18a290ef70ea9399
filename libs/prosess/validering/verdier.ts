import { type FieldError } from '#eventsourcing';
import { nyFeil } from './utkast';

const LENGSTE_LISTE = 1_000;
const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;

/** Fields that we do not know are stored as well, so they too must be storable: no control characters, half pairs or infinities. */
export function verdifeil(skrevet: unknown): FieldError[] {
  return harUlovligVerdi(skrevet) ? [nyFeil('', 'ulovlig-tegn', 'Prosessen har tegn eller tall som ikke kan lagres')] : [];
}

function harUlovligVerdi(verdi: unknown): boolean {
  if (typeof verdi === 'string') return /[^\P{Cc}\t\n]|[\p{Cf}\p{Cs}\u2028\u2029]/u.test(verdi);
  if (typeof verdi === 'number') return !Number.isFinite(verdi);
  if (typeof verdi !== 'object' || verdi === null) return false;
  return Object.entries(verdi).some(([noekkel, v]) => harUlovligVerdi(noekkel) || harUlovligVerdi(v));
}

type Dom = (verdi: unknown, sti: string) => FieldError[];

/** A value and all within it, each with its place. */
function hvert(verdi: unknown, dom: Dom, sti = ''): FieldError[] {
  const under = typeof verdi === 'object' && verdi !== null ? Object.entries(verdi) : [];
  return [...dom(verdi, sti), ...under.flatMap(([ledd, v]) => hvert(v, dom, `${sti}/${ledd.replaceAll('~', '~0').replaceAll('/', '~1')}`))];
}

/**
 * A definition names bodies by kind, so that it outlives them and holds in any helsefellesskap. Nobody looks the id up:
 * one's own body, another's and none at all get the same answer.
 */
export const organMedId = (skrevet: unknown) => hvert(skrevet, (verdi, sti) =>
  (typeof verdi === 'string' && UUID.test(verdi) ? [nyFeil(sti, 'organ-med-id', 'Skriv slaget organ: en prosess viser aldri til noe med id')] : []));

/** No more is read of any list, so that a longer one in a field that we do not know would be stored without its end. */
export const lengdefeil = (skrevet: unknown) => hvert(skrevet, (verdi, sti) =>
  (Array.isArray(verdi) && verdi.length > LENGSTE_LISTE ? [nyFeil(sti, 'for-mange', `Listen kan ha høyst ${LENGSTE_LISTE} elementer`)] : []));
