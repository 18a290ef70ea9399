export { InnsynApiModule } from './innsyn.module';
export { innsynProjeksjoner } from './innsyn.projeksjoner';
