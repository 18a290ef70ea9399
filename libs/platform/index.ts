export * from './config';
export * from './klokke';
export * from './auth';
export * from './http';
export * from './eventstore';
export * from './database';
export * from './projections';
export { DataModule, type Datavalg } from './data.module';
