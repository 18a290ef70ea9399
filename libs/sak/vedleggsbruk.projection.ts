import { type Kysely } from 'kysely';
import { nyRad, projection, type Recorded } from '#eventsourcing';
import { sakHendelser, type SakHendelse, type Saksframlegg } from './sak.events';

/** One row per file that a sak has ever named, with the name it had last: history is read with its papers. */
export type VedleggsbrukRad = { hash: string; sak_id: string; navn: string };

type Framlagt = Extract<SakHendelse, { readonly data: { readonly saksframlegg: Saksframlegg } }>;

const framlagt = nyRad<VedleggsbrukRad, Framlagt>(
  (e) => e.data.saksframlegg.vedlegg.map(({ hash }) => ({ hash, sak_id: e.streamId })),
  (e: Recorded<Framlagt>, { hash = '' }) => ({ hash, sak_id: e.streamId, navn: e.data.saksframlegg.vedlegg.find((v) => v.hash === hash)?.navn ?? '' }),
);

export const vedleggsbruk = projection<VedleggsbrukRad>({
  name: 'vedleggsbruk',
  version: 1,
  columns: { hash: 'text', sak_id: 'uuid', navn: 'text' },
  key: ['hash', 'sak_id'],
}).from(sakHendelser, { SakMeldt: framlagt, SaksframleggEndret: framlagt });

export type VedleggsbrukDb = { vedleggsbruk: VedleggsbrukRad };

/** A name that some sak has for the file; undefined when none names it. */
export async function vedleggsnavn(db: Kysely<VedleggsbrukDb>, hash: string): Promise<string | undefined> {
  return (await db.selectFrom('vedleggsbruk').select('navn').where('hash', '=', hash).orderBy('sak_id').limit(1).executeTakeFirst())?.navn;
}
