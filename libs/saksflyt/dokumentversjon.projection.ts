import { projection, type Recorded } from '#eventsourcing';
import { type SakHendelse, sakHendelser } from '#sak';
import { nyVersjonSakId } from './vedtak-virker.reactions';
import { dokumentnavn } from './virkning.projection';

/** One row per new version of a document that a decision is about, and the promised sak where the body wanted it back. */
export type DokumentversjonRad = {
  hendelse_id: string;
  nr: number;
  sak_id: string;
  /** In lower case. */
  dokument: string;
  /** What the file is called; null: the case paper itself. */
  navn: string | null;
  hash: string;
  venter_sak_id: string | null;
  registrert: string;
  /** Its place in the log. */
  pos: number;
};

type Ny = Recorded<Extract<SakHendelse, { type: 'SaksframleggEndret' | 'DokumentversjonRegistrert' }>>;

function rader(e: Ny): DokumentversjonRad[] {
  const { nyGodkjenning = [] } = e.data;
  const felles = { hendelse_id: e.id, sak_id: e.streamId, registrert: e.metadata.registrert, pos: Number(e.position), ...('hash' in e.data ? { navn: e.data.navn, hash: e.data.hash } : { navn: null, hash: e.data.saksframlegg.hash }) };
  const ventede = nyGodkjenning.map(({ dokument }, nr) => ({ ...felles, nr, dokument: dokumentnavn(dokument), venter_sak_id: nyVersjonSakId(e.id, nr) }));
  return ventede.length > 0 || !('hash' in e.data) ? ventede : [{ ...felles, nr: 0, dokument: dokumentnavn(e.data.dokument), venter_sak_id: null }];
}

const versjon = {
  keys: (e: Ny) => rader(e).map(({ hendelse_id, nr }) => ({ hendelse_id, nr })),
  fold: (_: DokumentversjonRad | undefined, e: Ny, { nr }: Partial<DokumentversjonRad>) => rader(e).find((r) => r.nr === nr),
};

export const dokumentversjon = projection<DokumentversjonRad>({
  name: 'dokumentversjon',
  version: 1,
  columns: { hendelse_id: 'uuid', nr: 'integer', sak_id: 'uuid', dokument: 'text', navn: 'text', hash: 'text', venter_sak_id: 'uuid', registrert: 'timestamptz', pos: 'bigint' },
  key: ['hendelse_id', 'nr'],
  indexes: ['sak_id, dokument'],
}).from(sakHendelser, { SaksframleggEndret: versjon, DokumentversjonRegistrert: versjon });
