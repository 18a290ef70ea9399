export { InnsynApiModule } from './innsyn.module';
export { type InnsynDb } from './innsyn.db';
export { lesVentede, type Ventelinje } from './ventet.spoerring';
export { innsynProjeksjoner } from './innsyn.projeksjoner';
