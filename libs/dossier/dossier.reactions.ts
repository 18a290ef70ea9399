import { reaction } from '#eventsourcing';
import { dossierHendelser } from './dossier.events';

/** What is received is read in until it is done, however often something stops it: nothing is left half. */
export const dossierLesesInn = reaction({ name: 'dossier-leses-inn', fra: 'start' }, dossierHendelser, {
  DossierMottatt: ({ streamId, data: { sakId, avtaleId, manifesthash } }) => [
    { category: 'dossier', id: streamId, intent: { type: 'LesInnDossier', data: { ...(sakId !== undefined && { sakId }), ...(avtaleId !== undefined && { avtaleId }), manifesthash } } },
  ],
});
