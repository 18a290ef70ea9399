export { gjenoppbygg, type Gjenoppbygd } from './gjenoppbygging';
export { Projeksjoner } from './projeksjoner';
export { type Projeksjonsstatus, projeksjonsstatus, sikreTabeller } from './register';
export { Sjekkpunktvakt } from './sjekkpunktvakt';
export { type Rad } from './tabell';
