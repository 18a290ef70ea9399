import { type Projection } from '#eventsourcing';
import { fellesskapsliste } from './fellesskapsliste.projection';
import { kalender } from './kalender.projection';
import { kalenderadresse } from './kalenderadresse.projection';
import { maalformvalg } from './maalformvalg.projection';
import { medlemskap } from './medlemskap.projection';
import { organ } from './organ.projection';
import { paaminnelsesregel } from './paaminnelsesregel.projection';
import { part } from './part.projection';
import { person } from './person.projection';
import { rolle } from './rolle.projection';
import { signaturrett } from './signaturrett.projection';
import { tilgang } from './tilgang.projection';
import { varsling } from './varsling.projection';

export * from './fellesskap.events';
export { type FellesskapCommand, fellesskapDecider, type FellesskapFakta } from './fellesskap.decider';
export { type Fellesskap, type Organ, type Tildeling } from './fellesskap.tilstand';
export { fellesskapId } from './fellesskap.id';
export { FellesskapMelding } from './fellesskap.handler';
export { FellesskapTilgang } from './fellesskap.tilgang';
export { FellesskapApiModule, FellesskapModule } from './fellesskap.module';
export { type FellesskapDb } from './fellesskap.db';
export * from './spoerringer';
export { signaturretter } from './signaturrett';
export { type SignaturrettDb, type SignaturrettRad } from './signaturrett.projection';
export { type Kalenderinnstilling, type KalenderRad, somKalender } from './kalender.projection';
export { feilINummerformat, visNummer } from './nummerformat';
export { type PaaminnelsesregelRad } from './paaminnelsesregel.projection';
export { type OrganRad, type TidligereNavn } from './organ.projection';
export { type PartRad } from './part.projection';

export { medlemskap, organ, rolle, signaturrett };
export { gjelder } from './gyldighet';
export { visMedlemskap, visOrgan, visRolle } from './fellesskap.visning';

export const fellesskapProjeksjoner: readonly Projection[] = [fellesskapsliste, part, organ, person, medlemskap, rolle, signaturrett, tilgang, kalender, kalenderadresse, paaminnelsesregel, varsling, maalformvalg];
export { default as fellesskapNynorsk } from './nynorsk.json';
