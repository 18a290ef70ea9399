import { type Kysely, type SqlBool, sql } from 'kysely';
import { type Frist, type Organslag } from '#felles';
import { type InnsynDb } from './innsyn.db';

export interface Ventefilter {
  /** This body, and what is promised to every body of its kind. */
  readonly organ?: string | undefined;
  readonly organslag?: Organslag | undefined;
  /** `YYYY-MM` */
  readonly maaned?: string | undefined;
  readonly presisjon?: string | undefined;
  /** True: nobody has written it yet. */
  readonly venter?: boolean | undefined;
}

export type Ventemarkoer = readonly [lovet: string, sakId: string];
export type Ventelinje = Awaited<ReturnType<typeof lesVentede>>[number];

/** A deadline bound to a meeting is in the month where the meeting now is (R12). */
const maaned = sql<string | null>`coalesce(case when l.frist is null then v.maaned else l.maaned end, to_char(m.dato, 'YYYY-MM'))`;
/** As it was promised, unless somebody has moved the promise. */
const frist = sql<Frist>`coalesce(l.frist, v.frist)`;
const ansvarlig = sql<string | null>`case when l.tildelt then l.ansvarlig else v.ansvarlig end`;

/** In the order they were promised; one row more than asked for tells whether there is a next page. */
export async function lesVentede(db: Kysely<InnsynDb>, f: Ventefilter, antall: number, etter?: Ventemarkoer) {
  let q = db.selectFrom('ventet as v')
    .leftJoin('behandling as b', 'b.behandling_id', 'v.opphav_behandling_id')
    .leftJoin('loefteendring as l', 'l.forpliktelse_id', 'v.forpliktelse_id')
    .leftJoin('moeteplan as m', (join) => join.on(sql<SqlBool>`m.moete_id = case when l.frist is null then v.frist_moete_id else l.frist_moete_id end`))
    .leftJoin('organ as o', 'o.organ_id', 'v.organ_id')
    .leftJoin('saksoversikt as s', 's.sak_id', 'v.sak_id')
    .leftJoin('saksoversikt as f', 'f.sak_id', 'v.opphav_sak_id')
    .leftJoin('hendelse as h', 'h.pos', 'v.pos')
    .selectAll('v').select([
      frist.as('frist'), ansvarlig.as('ansvarlig'), sql<string>`coalesce(l.satt, v.lovet)`.as('frist_satt'), sql<string>`coalesce(l.pos, v.pos)`.as('frist_pos'), maaned.as('fristmaaned'), 'b.saksnummer as opphav_saksnummer', 'b.organ as opphav_organ', 'b.dato as opphav_dato', 'm.dato as moetedato',
      'o.navn as organ', 's.status as saksstatus', 's.tittel as naavaerende_tittel', 'f.tittel as opphav_tittel', 'h.hendelse_id',
    ])
    .orderBy('v.lovet').orderBy('v.sak_id').limit(antall + 1);
  const organ = f.organ;
  if (organ) q = q.where((eb) => eb.or([
    eb('v.organ_id', '=', organ),
    eb.and([eb('v.organ_id', 'is', null), eb('v.organslag', '=', (som) => som.selectFrom('organ').select(sql<Organslag>`slag`.as('slag')).where('organ_id', '=', organ))]),
  ]));
  if (f.organslag) q = q.where('v.organslag', '=', f.organslag);
  if (f.maaned) q = q.where(sql<SqlBool>`${maaned} = ${f.maaned}`);
  if (f.presisjon) q = q.where(sql<SqlBool>`${frist}->>'presisjon' = ${f.presisjon}`);
  if (f.venter !== undefined) q = q.where(sql<SqlBool>`(v.meldt is null and v.trukket is null) = ${f.venter}`);
  if (etter) q = q.where(sql<SqlBool>`(v.lovet, v.sak_id) > (${etter[0]}::timestamptz, ${etter[1]}::uuid)`);
  return q.execute();
}
