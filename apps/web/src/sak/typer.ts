import { type Svar } from '../api/typer';
import { type saksstatuser } from '../felles/koder';

export type Sak = Svar<'/saker/{id}'>;
export type Framlegg = NonNullable<Sak['saksframlegg']>;
type Seksjon = { readonly noekkel: string; readonly tekst: string; readonly ledetekst?: string };
/** A paper that was sent in, or one on its way. */
export type Papirinnhold = Pick<Framlegg, 'beskrivelse' | 'forslag' | 'vedlegg'> & { readonly seksjoner?: readonly Seksjon[]; readonly unntattOffentlighet?: boolean; readonly hjemmel?: string; readonly offentligTittel?: string };
export type Behandling = Sak['behandlinger'][number];
export type Rute = Svar<'/saker/{id}/rute'>;
export type Ruteetappe = Rute['gaatt'][number];
export type Rutesteg = Rute['gjenstaar'][number];
export type Muligheter = Svar<'/saker/{id}/muligheter'>;

/** A sak that stands anywhere has a status; the api says so with an answer at all. */
export const statusAv = (sak: Pick<Sak, 'status'>): keyof typeof saksstatuser.nb => sak.status ?? 'meldt';

interface Sporpunkt { readonly slag?: string; readonly tid: string; readonly dato?: string; readonly utfall?: string; readonly organ?: { readonly navn: string } }
/** A sak as its own rules fold it: treatments by id, and the way it has gone. */
export type Sakstilstand = Pick<Sak, 'status' | 'tittel' | 'mangler' | 'sakstype' | 'referanse' | 'numre'> & { readonly saksframlegg?: Papirinnhold & { readonly versjon: number }; readonly behandlinger: Readonly<Record<string, Behandling>>; readonly spor: readonly Sporpunkt[] };
