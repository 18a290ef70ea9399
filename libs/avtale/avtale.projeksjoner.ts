import { type Projection } from '#eventsourcing';
import { avtaleliste } from './avtaleliste.projection';
import { avtaleregister } from './avtaleregister.projection';
import { partsstatus } from './partsstatus.projection';
import { signaturmatrise } from './signaturmatrise.projection';

export const avtaleProjeksjoner: readonly Projection[] = [avtaleliste, avtaleregister, partsstatus, signaturmatrise];
