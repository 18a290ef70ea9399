import { type FieldError } from '#eventsourcing';
import { nyFeil } from './utkast';

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

/**
 * A definition names bodies by kind, so that it outlives them and holds in any helsefellesskap. Nobody looks the id up:
 * one's own body, another's and none at all get the same answer.
 */
export function organMedId(verdi: unknown, sti = ''): FieldError[] {
  if (typeof verdi === 'string') return UUID.test(verdi) ? [nyFeil(sti, 'organ-med-id', 'Skriv slaget organ: en prosess viser aldri til noe med id')] : [];
  if (typeof verdi !== 'object' || verdi === null) return [];
  return Object.entries(verdi).flatMap(([ledd, v]) => organMedId(v, `${sti}/${ledd.replaceAll('~', '~0').replaceAll('/', '~1')}`));
}
