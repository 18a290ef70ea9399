import { type Reaction } from '#eventsourcing';
import { dossierLesesInn } from './dossier.reactions';

export { dossierHendelser } from './dossier.events';
export { DossierApiModule, DossierModule } from './dossier.module';

export const dossierReaksjoner: readonly Reaction[] = [dossierLesesInn];
export { default as dossierNynorsk } from './nynorsk.json';
