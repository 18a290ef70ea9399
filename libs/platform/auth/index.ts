export * from './tilgangskilde';
export { Tokenvakt } from './tokenvakt';
export { Oekter, type Oekt } from './oekter';
