import { type Projection } from '#eventsourcing';
import { avtaleliste } from './avtaleliste.projection';
import { partsstatus } from './partsstatus.projection';

export const avtaleProjeksjoner: readonly Projection[] = [avtaleliste, partsstatus];
