export * from './konfigurasjon';
