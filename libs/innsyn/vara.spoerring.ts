import { type Kysely, sql } from 'kysely';
import { type Avgrensning, type InnsynDb } from './innsyn.db';

/** `fra` and `til`: by the day of the meeting. */
export interface Varafilter extends Pick<Avgrensning, 'organ' | 'fra' | 'til'> {
  /** Either of the two. */
  readonly person?: string | undefined;
}

/** Somebody met in another's place. */
export interface Varalinje {
  readonly moete_id: string;
  readonly moete: string;
  readonly dato: string;
  readonly organ_id: string;
  readonly organ: string;
  readonly person_id: string;
  readonly person: string | null;
  readonly vara_for_id: string;
  readonly vara_for: string | null;
  /** The last event that says so. */
  readonly hendelse_id: string;
}

export type Varamarkoer = readonly [dato: string, moeteId: string, personId: string, varaForId: string];

/** The last roll of each meeting is the one that holds; who came after it was called, comes in addition. */
const MOETTE = sql`with opprop as (select distinct on (stroem_id) stroem_id, pos, hendelse_id, data from hendelse where type = 'FremmoeteRegistrert' order by stroem_id, pos desc),
  linjer as (
    select o.stroem_id, o.pos, o.hendelse_id, d.linje from opprop o cross join lateral jsonb_array_elements(o.data->'deltakere') as d(linje)
    union all
    select h.stroem_id, h.pos, h.hendelse_id, h.data from hendelse h left join opprop o on o.stroem_id = h.stroem_id where h.type = 'DeltakerKom' and h.pos > coalesce(o.pos, 0)),
  moette as (
    select distinct on (1, 2, 3) stroem_id::uuid as moete_id, (linje->>'personId')::uuid as person_id, (linje->>'varaFor')::uuid as vara_for_id, hendelse_id
    from linjer where linje->>'varaFor' is not null and linje->>'status' = 'til-stede' order by 1, 2, 3, pos desc)`;

/** Newest meeting first; one row more than asked for tells whether there is a next page. */
export async function lesVara(db: Kysely<InnsynDb>, { organ, person, fra, til }: Varafilter, antall: number, etter?: Varamarkoer): Promise<Varalinje[]> {
  const vilkaar = [
    organ === undefined ? sql`true` : sql`p.organ_id = ${organ}::uuid`,
    person === undefined ? sql`true` : sql`${person}::uuid in (v.person_id, v.vara_for_id)`,
    fra === undefined ? sql`true` : sql`p.dato >= ${fra}::date`,
    til === undefined ? sql`true` : sql`p.dato <= ${til}::date`,
    etter ? sql`(p.dato < ${etter[0]}::date or (p.dato = ${etter[0]}::date and (v.moete_id, v.person_id, v.vara_for_id) > (${etter[1]}::uuid, ${etter[2]}::uuid, ${etter[3]}::uuid)))` : sql`true`,
  ];
  const { rows } = await sql<Varalinje>`${MOETTE}
    select v.*, p.tittel as moete, p.dato, p.organ_id, p.organ, a.navn as person, b.navn as vara_for
    from moette v join moeteplan p on p.moete_id = v.moete_id left join person a on a.person_id = v.person_id left join person b on b.person_id = v.vara_for_id
    where ${sql.join(vilkaar, sql` and `)} order by p.dato desc, v.moete_id, v.person_id, v.vara_for_id limit ${antall + 1}`.execute(db);
  return rows;
}
