export * from './typer';
export * from './frist';
export * from './dager';
export * from './vedtak';
export * from './tilgang';
export * from './ordforskjell';
export * from './oslotid';
export * from './paaminnelse';
