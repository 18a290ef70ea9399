import { type Kysely, sql, type SqlBool } from 'kysely';
import { type AvtalelisteDb, type AvtaleregisterRad, type Avtaleslag, type Avtalestatus, statusPaaDagen } from '#avtale';

export interface Registerfilter {
  readonly slag?: Avtaleslag | undefined;
  readonly part?: string | undefined;
  readonly status?: Avtalestatus | undefined;
  readonly underRevisjon?: boolean | undefined;
  /** In force that day, for the part where one is named. */
  readonly per?: string | undefined;
  readonly overordnet?: string | undefined;
}
export type Registermarkoer = readonly [navn: string, avtaleId: string];
export type Registerlinje = AvtaleregisterRad & {
  status: Avtalestatus; overordnet_navn: string | null; erstatter_navn: string | null; erstattet_av_navn: string | null;
};

/** By name, each with its status on the day, and the names of those it lies under and replaces; one row more than asked for. */
export function lesRegister(db: Kysely<AvtalelisteDb>, f: Registerfilter, dag: string, antall: number, etter?: Registermarkoer): Promise<Registerlinje[]> {
  const status = statusPaaDagen(f.per ?? dag);
  let q = db.selectFrom('avtaleregister as r').innerJoin('avtaleliste as l', 'l.avtale_id', 'r.avtale_id')
    .leftJoin('avtaleregister as o', 'o.avtale_id', 'r.overordnet').leftJoin('avtaleregister as e', 'e.avtale_id', 'r.erstatter').leftJoin('avtaleregister as ny', 'ny.avtale_id', 'r.erstattet_av')
    .selectAll('r').select([status.as('status'), 'o.navn as overordnet_navn', 'e.navn as erstatter_navn', 'ny.navn as erstattet_av_navn'])
    .orderBy('r.navn').orderBy('r.avtale_id').limit(antall + 1);
  if (f.slag) q = q.where('r.slag', '=', f.slag);
  if (f.overordnet) q = q.where('r.overordnet', '=', f.overordnet);
  if (f.status) q = q.where(status, '=', f.status);
  if (f.underRevisjon !== undefined) q = q.where('r.under_revisjon', f.underRevisjon ? 'is not' : 'is', null);
  if (f.per) q = q.where(status, '=', 'i-kraft');
  if (f.part) q = q.where(f.per ? bundet(f.part, f.per) : sql<SqlBool>`r.parter @> ${JSON.stringify([{ partId: f.part }])}::jsonb`);
  if (etter) q = q.where((eb) => eb(eb.refTuple('r.navn', 'r.avtale_id'), '>', eb.tuple(...etter)));
  return q.execute();
}

const bundet = (part: string, per: string) => sql<SqlBool>`r.bindinger @> ${JSON.stringify([{ partId: part }])}::jsonb and exists (
  select from jsonb_to_recordset(r.bindinger) as b("partId" uuid, fra date, til date)
  where b."partId" = ${part}::uuid and b.fra <= ${per}::date and coalesce(b.til >= ${per}::date, true))`;
