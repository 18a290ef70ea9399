import { type Projection } from '#eventsourcing';
import { referatliste } from './referatliste.projection';

export * from './referat.events';
export { avsnitt, type Blokk, type Dokument, hashAv, loep, merknad, overskrift, somTekst } from './dokument';
export { langDatoPaa } from './referat.ord';
export { DokumentModule, Dokumentskriver } from './dokumentskriver';
export { formatFor, MEDIETYPER } from './format';
export { type Format, FORMATER } from './referat.dto';
export * from './referat.grunnlag';
export * from './referat.kommandoer';
export { type Referat } from './referat.tilstand';
export { type ReferatlisteDb } from './referatliste.projection';
export { referatDecider } from './referat.decider';
export { Referatkilde, ReferatMelding } from './referat.handler';
export { ReferatApiModule, ReferatModule } from './referat.module';
export { sammenlign, type Sammenligning } from './sammenligning';

export const referatProjeksjoner: readonly Projection[] = [referatliste];
export { default as referatNynorsk } from './nynorsk.json';
