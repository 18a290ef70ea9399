import { type Kysely, sql } from 'kysely';
import { type PartsstatusDb } from './partsstatus.projection';

/** The agreements that one decision of a part answered, also when it has been annulled since. */
export async function avtalerMedVedtak(db: Kysely<PartsstatusDb>, partId: string, vedtakId: string): Promise<readonly string[]> {
  const rad = await db.selectFrom('partsstatus').select(sql<readonly string[]>`case when vedtak ->> 'id' = ${vedtakId} then vedtak else kontroll -> 'vedtak' end -> 'avtaler'`.as('avtaler'))
    .where('part_id', '=', partId).where(sql<boolean>`${vedtakId} in (vedtak ->> 'id', kontroll -> 'vedtak' ->> 'id')`).limit(1).executeTakeFirst();
  return rad?.avtaler ?? [];
}
