export { Database } from './database';
export { Laas } from './laas';
export { type Migrering, migrer } from './migrering';
export { radsikkerhet } from './radsikkerhet';
export { LESER, OPPSLAG, SKRIVER } from './roller';
export { isoUtc, nyPool, type Poolvalg } from './tilkobling';
