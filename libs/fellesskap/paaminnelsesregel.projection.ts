import { nyRad, projection } from '#eventsourcing';
import { type Eskalering, type Fristslag } from '#felles';
import { fellesskapHendelser } from './fellesskap.events';

/** The rule that counts now for each kind of deadline, and who set it. */
export type PaaminnelsesregelRad = {
  slag: Fristslag;
  dager_foer: readonly number[];
  eskalering: Eskalering | null;
  begrunnelse: string;
  innstilt: string;
  innstilt_av: string;
  hendelse_id: string;
};

export const paaminnelsesregel = projection<PaaminnelsesregelRad>({
  name: 'paaminnelsesregel',
  version: 1,
  columns: { slag: 'text', dager_foer: 'jsonb', eskalering: 'jsonb', begrunnelse: 'text', innstilt: 'timestamptz', innstilt_av: 'text', hendelse_id: 'uuid' },
  key: ['slag'],
}).from(fellesskapHendelser, {
  PaaminnelsesregelInnstilt: nyRad((e) => ({ slag: e.data.slag }), (e) => ({
    slag: e.data.slag, dager_foer: e.data.dagerFoer, eskalering: e.data.eskalering ?? null, begrunnelse: e.data.begrunnelse,
    innstilt: e.metadata.registrert, innstilt_av: e.metadata.actor.person, hendelse_id: e.id,
  })),
});
