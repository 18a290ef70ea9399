import { type Projection } from '#eventsourcing';
import { innspillsmottaker } from './innspillsmottaker.projection';
import { innspillsrunde } from './innspillsrunde.projection';

export * from './innspill.events';
export { type InnspillFakta, type InnspillKommandoer, type Saksfakta, type Utkast } from './innspill.kommandoer';
export { kanPurres } from './beslutninger/purring';
export { erTaus, gjeldendeSvar, harSvart, type Innspill, type Innspillsrunde, type Mottaker, somSammenstilt, staaendeSvar } from './innspill.tilstand';
export { innspillDecider } from './innspill.decider';
export { innspillsfristId, type InnspillsmottakerRad, type Mottakertilstand } from './innspillsmottaker.projection';
export { type InnspillsrundeRad, lesUtkast, listRunder, type Rundefilter } from './innspillsrunde.projection';
export { ubesvarteInnspill } from './ubesvart';
export { InnspillFaktakilde, InnspillMelding } from './innspill.handler';
export { InnspillApiModule, InnspillModule } from './innspill.module';

export const innspillProjeksjoner: readonly Projection[] = [innspillsrunde, innspillsmottaker];
export { default as innspillNynorsk } from './nynorsk.json';
