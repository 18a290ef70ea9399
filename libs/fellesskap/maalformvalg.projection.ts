import { nyRad, projection } from '#eventsourcing';
import { type Maalform } from '#felles';
import { fellesskapHendelser } from './fellesskap.events';

/** The form of Norwegian that a person has chosen; no row: none has been. */
export type MaalformvalgRad = {
  person_id: string;
  maalform: Maalform;
};

export const maalformvalg = projection<MaalformvalgRad>({
  name: 'maalformvalg',
  version: 1,
  columns: { person_id: 'uuid', maalform: 'text' },
  key: ['person_id'],
}).from(fellesskapHendelser, {
  MaalformValgt: nyRad((e) => ({ person_id: e.data.personId }), ({ data: { personId, maalform } }) => ({ person_id: personId, maalform })),
});
