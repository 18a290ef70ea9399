import { type Kysely, sql } from 'kysely';
import { ubesvarteAvtaler } from '#avtale';
import { type Ubesvartkilde } from '#felles';
import { ubesvarteInnspill } from '#innspill';
import { type InnsynDb } from './innsyn.db';

/** One for each kind of round that somebody is to answer. */
const KILDER: readonly Ubesvartkilde[] = [ubesvarteAvtaler, ubesvarteInnspill];
export const UBESVARTSLAG = KILDER.map((k) => k.slag);

export interface Ubesvartfilter {
  readonly part?: string | undefined;
  readonly sak?: string | undefined;
  readonly slag?: string | undefined;
  /** True: also past the deadline, or past the day that it announced. */
  readonly overFrist?: boolean | undefined;
  /** The reader's day. */
  readonly dag: string;
}

export interface Ubesvartlinje {
  readonly slag: string;
  /** Of the agreement, or whatever was sent. */
  readonly runde_id: string;
  readonly hva: string;
  readonly sak_id: string | null;
  readonly part_id: string;
  readonly part: string;
  readonly sendt: string;
  /** Null where it has no exact day. */
  readonly frist: string | null;
  readonly varslet: string | null;
  readonly stanset_siden: string | null;
  readonly stanset_dager: number;
  readonly paaminnelser: number;
  readonly sist_paaminnet: string | null;
  /** Days since it was sent, without those on which the deadline stood still. */
  readonly dager: number;
  /** Days past the deadline, or past the announced day where that is later; 0 before. */
  readonly dager_over: number;
  /** The event that sent it. */
  readonly hendelse_id: string | null;
}

export type Ubesvartmarkoer = readonly [sendt: string, rundeId: string, partId: string];

/** Who has waited longest, first; one row more than asked for tells whether there is a next page. */
export async function lesUbesvarte(db: Kysely<InnsynDb>, { part, sak, slag, overFrist, dag }: Ubesvartfilter, antall: number, etter?: Ubesvartmarkoer): Promise<Ubesvartlinje[]> {
  const kilder = KILDER.filter((k) => slag === undefined || k.slag === slag);
  const sendtSom = sql`any (${kilder.map((k) => k.sendtSom)})`;
  const union = sql.join(kilder.map((k) => sql.raw(k.sql)), sql` union all `);
  const vilkaar = [
    part === undefined ? sql`true` : sql`u.part_id = ${part}::uuid`,
    sak === undefined ? sql`true` : sql`u.sak_id = ${sak}::uuid`,
    overFrist === undefined ? sql`true` : sql`(u.dager_over > 0) = ${overFrist}`,
    etter ? sql`(u.sendt, u.runde_id, u.part_id) > (${etter[0]}::timestamptz, ${etter[1]}, ${etter[2]}::uuid)` : sql`true`,
  ];
  const { rows } = await sql<Ubesvartlinje>`select * from (select k.*,
      greatest(0, coalesce(k.stanset_siden, ${dag}::date) - (k.sendt at time zone 'Europe/Oslo')::date - k.stanset_dager) as dager,
      greatest(0, coalesce(k.stanset_siden, ${dag}::date) - greatest(k.frist, k.varslet)) as dager_over,
      (select h.hendelse_id from hendelse h where h.stroem_id = k.runde_id and h.type = ${sendtSom} and h.registrert = k.sendt order by h.pos desc limit 1) as hendelse_id
    from (${union}) k) u where ${sql.join(vilkaar, sql` and `)} order by u.sendt, u.runde_id, u.part_id limit ${antall + 1}`.execute(db);
  return rows;
}
