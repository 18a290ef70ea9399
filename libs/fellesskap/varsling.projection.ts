import { nyRad, projection } from '#eventsourcing';
import { type Varslingsform } from '#felles';
import { fellesskapHendelser } from './fellesskap.events';

/** How a person has chosen to be reminded; no row: each reminder for itself. */
export type VarslingRad = {
  person_id: string;
  form: Varslingsform;
  valgt: string;
  valgt_av: string;
};

export const varsling = projection<VarslingRad>({
  name: 'varsling',
  version: 1,
  columns: { person_id: 'uuid', form: 'text', valgt: 'timestamptz', valgt_av: 'text' },
  key: ['person_id'],
}).from(fellesskapHendelser, {
  VarslingInnstilt: nyRad((e) => ({ person_id: e.data.personId }), (e) => ({
    person_id: e.data.personId, form: e.data.form, valgt: e.metadata.registrert, valgt_av: e.metadata.actor.person,
  })),
});
