import { categoryOf, nyRad, projection } from '#eventsourcing';
import { sakFor } from './hendelse.projection';

/** Which events touch which saker: one meeting's agenda touches many, one decision may promise another sak. */
export type SakshendelseRad = { sak_id: string; pos: number; kategori: string; stroem_id: string };

export const sakshendelse = projection<SakshendelseRad>({
  name: 'sakshendelse',
  version: 1,
  columns: { sak_id: 'uuid', pos: 'bigint', kategori: 'text', stroem_id: 'text' },
  key: ['sak_id', 'pos'],
  otherwise: nyRad((e) => sakFor(e).map((sak_id) => ({ sak_id, pos: Number(e.position) })), (e, { sak_id = '' }) => ({ sak_id, pos: Number(e.position), kategori: categoryOf(e.stream), stroem_id: e.streamId })),
});
