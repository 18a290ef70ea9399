export * from './config';
export * from './klokke';
export * from './auth';
export * from './http';
