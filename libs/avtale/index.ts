export * from './avtale.events';
export { type AvtaleFakta, type AvtaleKommandoer, type MinnOmFrist, type SendAvtale } from './avtale.kommandoer';
export { type Avtale, type Avtalestatus, avtalestatus, bindingsdato, type Part, type Runde, sisteRunde, type Svar, telling } from './avtale.tilstand';
export { avtaleDecider } from './avtale.decider';
export { avtaleliste, type AvtalelisteDb, type AvtalelisteRad, type Avtalefilter, listAvtaler } from './avtaleliste.projection';
export { listPartsstatus, partsstatus, type PartsstatusDb, type PartsstatusRad, type Partstilstand } from './partsstatus.projection';
export { avtaleProjeksjoner } from './avtale.projeksjoner';
