import { type Projection } from '#eventsourcing';
import { referatliste } from './referatliste.projection';

export * from './referat.events';
export { avsnitt, type Blokk, type Dokument, loep, merknad, overskrift } from './dokument';
export { langDatoPaa } from './referat.ord';
export { DokumentModule, Dokumentskriver } from './dokumentskriver';
export { MEDIETYPER } from './format';
export * from './referat.grunnlag';
export * from './referat.kommandoer';
export { type Referat } from './referat.tilstand';
export { referatDecider } from './referat.decider';
export { Referatkilde, ReferatMelding } from './referat.handler';
export { ReferatApiModule, ReferatModule } from './referat.module';
export { sammenlign, type Sammenligning } from './sammenligning';

export const referatProjeksjoner: readonly Projection[] = [referatliste];
