export { type Avviksmelding, Avviksmottak, type Avvikskilde, type Avvikstilstand } from './avviksmottak';
export { aarsakTil } from './aarsak';
