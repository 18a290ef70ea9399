export * from './logg.module';
