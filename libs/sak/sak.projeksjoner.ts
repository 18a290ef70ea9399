import { type Projection } from '#eventsourcing';
import { behandling } from './behandling.projection';
import { saksbilde } from './saksbilde.projection';
import { saksnummer } from './saksnummer.projection';
import { saksmigrering } from './saksmigrering.projection';
import { saksoversikt } from './saksoversikt.projection';
import { saksspor } from './saksspor.projection';
import { saksversjon } from './saksversjon.projection';
import { vedleggsbruk } from './vedleggsbruk.projection';

export const sakProjeksjoner: readonly Projection[] = [saksoversikt, saksnummer, behandling, saksspor, saksbilde, saksversjon, saksmigrering, vedleggsbruk];
