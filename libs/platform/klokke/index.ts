export * from './klokke';
export * from './databaseklokke';
