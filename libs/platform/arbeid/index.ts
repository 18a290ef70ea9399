/** What only a worker needs: the api does not load a queue or a mailer. */
export * from './queue';
export * from './mail';
export { type Arbeidervalg, ArbeiderModule } from './arbeider.module';
