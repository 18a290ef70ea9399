export * from './typer';
export * from './frist';
export * from './dager';
export * from './vedtak';
export * from './tilgang';
export * from './oslotid';
export * from './paaminnelse';
export * from './offentlighet';
