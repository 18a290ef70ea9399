import { type Rad, type Svar } from '../api/typer';

/** What the meeting's answers are called here. */
export type Moetesvar = Svar<'/moeter/{id}'>;
export type Post = Moetesvar['saksliste'][number];
export type Deltaker = Moetesvar['deltakere'][number];
export type Fremmoetestatus = Deltaker['status'];
export type Moeterad = Rad<'/moeter'>;
export type Moetestatus = 'planlagt' | 'aapnet' | 'hevet' | 'avlyst';
export type Moeteform = 'fysisk' | 'digital' | 'hybrid' | 'skriftlig';
export type Organ = Moetesvar['organ'];
export type Medlem = Rad<'/organer/{id}/medlemskap'>;
export type Meg = Svar<'/meg'>;
export type Koelinje = Rad<'/organer/{id}/koe'>;

export type Lederbilde = Svar<'/moeter/{id}/moeteleder'>;
export type Saksbilde = NonNullable<Lederbilde['sett']>;
export type Tilstede = Saksbilde['tilStede'][number];
export type Votering = Saksbilde['voteringer'][number];
export type Funn = Saksbilde['inhabile'][number];
export type Sammenligning = Svar<'/moeter/{id}/saksliste/{behandling}/sammenligning'>;
export type Utfallsklasse = NonNullable<Sammenligning['utfall']>;
export type Ordloep = NonNullable<NonNullable<Sammenligning['punkter']>[number]['forskjell']>[number];
