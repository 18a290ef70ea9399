export * from './klokke';
export * from './databaseklokke';
export * from './runder';
