import { type Projection } from '#eventsourcing';
import { moeteplan } from './moeteplan.projection';

export * from './moete.events';
export * from './moete.kommandoer';
export * from './moete.tilstand';
export { opptelling, type Sirkulasjon, type Skriftligsvar, tause } from './sirkulasjon';
export { meldingslisteHendelser } from './meldingsliste.events';
export { meldingslisteDecider } from './meldingsliste.decider';
export { moeteDecider } from './moete.decider';
export * from './moeteplan.decider';
export { feilIPlanen, type Opptatt } from './beslutninger/planfeil';
export * from './nummerserie.decider';
export { MoeteFaktakilde, type MedInnlevering, MoeteMelding, MoeteplanMelding, NummerserieMelding } from './moete.handler';
export * from './moeteplan.projection';
export { endringer, nyeMeldinger, type Sakslisteendring } from './sakslisteendring';
export { tidsbudsjett } from './tidsbudsjett';
export { somKalenderfil } from './moetekalender';
export { moeteReaksjoner } from './moete.reactions';
export { MoeteApiModule, MoeteModule } from './moete.module';

export const moeteProjeksjoner: readonly Projection[] = [moeteplan];
export { default as moeteNynorsk } from './nynorsk.json';
