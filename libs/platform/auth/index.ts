export * from './tilgangskilde';
