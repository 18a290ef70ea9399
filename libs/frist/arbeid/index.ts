/** What only a worker needs. */
export { Paaminnelsessveip } from './paaminnelsessveip';
export { PaaminnelseModule } from './paaminnelse.module';
