import { type Kysely, sql } from 'kysely';
import { type AvtaleHendelse } from '#avtale';
import { type Utfallsklasse } from '#felles';
import { type InnsynDb } from './innsyn.db';

/** `avtale`: in force for the part; `vedtak`: of a body where a member speaks for it; then what it has said yes to, signed and undertaken itself. */
export const BINDINGSSLAG = ['avtale', 'vedtak', 'godkjenning', 'signatur', 'forpliktelse'] as const;

export interface Bindingsfilter {
  readonly part: string;
  /** Days, both included. */
  readonly fra?: string | undefined;
  readonly til?: string | undefined;
  readonly slag?: string | undefined;
}

export interface Bindingslinje {
  readonly slag: (typeof BINDINGSSLAG)[number];
  readonly noekkel: string;
  /** First and last day; without `til` it still binds. Of an act: the day of it. */
  readonly fra: string;
  readonly til: string | null;
  readonly hva: string;
  /** Why it ended, the reservation, or the name of the body. */
  readonly merknad: string | null;
  readonly sak_id: string | null;
  readonly saksnummer: string | null;
  readonly avtale_id: string | null;
  readonly versjon: number | null;
  readonly hash: string | null;
  readonly behandling_id: string | null;
  readonly punkt: number | null;
  /** The event that bound. */
  readonly hendelse_id: string | null;
}

export type Bindingsmarkoer = readonly [fra: string, slag: string, noekkel: string];

/** Latest first; one row more than asked for tells whether there is a next page. */
export async function lesBindinger(db: Kysely<InnsynDb>, { part, fra = '0001-01-01', til = '9999-12-31', slag }: Bindingsfilter, antall: number, etter?: Bindingsmarkoer): Promise<Bindingslinje[]> {
  const side = etter ? sql`and (b.fra < ${etter[0]}::date or (b.fra = ${etter[0]}::date and (b.slag, b.noekkel) > (${etter[1]}, ${etter[2]})))` : sql``;
  const bareSlag = slag === undefined ? sql`` : sql`and b.slag = ${slag}`;
  const { rows } = await sql<Bindingslinje>`with b as (${avtaler(part)} union all ${vedtak(part)} union all ${svar(part)} union all ${signaturer(part)} union all ${forpliktelser(part)})
    select b.* from b where b.fra <= ${til}::date and coalesce(b.til, 'infinity'::date) >= ${fra}::date ${bareSlag} ${side}
    order by b.fra desc, b.slag, b.noekkel limit ${antall + 1}`.execute(db);
  return rows;
}

/** With the version of the round that bound the part: what is registered or sent since binds nobody yet. */
const avtaler = (part: string) => sql`
  select 'avtale' as slag, concat_ws(' ', r.avtale_id, b.fra) as noekkel, b.fra, b.til, r.navn as hva, b.grunn as merknad,
    p.sak_id, null::text as saksnummer, r.avtale_id, p.versjon,
    (select v ->> 'hash' from jsonb_array_elements(r.versjoner) v where (v ->> 'versjon')::int = p.versjon limit 1) as hash, null::uuid as behandling_id, null::int as punkt, bandt.hendelse_id
  from avtaleregister r
    cross join lateral jsonb_to_recordset(r.bindinger) as b("partId" uuid, fra date, til date, grunn text)
    left join lateral (select (h.data ->> 'runde')::int as runde, h.hendelse_id from hendelse h where h.stroem_id = r.avtale_id::text and h.type in ('AvtaleTraadteIKraft', 'BindingerEndret')
      and case when h.data ? 'bindinger' then h.data -> 'bindinger' @> ${JSON.stringify([{ partId: part }])}::jsonb
        when h.data ? 'parter' then h.data -> 'parter' @> ${JSON.stringify([part])}::jsonb else true end
      order by h.pos desc limit 1) bandt on true
    left join partsstatus p on p.avtale_id = r.avtale_id and p.part_id = b."partId" and p.runde = bandt.runde
  where r.bindinger @> ${JSON.stringify([{ partId: part }])}::jsonb and b."partId" = ${part}::uuid`;

/** Classes that lay nothing down. */
const UFORPLIKTENDE: readonly Utfallsklasse[] = ['IKKE_GODKJENT', 'UTSATT', 'TIL_ORIENTERING', 'UTEN_VEDTAK'];

/** Decided while somebody who speaks for the part sat in the body, until a later decision did it over. */
const vedtak = (part: string) => sql`
  select 'vedtak', concat_ws(' ', v.behandling_id, v.punkt), coalesce(v.gjelder_fra, v.dato), omgjort.dato - 1, v.tekst, v.organ,
    v.sak_id, v.saksnummer, null::uuid, v.saksgrunnlag_versjon, v.saksgrunnlag_hash, v.behandling_id, v.punkt, v.hendelse_id
  from vedtak v left join lateral (select coalesce((select coalesce(n.gjelder_fra, n.dato) from vedtak n where n.behandling_id = (o.ved ->> 'behandlingId')::uuid order by n.punkt = (o.ved ->> 'punkt')::int desc limit 1),
      (o.registrert at time zone 'Europe/Oslo')::date) as dato
    from omgjoering o where o.behandling_id = v.behandling_id and o.punkt = v.punkt) omgjort on true
  where v.endelig and v.klasse <> all (${UFORPLIKTENDE}) and (omgjort.dato is null or omgjort.dato > coalesce(v.gjelder_fra, v.dato)) and exists (select from medlemskap m where m.organ_id = v.organ_id and m.representerer ->> 'partId' = ${part} and m.fra <= v.dato and coalesce(m.til, v.dato) >= v.dato)`;

const RUNDEN = sql`from partsstatus p join avtaleliste a on a.avtale_id = p.avtale_id`;

/** What the part itself did; in an earlier round, where this one let it stand. */
const gjort = (...typer: readonly AvtaleHendelse['type'][]) => sql`(select h.hendelse_id from hendelse h where h.stroem_id = p.avtale_id::text and h.type = any (${typer})
    and h.data ->> 'partId' = p.part_id::text and (h.data ->> 'runde')::int <= p.runde order by h.pos desc limit 1)`;

const svar = (part: string) => sql`
  select 'godkjenning', concat_ws(' ', p.avtale_id, p.runde), p.svar_dato, p.svar_dato, a.navn, p.aarsak, p.sak_id, p.saksnummer, p.avtale_id, p.versjon, null, null::uuid, null::int, ${gjort('PartGodkjente', 'PartSvarRettet')}
  ${RUNDEN} where p.part_id = ${part}::uuid and not p.trukket and p.svar_dato is not null and p.tilstand in ('godkjent', 'forbehold', 'signert')`;

const signaturer = (part: string) => sql`
  select 'signatur', concat_ws(' ', p.avtale_id, p.runde), p.signert_dato, p.signert_dato, a.navn, p.stilling, p.sak_id, null, p.avtale_id, p.versjon, null, null::uuid, null::int, ${gjort('PartSignerte')}
  ${RUNDEN} where p.part_id = ${part}::uuid and not p.trukket and p.signert_dato is not null`;

/** Until it is over, or the point that gave it is closed and it was not opened again since. */
const forpliktelser = (part: string) => sql`
  select 'forpliktelse', f.forpliktelse_id::text, f.satt, coalesce(f.lukket, case when f.gjenaapnet is null or f.gjenaapnet < l.pos then l.lukket end)::date, f.hva, f.frist ->> 'presisjon', f.sak_id, f.saksnummer, f.avtale_id, null::int, null, f.behandling_id, f.punkt, f.hendelse_id
  from forpliktelse f join part p on lower(p.navn) = lower(f.ansvarlig) left join punktlukking l on l.behandling_id = f.behandling_id and l.punkt = f.punkt
  where p.part_id = ${part}::uuid and f.slag <> 'svarfrist'`;

/** Undefined for a part that is not of this helsefellesskap. */
export async function lesPartsnavn(db: Kysely<InnsynDb>, part: string): Promise<string | undefined> {
  return (await db.selectFrom('part').select('navn').where('part_id', '=', part).executeTakeFirst())?.navn;
}
