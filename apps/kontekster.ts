import { avtaleHendelser, avtaleProjeksjoner } from '#avtale';
import { dossierHendelser } from '#dossier';
import { avvikHendelser, driftProjeksjoner } from '#drift';
import { type Catalogue, type Projection } from '#eventsourcing';
import { fellesskapHendelser, fellesskapProjeksjoner } from '#fellesskap';
import { fristendringHendelser, fristvarselHendelser } from '#frist';
import { innspillHendelser, innspillProjeksjoner } from '#innspill';
import { innsynProjeksjoner } from '#innsyn';
import { meldingslisteHendelser, moeteHendelser, moeteplanHendelser, moeteProjeksjoner, nummerserieHendelser } from '#moete';
import { migreringHendelser, prosessHendelser, prosessProjeksjoner } from '#prosess';
import { referatHendelser, referatProjeksjoner } from '#referat';
import { sakHendelser, sakProjeksjoner, saksmalHendelser, utkastHendelser, innsendingHendelser, vedleggHendelser } from '#sak';
import { saksflytProjeksjoner } from '#saksflyt';

/** Every event that the system knows. */
export const KATALOGER: readonly Catalogue[] = [
  fellesskapHendelser, prosessHendelser, migreringHendelser, sakHendelser, saksmalHendelser, utkastHendelser, innsendingHendelser, vedleggHendelser, moeteHendelser, moeteplanHendelser, nummerserieHendelser, meldingslisteHendelser, referatHendelser, avtaleHendelser, innspillHendelser, fristendringHendelser, fristvarselHendelser, avvikHendelser, dossierHendelser,
];

/** Every read model. */
export const PROJEKSJONER: readonly Projection[] = [
  ...fellesskapProjeksjoner, ...prosessProjeksjoner, ...sakProjeksjoner, ...moeteProjeksjoner, ...referatProjeksjoner, ...avtaleProjeksjoner, ...innspillProjeksjoner, ...saksflytProjeksjoner, ...driftProjeksjoner, ...innsynProjeksjoner(KATALOGER),
];
