/** What checks a dossier without any server: a door of its own, as nothing of the system need be loaded for it. */
export { type Dossierfeil, Dossierpakke } from '../dossier.kontroll';
