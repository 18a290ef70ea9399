import { type Kysely, type SqlBool, sql } from 'kysely';
import { type Organslag } from '#felles';
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
const maaned = sql<string | null>`coalesce(v.maaned, to_char(m.dato, 'YYYY-MM'))`;

/** In the order they were promised; one row more than asked for tells whether there is a next page. */
export async function lesVentede(db: Kysely<InnsynDb>, f: Ventefilter, antall: number, etter?: Ventemarkoer) {
  let q = db.selectFrom('ventet as v')
    .leftJoin('behandling as b', 'b.behandling_id', 'v.opphav_behandling_id')
    .leftJoin('moeteplan as m', 'm.moete_id', 'v.frist_moete_id')
    .leftJoin('organ as o', 'o.organ_id', 'v.organ_id')
    .leftJoin('saksoversikt as s', 's.sak_id', 'v.sak_id')
    .leftJoin('saksoversikt as f', 'f.sak_id', 'v.opphav_sak_id')
    .selectAll('v').select([
      maaned.as('fristmaaned'), 'b.saksnummer as opphav_saksnummer', 'b.organ as opphav_organ', 'b.dato as opphav_dato', 'm.dato as moetedato',
      'o.navn as organ', 's.status as saksstatus', 's.tittel as naavaerende_tittel', 'f.tittel as opphav_tittel',
    ])
    .orderBy('v.lovet').orderBy('v.sak_id').limit(antall + 1);
  const organ = f.organ;
  if (organ) q = q.where((eb) => eb.or([
    eb('v.organ_id', '=', organ),
    eb.and([eb('v.organ_id', 'is', null), eb('v.organslag', '=', (som) => som.selectFrom('organ').select(sql<Organslag>`slag`.as('slag')).where('organ_id', '=', organ))]),
  ]));
  if (f.organslag) q = q.where('v.organslag', '=', f.organslag);
  if (f.maaned) q = q.where(sql<SqlBool>`${maaned} = ${f.maaned}`);
  if (f.presisjon) q = q.where(sql<SqlBool>`v.frist->>'presisjon' = ${f.presisjon}`);
  if (f.venter !== undefined) q = q.where(sql<SqlBool>`(v.meldt is null and v.trukket is null) = ${f.venter}`);
  if (etter) q = q.where(sql<SqlBool>`(v.lovet, v.sak_id) > (${etter[0]}::timestamptz, ${etter[1]}::uuid)`);
  return q.execute();
}
