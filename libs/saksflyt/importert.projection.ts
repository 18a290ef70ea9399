import { nyRad, projection } from '#eventsourcing';

/** Events that came in a dossier: what they started is history, and nobody is told or reminded of it by itself (docs/adr/0021). */
export type ImportertRad = { hendelse_id: string; stroem_id: string };

export const importert = projection<ImportertRad>({
  name: 'importert',
  version: 2,
  columns: { hendelse_id: 'uuid', stroem_id: 'uuid' },
  key: ['hendelse_id'],
  indexes: ['stroem_id'],
  otherwise: nyRad((e) => (e.metadata.importert ? [{ hendelse_id: e.id }] : []), (e) => ({ hendelse_id: e.id, stroem_id: e.streamId })),
});
