import { type Projection } from '#eventsourcing';
import { prosessmigrering } from './migrering';
import { prosess } from './prosess.projection';
import { prosessversjon } from './prosessversjon.projection';

export * from './prosess.events';
export { ANKER, definisjonsskjema, KRAV, type Krav, type KanUtfoeres, overgangsregelAv, type Overgangsregel, type Stegfrist, stegregelAv, type Stegregel } from './definisjonsskjema';
export { definisjonshash, lesDefinisjon } from './definisjon';
export * from './migrering';
export * from './rute';
export { type Merking } from './diagram/merking';
export { DIAGRAMFORMER, diagramsvar } from './diagram/svar';
export { Prosessnoekkel } from './prosess.parametre';
export { ankerIOrd, fristIOrd, utfoerereIOrd } from './iord';
export { eksempelprosesser } from './eksempler';
export { type ProsessCommand, prosessDecider, type ProsessFakta } from './prosess.decider';
export { prosessId } from './prosess.id';
export { Organkilde, ProsessMelding } from './prosess.handler';
export { ProsessApiModule, ProsessModule } from './prosess.module';
export { prosessFor, prosessversjonAv, type Prosessversjon } from './spoerringer';

export const prosessProjeksjoner: readonly Projection[] = [prosess, prosessversjon, prosessmigrering];
export { default as prosessNynorsk } from './nynorsk.json';
