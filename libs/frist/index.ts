export * from './norsk-kalender';
export * from './loes-frist';
export * from './paaminnelsesplan';
export { type PaaminnelseRad } from './paaminnelse.rad';
