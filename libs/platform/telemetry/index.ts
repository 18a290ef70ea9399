export * from './forespoerselslogg';
export * from './logg.module';
