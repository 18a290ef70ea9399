export { krevAvbildning } from './avbildning';
export { type MigreringCommand, migreringDecider } from './migrering.decider';
export { MigreringHandler, MigreringMelding, Migreringskilde } from './migrering.handler';
export * from './migrering.events';
export * from './prosessmigrering.projection';
