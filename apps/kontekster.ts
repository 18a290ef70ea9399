import { avtaleHendelser, avtaleProjeksjoner, avtaleNynorsk } from '#avtale';
import { dossierHendelser, dossierNynorsk } from '#dossier';
import { avvikHendelser, driftProjeksjoner, driftNynorsk } from '#drift';
import { type Catalogue, type Projection, eventsourcingNynorsk } from '#eventsourcing';
import { fellesNynorsk, nynorskeOrd, type Ordbok } from '#felles';
import { fellesskapHendelser, fellesskapProjeksjoner, fellesskapNynorsk } from '#fellesskap';
import { fristendringHendelser, fristvarselHendelser, fristNynorsk } from '#frist';
import { innspillHendelser, innspillProjeksjoner, innspillNynorsk } from '#innspill';
import { innsynProjeksjoner, innsynNynorsk } from '#innsyn';
import { meldingslisteHendelser, moeteHendelser, moeteplanHendelser, moeteProjeksjoner, nummerserieHendelser, moeteNynorsk } from '#moete';
import { platformNynorsk } from '#platform';
import { migreringHendelser, prosessHendelser, prosessProjeksjoner, prosessNynorsk } from '#prosess';
import { referatHendelser, referatProjeksjoner, referatNynorsk } from '#referat';
import { sakHendelser, sakProjeksjoner, saksmalHendelser, utkastHendelser, innsendingHendelser, vedleggHendelser, sakNynorsk } from '#sak';
import { saksflytProjeksjoner, saksflytNynorsk } from '#saksflyt';

/** Every event that the system knows. */
export const KATALOGER: readonly Catalogue[] = [
  fellesskapHendelser, prosessHendelser, migreringHendelser, sakHendelser, saksmalHendelser, utkastHendelser, innsendingHendelser, vedleggHendelser, moeteHendelser, moeteplanHendelser, nummerserieHendelser, meldingslisteHendelser, referatHendelser, avtaleHendelser, innspillHendelser, fristendringHendelser, fristvarselHendelser, avvikHendelser, dossierHendelser,
];

/** Every read model. */
export const PROJEKSJONER: readonly Projection[] = [
  ...fellesskapProjeksjoner, ...prosessProjeksjoner, ...sakProjeksjoner, ...moeteProjeksjoner, ...referatProjeksjoner, ...avtaleProjeksjoner, ...innspillProjeksjoner, ...saksflytProjeksjoner, ...driftProjeksjoner, ...innsynProjeksjoner(KATALOGER),
];

/** What is said in bokmål, in nynorsk: first the words that sentences are made of. */
export const NYNORSK: readonly Ordbok[] = [
  nynorskeOrd, fellesNynorsk, eventsourcingNynorsk, platformNynorsk, fellesskapNynorsk, prosessNynorsk, sakNynorsk, moeteNynorsk, referatNynorsk, avtaleNynorsk, innspillNynorsk, fristNynorsk, saksflytNynorsk, driftNynorsk, innsynNynorsk, dossierNynorsk,
];
