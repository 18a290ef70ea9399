import { nyRad, projection } from '#eventsourcing';
import { fellesskapHendelser } from './fellesskap.events';

/** The number of the calendar address that answers for a person; no row: none was asked for. */
export type KalenderadresseRad = {
  person_id: string;
  nr: number;
  gitt: string;
};

export const kalenderadresse = projection<KalenderadresseRad>({
  name: 'kalenderadresse',
  version: 1,
  columns: { person_id: 'uuid', nr: 'integer', gitt: 'timestamptz' },
  key: ['person_id'],
}).from(fellesskapHendelser, {
  KalenderadresseGitt: nyRad((e) => ({ person_id: e.data.personId }), (e) => ({ person_id: e.data.personId, nr: e.data.nr, gitt: e.metadata.registrert })),
});
