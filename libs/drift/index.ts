import { type Projection } from '#eventsourcing';
import { driftsavvik } from './avvik.projection';

export * from './avvik.events';
export { type AvvikCommand, avvikDecider } from './avvik.decider';
export { type DriftsavvikRad } from './avvik.projection';
export { AvvikMelding } from './avvik.handler';
export { DriftApiModule, DriftModule } from './drift.module';

export const driftProjeksjoner = [driftsavvik] as readonly Projection[];
export { default as driftNynorsk } from './nynorsk.json';
