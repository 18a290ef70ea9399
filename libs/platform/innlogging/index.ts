export { InnloggingModule } from './innlogging.module';
