import { nyRad, projection } from '#eventsourcing';
import { sakHendelser } from '#sak';

/** One row per point that is closed: the event does not say how many commitments the point had. */
export type PunktlukkingRad = {
  behandling_id: string;
  punkt: number;
  lukket: string;
  pos: number;
};

export const punktlukking = projection<PunktlukkingRad>({
  name: 'punktlukking',
  version: 2,
  columns: { behandling_id: 'uuid', punkt: 'integer', lukket: 'timestamptz', pos: 'bigint' },
  key: ['behandling_id', 'punkt'],
}).from(sakHendelser, {
  PunktLukket: nyRad(
    (e) => ({ behandling_id: e.data.behandlingId, punkt: e.data.punkt }),
    (e) => ({ behandling_id: e.data.behandlingId, punkt: e.data.punkt, lukket: e.metadata.registrert, pos: Number(e.position) }),
  ),
});
