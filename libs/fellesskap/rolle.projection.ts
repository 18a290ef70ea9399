import { endreRad, nyRad, projection } from '#eventsourcing';
import { type Rolle } from '#felles';
import { fellesskapHendelser } from './fellesskap.events';
import { trukketVed } from './gyldighet';

/** Valid as a membership is. */
export type RolleRad = {
  readonly tildeling_id: string;
  readonly person_id: string;
  readonly rolle: Rolle;
  readonly part_id: string | null;
  readonly fra: string;
  readonly til: string | null;
  readonly grunnlag: string;
  /** When it was taken back. */
  readonly slutt: string | null;
};

export const rolle = projection<RolleRad>({
  name: 'rolle',
  version: 1,
  columns: { tildeling_id: 'uuid', person_id: 'uuid', rolle: 'text', part_id: 'uuid', fra: 'date', til: 'date', grunnlag: 'text', slutt: 'timestamptz' },
  key: ['tildeling_id'],
  indexes: ['person_id', 'part_id', 'fra, tildeling_id'],
}).from(fellesskapHendelser, {
  RolleTildelt: nyRad(
    (e) => ({ tildeling_id: e.data.tildelingId }),
    ({ data: { tildelingId, personId, partId, til, ...resten } }) => ({ tildeling_id: tildelingId, person_id: personId, ...resten, part_id: partId ?? null, til: til ?? null, slutt: null }),
  ),
  RolleTrukket: endreRad((e) => ({ tildeling_id: e.data.tildelingId }), (_rad, e) => trukketVed(e.data.til, e.metadata.registrert)),
});
