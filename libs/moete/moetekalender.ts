import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { osloTidspunkt } from '#felles';
import { type MoeteplanRad } from './moeteplan.projection';

/**
 * Meetings as an iCalendar feed (RFC 5545). A meeting keeps its UID wherever it moves and counts SEQUENCE up for every
 * change, so that calendars move what they have; a cancelled one stays, marked as such. Same rows, same bytes.
 */
export function somKalenderfil(navn: string, rader: readonly MoeteplanRad[]): string {
  const kalender = ical({ name: navn, prodId: { company: 'Saksgang', product: 'møteplan', language: 'NB' }, method: ICalCalendarMethod.PUBLISH, ttl: 3_600 });
  for (const rad of rader) kalender.createEvent({ ...hendelse(rad), ...tidsrom(rad) });
  return kalender.toString();
}

function hendelse({ moete_id, organ, tittel, sted, vertskap, videolenke, status, sekvens, endret }: MoeteplanRad) {
  const avlyst = status === 'avlyst';
  const beskrivelse = [vertskap && `Vertskap: ${vertskap}`, videolenke && `Delta på video: ${videolenke}`].filter(Boolean).join('\n');
  return {
    id: `moete-${moete_id}@saksgang`, sequence: sekvens, stamp: new Date(endret), lastModified: new Date(endret),
    summary: `${avlyst ? 'Avlyst: ' : ''}${tittel} (${organ})`, status: avlyst ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    ...((sted ?? videolenke) && { location: sted ?? videolenke ?? '' }), ...(beskrivelse && { description: beskrivelse }), ...(videolenke && { url: videolenke }),
  };
}

/** Without a clock time the meeting is the whole day. */
function tidsrom({ dato, start, slutt }: MoeteplanRad) {
  if (start === null) return { start: new Date(`${dato}T00:00:00Z`), allDay: true };
  const tid = (klokkeslett: string) => new Date(osloTidspunkt(dato, klokkeslett));
  return { start: tid(start), ...(slutt !== null && { end: tid(slutt) }) };
}
