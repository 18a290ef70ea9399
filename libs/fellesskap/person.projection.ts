import { endreRad, nyRad, projection } from '#eventsourcing';
import { fellesskapHendelser } from './fellesskap.events';

export type PersonRad = { readonly person_id: string; readonly navn: string; readonly epost: string; readonly issuer: string | null; readonly sub: string | null };

export const person = projection<PersonRad>({
  name: 'person',
  version: 1,
  columns: { person_id: 'uuid', navn: 'text', epost: 'text', issuer: 'text', sub: 'text' },
  key: ['person_id'],
  indexes: ['navn, person_id', 'sub, issuer'],
}).from(fellesskapHendelser, {
  PersonRegistrert: nyRad(
    (e) => ({ person_id: e.data.personId }),
    ({ data: { personId, navn, epost, innlogging } }) => ({ person_id: personId, navn, epost, issuer: innlogging?.issuer ?? null, sub: innlogging?.sub ?? null }),
  ),
  InnloggingKnyttet: endreRad((e) => ({ person_id: e.data.personId }), (_rad, e) => e.data.innlogging),
});
