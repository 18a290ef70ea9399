import { type Kysely, type SqlBool, sql } from 'kysely';
import { type Avgrensning, type InnsynDb } from './innsyn.db';

export type Utsendelsesmarkoer = readonly [sendt: string, sakId: string, avtaleId: string, versjon: number];
export type Utsendelseslinje = Awaited<ReturnType<typeof lesUtsendelser>>[number];

/** How many parts stand where. */
const partsstatus = sql<Readonly<Record<string, number>>>`coalesce((
  select jsonb_object_agg(n.tilstand, n.antall) from (
    select p.tilstand, count(*) as antall from partsstatus p
    where p.sak_id = u.sak_id and p.avtale_id = u.avtale_id and p.versjon = u.versjon group by p.tilstand) n), '{}')`;

/** The event that sent this version. */
const hendelsen = sql<string | null>`(select h.hendelse_id from hendelse h where h.stroem_id = u.sak_id::text and h.type = 'SakSendtTilPartene'
  and h.data ->> 'avtaleId' = u.avtale_id::text and (h.data -> 'dokumentversjon' ->> 'versjon')::int = u.versjon order by h.pos desc limit 1)`;

/** Latest first, `fra` and `til` by the day when it was sent; one row more than asked for tells whether there is a next page. */
export async function lesUtsendelser(db: Kysely<InnsynDb>, f: Avgrensning, antall: number, etter?: Utsendelsesmarkoer) {
  let q = db.selectFrom('utsendelse as u')
    .leftJoin('vedtak as v', (j) => j.onRef('v.behandling_id', '=', 'u.behandling_id').onRef('v.punkt', '=', 'u.punkt'))
    .leftJoin('saksoversikt as s', 's.sak_id', 'u.sak_id')
    .selectAll('u').select(['v.organ_id', 'v.organslag', 'v.organ', 'v.dato as vedtatt', 'v.saksnummer', 's.tittel', partsstatus.as('partsstatus'), hendelsen.as('hendelse_id')])
    .orderBy('u.sendt_dato', 'desc').orderBy('u.sak_id').orderBy('u.avtale_id').orderBy('u.versjon').limit(antall + 1);
  if (f.organ) q = q.where('v.organ_id', '=', f.organ);
  if (f.organslag) q = q.where('v.organslag', '=', f.organslag);
  if (f.part) q = q.where(sql<SqlBool>`u.parter @> ${JSON.stringify([{ partId: f.part }])}::jsonb`);
  if (f.avtale) q = q.where('u.avtale_id', '=', f.avtale);
  if (f.fra) q = q.where('u.sendt_dato', '>=', f.fra);
  if (f.til) q = q.where('u.sendt_dato', '<=', f.til);
  if (etter) {
    const [sendt, sakId, avtaleId, versjon] = etter;
    q = q.where(sql<SqlBool>`(u.sendt_dato < ${sendt}::date or (u.sendt_dato = ${sendt}::date and (u.sak_id, u.avtale_id, u.versjon) > (${sakId}::uuid, ${avtaleId}::uuid, ${versjon}::int)))`);
  }
  return q.execute();
}
