import { type Kysely, type SqlBool, sql } from 'kysely';
import { derivedId } from '#eventsourcing';
import { type PaaminnelseRad } from '#frist';
import { type InnsynDb } from './innsyn.db';
import { type HendelseRad } from './hendelse.projection';

export type PaaminnelseDb = InnsynDb & { paaminnelse: PaaminnelseRad };
type Db = Kysely<PaaminnelseDb>;

export interface Paaminnelsesfilter {
  readonly sak?: string | undefined;
  readonly part?: string | undefined;
}

/** Why a reminder stands in the plan: the event that put it there, and the rule by which its day was found. */
export interface Grunn {
  readonly hendelseId: string;
  readonly type: string;
  readonly registrert: string;
  readonly dagerFoer: number | null;
}

const PLANLEGGER = ['AvtaleSendtTilPartene', 'AvtaleSvarfristEndret', 'PartVarsletBehandling'];
const LOGGES = ['PaaminnelseBesluttet', 'PaaminnelseSendt', 'PaaminnelseFeilet'];

export type Kommende = Awaited<ReturnType<typeof lesKommende>>[number];
export type Logglinje = Awaited<ReturnType<typeof lesLogg>>[number];

/** Next first; one row more than asked for tells whether there is a next page. */
export async function lesKommende(db: Db, f: Paaminnelsesfilter, antall: number, etter?: readonly [forfaller: string, id: string]) {
  let q = db.selectFrom('paaminnelse as p')
    .leftJoin('partsstatus as s', (j) => j.onRef('s.avtale_id', '=', 'p.eier_id').onRef('s.part_id', '=', 'p.mottaker').onRef('s.runde', '=', 'p.runde'))
    .selectAll('p').select('s.sak_id').where('p.tilstand', 'in', ['planlagt', 'besluttet']).orderBy('p.forfaller').orderBy('p.id').limit(antall + 1);
  if (f.part) q = q.where('p.mottaker', '=', f.part);
  if (f.sak) q = q.where('s.sak_id', '=', f.sak);
  if (etter) q = q.where(sql<SqlBool>`(p.forfaller, p.id) > (${etter[0]}::timestamptz, ${etter[1]}::uuid)`);
  const rader = await q.execute();
  const grunner = await grunnerFor(db, rader.map((r) => r.eier_id));
  return rader.map((rad) => ({ rad, grunn: grunner(rad.id, rad.mottaker, rad.trinn) }));
}

interface Loggdata {
  readonly paaminnelseId: string;
  readonly partId: string;
  readonly runde: number;
  readonly trinn: number;
  readonly forsoek?: number;
  readonly messageId?: string;
  readonly mottakere?: readonly string[];
  readonly aarsak?: string;
}

/** What was done about reminders, latest first. */
export async function lesLogg(db: Db, f: Paaminnelsesfilter, antall: number, etter?: readonly [pos: number]) {
  const part = sql<string>`h.data ->> 'partId'`;
  let q = db.selectFrom('hendelse as h')
    .leftJoin('partsstatus as s', (j) => j.on(sql<SqlBool>`s.avtale_id = h.stroem_id::uuid and s.part_id = (h.data ->> 'partId')::uuid and s.runde = (h.data ->> 'runde')::int`))
    .select(['h.pos', 'h.hendelse_id', 'h.type', 'h.stroem_id', 'h.registrert', 'h.data', 's.sak_id', 's.navn']).where('h.type', 'in', LOGGES).orderBy('h.pos', 'desc').limit(antall + 1);
  if (f.part) q = q.where(part, '=', f.part);
  if (f.sak) q = q.where('s.sak_id', '=', f.sak);
  if (etter) q = q.where('h.pos', '<', etter[0]);
  const rader = (await q.execute()).map((r) => ({ ...r, data: r.data as Loggdata }));
  const grunner = await grunnerFor(db, rader.map((r) => r.stroem_id));
  return rader.map((rad) => ({ rad, grunn: grunner(rad.data.paaminnelseId, rad.data.partId, rad.data.trinn) }));
}

/** A reminder's id follows from the event that planned it, so the event is found by working out the ids of those that may have. */
async function grunnerFor(db: Db, avtaler: readonly string[]) {
  const mulige = avtaler.length === 0 ? [] : await db.selectFrom('hendelse').select(['hendelse_id', 'type', 'stroem_id', 'registrert', 'data'])
    .where('stroem_id', 'in', [...new Set(avtaler)]).where('type', 'in', PLANLEGGER).execute();
  return (paaminnelseId: string, partId: string, trinn: number): Grunn | undefined => {
    const funnet = mulige.find((h) => derivedId('paaminnelse', h.hendelse_id, partId, trinn) === paaminnelseId);
    return funnet && { hendelseId: funnet.hendelse_id, type: funnet.type, registrert: funnet.registrert, dagerFoer: dagerFoer(funnet, trinn) };
  };
}

/** Steps are numbered by the stated days, farthest first (libs/frist). */
function dagerFoer({ data }: Pick<HendelseRad, 'data'>, trinn: number): number | null {
  const { paaminnelser = [] } = data as { paaminnelser?: readonly number[] };
  return [...new Set(paaminnelser)].sort((a, b) => b - a)[trinn - 1] ?? null;
}
