import { type Kysely, type SqlBool, sql } from 'kysely';
import { derivedId } from '#eventsourcing';
import { erUtenomPlanen, ESKALERINGSTRINN } from '#felles';
import { type Fristplan, type PaaminnelseRad } from '#frist';
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

const PLANLEGGER = ['AvtaleSendtTilPartene', 'AvtaleSvarfristEndret', 'PartSvarfristEndret', 'AvtalepaaminnelserEndret', 'PartVarsletBehandling', 'PurringBestilt', 'SigneringAapnet', 'PartLovlighetskontrollAvgjort', 'FristvarselPlanlagt'];
const LOGGES = ['Besluttet', 'Samlet', 'Sendt', 'Feilet', 'IRetur'].flatMap((u) => [`Paaminnelse${u}`, `Fristpaaminnelse${u}`]).concat('SvarfristEskalert', 'FristEskalert');

export type Kommende = Awaited<ReturnType<typeof lesKommende>>[number];
export type Logglinje = Awaited<ReturnType<typeof lesLogg>>[number];

/** Next first; one row more than asked for tells whether there is a next page. */
export async function lesKommende(db: Db, f: Paaminnelsesfilter, antall: number, etter?: readonly [forfaller: string, id: string]) {
  let q = db.selectFrom('paaminnelse as p').selectAll('p').where('p.tilstand', 'in', ['planlagt', 'besluttet', 'samlet']).orderBy('p.forfaller').orderBy('p.id').limit(antall + 1);
  if (f.part) q = q.where('p.mottaker_id', '=', f.part);
  if (f.sak) q = q.where('p.sak_id', '=', f.sak);
  if (etter) q = q.where(sql<SqlBool>`(p.forfaller, p.id) > (${etter[0]}::timestamptz, ${etter[1]}::uuid)`);
  const rader = await q.execute();
  const grunner = await grunnerFor(db, rader.map((r) => r.eier_id));
  return rader.map((rad) => ({ rad, grunn: grunner(rad.id, rad.mottaker, rad.trinn) }));
}

interface Loggdata {
  readonly paaminnelseId: string;
  readonly partId?: string;
  readonly trinn: number;
  readonly forsoek?: number;
  readonly samlet?: boolean;
  readonly samletFor?: { readonly mottaker: string; readonly forsoek: number };
  readonly messageId?: string;
  readonly mottakere?: readonly string[];
  readonly aarsak?: string;
  readonly status?: string;
}

/** What was done about reminders, latest first. */
export async function lesLogg(db: Db, f: Paaminnelsesfilter, antall: number, etter?: readonly [pos: number]) {
  let q = db.selectFrom('hendelse as h')
    .leftJoinLateral((eb) => eb.selectFrom('paaminnelse as p').select(['p.sak_id', 'p.mottaker_id', 'p.mottaker_navn', 'p.mottaker_slag', 'p.kategori', 'p.gjelder'])
      .where(sql<SqlBool>`p.eier_id = h.stroem_id::uuid and p.mottaker = coalesce((h.data ->> 'partId')::uuid, p.eier_id) and p.runde = coalesce((h.data ->> 'runde')::int, 0)`).limit(1).as('s'), (j) => j.onTrue())
    .select(['h.pos', 'h.hendelse_id', 'h.type', 'h.stroem_id', 'h.registrert', 'h.data', 's.sak_id', 's.mottaker_id', 's.mottaker_navn', 's.mottaker_slag', 's.kategori', 's.gjelder'])
    .where('h.type', 'in', LOGGES).orderBy('h.pos', 'desc').limit(antall + 1);
  if (f.part) q = q.where('s.mottaker_id', '=', f.part);
  if (f.sak) q = q.where('s.sak_id', '=', f.sak);
  if (etter) q = q.where('h.pos', '<', etter[0]);
  const rader = (await q.execute()).map((r) => ({ ...r, data: r.data as Loggdata }));
  const grunner = await grunnerFor(db, rader.map((r) => r.stroem_id));
  return rader.map((rad) => ({ rad, grunn: grunner(rad.data.paaminnelseId, rad.data.partId ?? rad.stroem_id, rad.data.trinn) }));
}

/** A reminder's id follows from the event that planned it, so the event is found by working out the ids of those that may have. */
async function grunnerFor(db: Db, eiere: readonly string[]) {
  const mulige = eiere.length === 0 ? [] : await db.selectFrom('hendelse').select(['hendelse_id', 'type', 'stroem_id', 'registrert', 'data'])
    .where('stroem_id', 'in', [...new Set(eiere)]).where('type', 'in', PLANLEGGER).execute();
  return (paaminnelseId: string, mottaker: string, trinn: number): Grunn | undefined => {
    const funnet = mulige.find((h) => derivedId('paaminnelse', h.hendelse_id, mottaker, trinn) === paaminnelseId);
    return funnet && { ...opphav(funnet), registrert: funnet.registrert, dagerFoer: dagerFoer(funnet, trinn) };
  };
}

type Planhendelse = Pick<HendelseRad, 'data' | 'type' | 'hendelse_id'>;

/** A plan says itself what gave it its days. */
function opphav({ data, type, hendelse_id }: Planhendelse): Pick<Grunn, 'hendelseId' | 'type'> {
  return type === 'FristvarselPlanlagt' ? (data as Fristplan).aarsak : { hendelseId: hendelse_id, type };
}

/** Steps of agreements are numbered by the stated days, farthest first; those of commitments by the days (libs/frist). */
function dagerFoer({ data, type }: Planhendelse, trinn: number): number | null {
  if (trinn === ESKALERINGSTRINN || erUtenomPlanen(trinn)) return null;
  if (type === 'FristvarselPlanlagt') return trinn - 1;
  const { paaminnelser = [] } = data as { paaminnelser?: readonly number[] };
  return [...new Set(paaminnelser)].sort((a, b) => b - a)[trinn - 1] ?? null;
}
