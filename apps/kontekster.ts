import { avtaleHendelser, avtaleProjeksjoner } from '#avtale';
import { avvikHendelser, driftProjeksjoner } from '#drift';
import { type Catalogue, type Projection } from '#eventsourcing';
import { fellesskapHendelser, fellesskapProjeksjoner } from '#fellesskap';
import { fristendringHendelser, fristvarselHendelser } from '#frist';
import { innsynProjeksjoner } from '#innsyn';
import { meldingslisteHendelser, moeteHendelser, moeteplanHendelser, moeteProjeksjoner, nummerserieHendelser } from '#moete';
import { migreringHendelser, prosessHendelser, prosessProjeksjoner } from '#prosess';
import { referatHendelser, referatProjeksjoner } from '#referat';
import { sakHendelser, sakProjeksjoner, saksmalHendelser, utkastHendelser, innsendingHendelser, vedleggHendelser } from '#sak';
import { saksflytProjeksjoner } from '#saksflyt';

/** Every event that the system knows. */
export const KATALOGER: readonly Catalogue[] = [
  fellesskapHendelser, prosessHendelser, migreringHendelser, sakHendelser, saksmalHendelser, utkastHendelser, innsendingHendelser, vedleggHendelser, moeteHendelser, moeteplanHendelser, nummerserieHendelser, meldingslisteHendelser, referatHendelser, avtaleHendelser, fristendringHendelser, fristvarselHendelser, avvikHendelser,
];

/** Every read model. */
export const PROJEKSJONER: readonly Projection[] = [
  ...fellesskapProjeksjoner, ...prosessProjeksjoner, ...sakProjeksjoner, ...moeteProjeksjoner, ...referatProjeksjoner, ...avtaleProjeksjoner, ...saksflytProjeksjoner, ...driftProjeksjoner, ...innsynProjeksjoner(KATALOGER),
];
