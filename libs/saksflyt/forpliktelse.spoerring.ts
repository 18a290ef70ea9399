import { type Kysely, type SqlBool, sql } from 'kysely';
import { type LoestFrist } from '#frist';
import { staarStille } from './forskyvning';
import { Fristbilde, type FristDb, lesFristdata, lukket, type Regel } from './fristbilde';
import { aarsaker, endringAv, type Fristaarsak } from './fristendring';

export interface Forpliktelsesfilter {
  /** Those where this was not stated, or not so that a day follows from it. */
  readonly uten?: 'dato' | 'ansvarlig' | undefined;
  /** As written, but for capital letters. */
  readonly ansvarlig?: string | undefined;
  /** First and last day that the derived deadline may fall on. */
  readonly fra?: string | undefined;
  readonly til?: string | undefined;
  readonly lukket?: boolean | undefined;
}

export type Forpliktelsesmarkoer = readonly [til: string, id: string];

interface Loest { readonly id: string; readonly regel: Regel; readonly loest: LoestFrist }

/** Why a deadline has another day than it had. */
export interface Endring { readonly naar: string; readonly fra: string | null; readonly til: string | null; readonly forklaring: string; readonly hendelseId: string }

/** Sorts after every day. */
const INGEN_DAG = '~';
export const markoerAv = (til: string | undefined, id: string): Forpliktelsesmarkoer => [til ?? INGEN_DAG, id];

/**
 * The next deadline first, those without a day last; one row more than asked for tells whether there is a next page. Days follow
 * from rules and the meeting plan, which SQL does not know: all rules are worked out, only the page's rows are read.
 */
export async function lesForpliktelser(db: Kysely<FristDb>, filter: Forpliktelsesfilter, antall: number, etter?: Forpliktelsesmarkoer) {
  const bilde = new Fristbilde(await lesFristdata(db));
  const treff = new Set((await medFilter(db, filter).select('f.forpliktelse_id as id').execute()).map((r) => r.id));
  const side = bilde.data.regler.filter(({ id }) => treff.has(id))
    .map((regel): Loest => ({ id: regel.id, regel, loest: bilde.loes(regel) }))
    .filter(({ loest }) => passer(loest, filter))
    .sort((a, b) => foer(markoerAv(a.loest.til, a.id), markoerAv(b.loest.til, b.id)))
    .filter(({ id, loest }) => !etter || foer(etter, markoerAv(loest.til, id)) < 0)
    .slice(0, antall + 1);
  const alle = aarsaker(bilde);
  const stille = staarStille(bilde.data.forskyvninger);
  const rader = new Map((await lesRader(db, side.map((s) => s.id))).map((rad) => [rad.forpliktelse_id, rad]));
  return side.flatMap(({ id, regel, loest }) => {
    const rad = rader.get(id);
    return rad ? [{ rad, loest, endringer: endringerAv(regel, alle, bilde), suspendert: stille.get(rad.sak_id) ?? null }] : [];
  });
}
export type Forpliktelseslinje = Awaited<ReturnType<typeof lesForpliktelser>>[number];

function passer({ til }: LoestFrist, filter: Forpliktelsesfilter): boolean {
  if (til === undefined) return filter.fra === undefined && filter.til === undefined;
  return filter.uten !== 'dato' && (filter.fra === undefined || til >= filter.fra) && (filter.til === undefined || til <= filter.til);
}

function foer([a, idA]: Forpliktelsesmarkoer, [b, idB]: Forpliktelsesmarkoer): number {
  if (a !== b) return a < b ? -1 : 1;
  return idA < idB ? -1 : idA > idB ? 1 : 0;
}

/** The first one first. */
function endringerAv(regel: Regel, alle: readonly Fristaarsak[], bilde: Fristbilde): readonly Endring[] {
  return alle.flatMap((aarsak) => {
    const endring = endringAv(aarsak, regel, bilde);
    return endring ? [{ naar: aarsak.naar, fra: endring.fra, til: endring.til, forklaring: aarsak.forklaring, hendelseId: aarsak.hendelseId }] : [];
  });
}

const alle = (db: Kysely<FristDb>) => db.selectFrom('forpliktelse as f')
  .leftJoin('punktlukking as p', (join) => join.onRef('p.behandling_id', '=', 'f.behandling_id').onRef('p.punkt', '=', 'f.punkt'));

function medFilter(db: Kysely<FristDb>, f: Forpliktelsesfilter) {
  let q = alle(db);
  if (f.uten === 'ansvarlig') q = q.where('f.ansvarlig', 'is', null);
  if (f.ansvarlig !== undefined) q = q.where(sql<SqlBool>`lower(f.ansvarlig) = lower(${f.ansvarlig})`);
  if (f.lukket !== undefined) q = q.where(sql<SqlBool>`(${lukket} is not null) = ${f.lukket}`);
  return q;
}

/** The number under which the sak was decided before the round went out: the agreement does not know it. */
const saksnummer = sql<string | null>`coalesce(f.saksnummer,
  (select b.saksnummer from behandling b where b.sak_id = f.sak_id and b.endelig and b.dato <= f.satt order by b.dato desc limit 1))`;

async function lesRader(db: Kysely<FristDb>, ider: readonly string[]) {
  if (ider.length === 0) return [];
  return alle(db).leftJoin('saksoversikt as s', 's.sak_id', 'f.sak_id').selectAll('f').select(['s.tittel', lukket.as('lukket'), saksnummer.as('saksnummer')])
    .where('f.forpliktelse_id', 'in', ider).execute();
}
