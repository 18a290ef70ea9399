import { reaction } from '#eventsourcing';
import { migreringHendelser } from '#prosess';

/** A batch of saker is asked one by one, then the next batch is ordered. */
export const migreringTilSak = reaction({ name: 'migrering-til-sak', fra: 'start' }, migreringHendelser, {
  MigreringspuljeBestilt: ({ streamId, data: { nr, gjelder, saker, ...plan }, metadata: { reason } }) => [
    ...saker.map((id) => ({
      category: 'sak', id, reason,
      intent: gjelder === 'migrering' ? { type: 'MigrerSak', data: { ...plan, migreringId: streamId } } : { type: 'AngreSakMigrering', data: { migreringId: streamId } },
    })),
    { category: 'migrering', id: streamId, reason, intent: { type: 'BestillNestePulje', data: { etter: nr } } },
  ],
});
