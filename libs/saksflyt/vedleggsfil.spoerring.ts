import { type Kysely, sql } from 'kysely';

/** Files that were last sent before an instant, and that nothing in any helsefellesskap has named: the same bytes are stored once for all. */
export async function ubrukteFiler(db: Kysely<unknown>, foer: string): Promise<readonly string[]> {
  const { rows } = await sql<{ hash: string }>`select hash from vedleggsfil group by hash having not bool_or(nevnt) and max(mottatt) < ${foer} order by hash`.execute(db);
  return rows.map((r) => r.hash);
}

/** Whether anything in any helsefellesskap has named the file. */
export async function erNevnt(db: Kysely<unknown>, hash: string): Promise<boolean> {
  const { rows } = await sql`select 1 from vedleggsfil where hash = ${hash} and nevnt limit 1`.execute(db);
  return rows.length > 0;
}
