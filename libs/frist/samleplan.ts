import { derivedId } from '#eventsourcing';
import { osloTid } from '#felles';
import { leggTilDager } from './norsk-kalender';

/** When the mails with many reminders go, in Oslo: an hour after the reminders of the day have fallen due. */
export const SAMLEBREV_KLOKKESLETT = '09:00';

/** The day whose mail a reminder comes in time for. */
export function samledag(naa: string): string {
  const { dato, klokkeslett } = osloTid(naa);
  return klokkeslett < SAMLEBREV_KLOKKESLETT ? dato : leggTilDager(dato, 1);
}

/** The last day whose mail may go by now. */
export function utsendingsdag(naa: string): string {
  return leggTilDager(samledag(naa), -1);
}

/** The same however often it is made: a mail sent twice is known by it. */
export const samlebrevId = (fellesskap: string, personId: string, dag: string): string => `<${derivedId('samlebrev', fellesskap, personId, dag)}@samlebrev.saksgang>`;
