export * from './tilgangskilde';
export { Tokenvakt } from './tokenvakt';
