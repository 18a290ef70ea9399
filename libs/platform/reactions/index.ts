export { parkeringsstatus } from './parkert';
export { Reaksjoner } from './reaksjoner';
export { type Reaksjonsstatus, reaksjonsstatus } from './register';
export { Reaksjonsutfoerer } from './utfoerer';
