import { type Kysely } from 'kysely';
import { nyRad, projection } from '#eventsourcing';
import { sakHendelser } from './sak.events';
import { type SaksoversiktDb } from './saksoversikt.projection';

/** One row per link between two saker. */
export type SakslenkeRad = { sak_id: string; til_sak: string; forhold: string; tekst: string | null };

export const sakslenke = projection<SakslenkeRad>({
  name: 'sakslenke',
  version: 1,
  columns: { sak_id: 'uuid', til_sak: 'uuid', forhold: 'text', tekst: 'text' },
  key: ['sak_id', 'til_sak', 'forhold'],
  indexes: ['til_sak'],
}).from(sakHendelser, {
  SakLenket: nyRad(
    ({ streamId, data: { tilSak, forhold } }) => (tilSak === undefined ? [] : [{ sak_id: streamId, til_sak: tilSak, forhold }]),
    ({ streamId, data: { tilSak = '', forhold, tekst } }) => ({ sak_id: streamId, til_sak: tilSak, forhold, tekst: tekst ?? null }),
  ),
});

export type SakslenkeDb = SaksoversiktDb & { sakslenke: SakslenkeRad };

const MED_SAK = ['forhold', 'tekst', 'saksoversikt.sak_id as sakId', 'tittel', 'referanse', 'saksnumre', 'status'] as const;

/** What a sak points at, and what points at it, each with the sak at the other end. */
export async function lenkerTil(db: Kysely<SakslenkeDb>, sakId: string) {
  const fra = db.selectFrom('sakslenke').innerJoin('saksoversikt', 'saksoversikt.sak_id', 'sakslenke.til_sak').select(MED_SAK).where('sakslenke.sak_id', '=', sakId);
  const til = db.selectFrom('sakslenke').innerJoin('saksoversikt', 'saksoversikt.sak_id', 'sakslenke.sak_id').select(MED_SAK).where('sakslenke.til_sak', '=', sakId);
  return { ut: await fra.orderBy('forhold').orderBy('sakId').execute(), inn: await til.orderBy('forhold').orderBy('sakId').execute() };
}
