import { type Feil } from './feil';

const DATO = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIDSPUNKT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,3})?)?(?:Z|[+-](\d{2}):(\d{2}))$/;
const KLOKKESLETT = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const FOERSTE_AAR = 1800;
const SISTE_AAR = 2100;

/** A real calendar day written `YYYY-MM-DD`; undefined when it may be stored. */
export function datofeil(tekst: string): Feil | undefined {
  const [, aar = 0, maaned = 0, dag = 0] = (DATO.exec(tekst) ?? []).map(Number);
  if (aar === 0) return { kode: 'ugyldig-dato', melding: 'Datoen skal skrives som 2026-03-15' };
  if (aar < FOERSTE_AAR || aar > SISTE_AAR) return { kode: 'dato-utenfor-omraadet', melding: `Årstallet skal være fra ${FOERSTE_AAR} til ${SISTE_AAR}` };
  const finnes = maaned >= 1 && maaned <= 12 && dag >= 1 && dag <= dagerI(aar, maaned);
  return finnes ? undefined : { kode: 'dato-finnes-ikke', melding: 'Datoen finnes ikke i kalenderen' };
}

function dagerI(aar: number, maaned: number): number {
  return new Date(Date.UTC(aar, maaned, 0)).getUTCDate();
}

/** @returns the instant in UTC with milliseconds; undefined when the text is not a real instant with an offset */
export function lesTidspunkt(tekst: string): string | undefined {
  const treff = TIDSPUNKT.exec(tekst);
  if (!treff) return undefined;
  const [, dato = '', time, minutt, sekund = 0, forskTime = 0, forskMinutt = 0] = treff;
  const gyldig = datofeil(dato) === undefined && Number(time) < 24 && Number(minutt) < 60 && Number(sekund) < 60
    && Number(forskTime) <= 14 && Number(forskMinutt) < 60;
  return gyldig ? new Date(tekst).toISOString() : undefined;
}

export function klokkeslettfeil(tekst: string): Feil | undefined {
  return KLOKKESLETT.test(tekst) ? undefined : { kode: 'ugyldig-klokkeslett', melding: 'Klokkeslettet skal skrives som 09:30' };
}

const oslo = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short', timeStyle: 'short' });
const FORSKYVNINGER = ['+01:00', '+02:00'] as const;
export type Forskyvning = (typeof FORSKYVNINGER)[number];

/**
 * The instant of a wall-clock time in Europe/Oslo.
 * @param dato a valid day, @param klokkeslett a valid `HH:MM`
 * @param forskyvning settles which one is meant in the hour that comes twice each autumn
 */
export function tidspunktIOslo(dato: string, klokkeslett: string, forskyvning?: Forskyvning): { readonly tidspunkt: string } | { readonly feil: Feil } {
  const treff = FORSKYVNINGER.filter((f) => oslo.format(new Date(`${dato}T${klokkeslett}${f}`)) === `${dato} ${klokkeslett}`);
  const valgt = forskyvning === undefined ? treff : treff.filter((f) => f === forskyvning);
  if (valgt.length === 1) return { tidspunkt: new Date(`${dato}T${klokkeslett}${valgt[0]}`).toISOString() };
  if (treff.length === 2) return { feil: { kode: 'klokkeslett-tvetydig', melding: 'Klokkeslettet finnes to ganger denne natten: oppgi forskyvning +02:00 (sommertid) eller +01:00 (vintertid)' } };
  if (treff.length === 1) return { feil: { kode: 'feil-forskyvning', melding: 'Forskyvningen stemmer ikke med norsk tid denne dagen' } };
  const neste = oslo.format(new Date(`${dato}T${klokkeslett}+01:00`)).slice(-5);
  return { feil: { kode: 'klokkeslett-finnes-ikke', melding: `Klokken stilles fram denne natten; neste gyldige klokkeslett er ${neste}` } };
}
