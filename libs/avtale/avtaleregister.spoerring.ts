import { type Kysely, type RawBuilder, sql, type SqlBool } from 'kysely';
import { type Avtaleslag } from './avtale.events';
import { type AvtaleregisterDb } from './avtaleregister.projection';
import { type Avtalestatus } from './avtalestatus';

/** As `avtalestatus` has it: `r` is the register, `l` `avtaleliste`. */
export const statusPaaDagen = (dag: string) => sql<Avtalestatus>`case
  when r.erstattet_fra <= ${dag}::date then 'erstattet'
  when r.ikraft_fra <= ${dag}::date and coalesce(r.siste_dag >= ${dag}::date, true) then 'i-kraft'
  when r.gyldig_til < ${dag}::date and (r.ikraft_fra is not null or l.ferdig_signert is not null) then 'utloept'
  when r.ikraft_fra <= ${dag}::date then 'opphoert'
  else l.svarstatus end`;

export interface Bindingslinje {
  readonly avtale_id: string;
  readonly avtale: string;
  readonly slag: Avtaleslag;
  readonly part_id: string;
  readonly part: string;
  readonly fra: string;
  readonly til: string | null;
  readonly grunn: string | null;
}

/** Who is bound by which agreement on some day of a period, both days included; all days where they are left out. */
export async function listBindinger(db: Kysely<AvtaleregisterDb>, { part, fra, til }: { readonly part?: string | undefined; readonly fra?: string | undefined; readonly til?: string | undefined }): Promise<readonly Bindingslinje[]> {
  const bare = <T>(verdi: T | undefined, vilkaar: (v: T) => RawBuilder<SqlBool>) => (verdi === undefined ? sql<SqlBool>`true` : vilkaar(verdi));
  const { rows } = await sql<Bindingslinje>`select r.avtale_id, r.navn as avtale, r.slag, b."partId" as part_id, b.navn as part, b.fra::text, b.til::text, b.grunn
    from avtaleregister r cross join lateral jsonb_to_recordset(r.bindinger) as b("partId" uuid, navn text, fra date, til date, grunn text)
    where ${bare(part, (p) => sql<SqlBool>`r.bindinger @> ${JSON.stringify([{ partId: p }])}::jsonb and b."partId" = ${p}::uuid`)}
      and ${bare(fra, (f) => sql<SqlBool>`coalesce(b.til >= ${f}::date, true)`)} and ${bare(til, (t) => sql<SqlBool>`b.fra <= ${t}::date`)}
    order by r.navn, r.avtale_id, b.navn`.execute(db);
  return rows;
}
