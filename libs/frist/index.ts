export * from './norsk-kalender';
export * from './loes-frist';
export * from './fristnett';
export * from './paaminnelsesplan';
export { type PaaminnelseRad } from './paaminnelse.rad';
export { type Adressert, type Mottaker, Mottakerkilde } from './mottakerkilde';
export { type Levert, type Oppdrag, senere, Utsendinger } from './utsendinger';
export { Fristkilde, type Ventet } from './fristkilde';
export { UTSENDING } from './utsending.migrering';
