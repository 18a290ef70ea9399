import { type Kysely, sql } from 'kysely';
import { type InnsynDb, treffer } from './innsyn.db';

export interface Historikkfilter {
  readonly sak?: string | undefined;
  readonly stroem?: { readonly kategori: string; readonly id: string } | undefined;
  readonly aktoer?: string | undefined;
  readonly part?: string | undefined;
  readonly type?: string | undefined;
  /** Instants: from and including, up to but not including. */
  readonly fra?: string | undefined;
  readonly til?: string | undefined;
  readonly q?: string | undefined;
  /** Only what stands after this event. */
  readonly etterPosisjon?: number | undefined;
  /** Not what these did; persons' ids, or `system`. */
  readonly ikkeAv?: readonly string[] | undefined;
}

export interface Bakfra {
  readonly antall: number;
  /** Only what stands before this event. */
  readonly foer?: readonly [posisjon: number, registrert: string] | undefined;
}

/** Data over this many bytes is left out of lists; the event itself has all of it. */
const MAKS_BYTES = 8_192;

export type Db = Kysely<InnsynDb>;
export type Hendelseslinje = Awaited<ReturnType<typeof lesHistorikk>>[number];

/** Every event, with what is shown of it. */
export function linjer(db: Db) {
  return db.selectFrom('hendelse as h').select((eb) => [
    'h.pos', 'h.hendelse_id', 'h.type', 'h.kategori', 'h.stroem_id', 'h.revisjon', 'h.sak_id', 'h.aktoer', 'h.part_id', 'h.organ_id', 'h.grunnlag',
    'h.registrert', 'h.begrunnelse', 'h.aarsak', 'h.korrelasjon',
    // Looked up for the lines that are shown: joined, all of the history is read for it.
    eb.selectFrom('hendelse as a').select('a.type').whereRef('a.hendelse_id', '=', 'h.aarsak').as('aarsakstype'),
    sql<unknown>`case when pg_column_size(${eb.ref('h.data')}) <= ${MAKS_BYTES} then ${eb.ref('h.data')} end`.as('data'),
    sql<string>`left(${eb.ref('h.tekst')}, 300)`.as('utdrag'),
  ]);
}

/**
 * Newest first, in the order of the log; a period alone in the order of registration, which its index has (the two differ
 * only where a clock was set back). One row more than asked for tells whether there is a next page.
 */
export async function lesHistorikk(db: Db, f: Historikkfilter, { antall, foer }: Bakfra) {
  const etterTid = (f.fra ?? f.til) !== undefined && !f.sak && !f.stroem;
  let q = linjer(db).limit(antall + 1);
  if (etterTid) q = q.orderBy('h.registrert', 'desc');
  q = q.orderBy('h.pos', 'desc');
  if (f.sak) q = q.where('h.pos', 'in', posisjonerFor(db, f.sak));
  if (f.stroem) q = q.where('h.stroem_id', '=', f.stroem.id).where('h.kategori', '=', f.stroem.kategori);
  if (f.aktoer) q = q.where('h.aktoer', '=', f.aktoer);
  if (f.part) q = q.where('h.part_id', '=', f.part);
  if (f.type) q = q.where('h.type', '=', f.type);
  if (f.fra) q = q.where('h.registrert', '>=', f.fra);
  if (f.til) q = q.where('h.registrert', '<', f.til);
  if (f.etterPosisjon !== undefined) q = q.where('h.pos', '>', f.etterPosisjon);
  if (f.ikkeAv) q = q.where('h.aktoer', 'not in', f.ikkeAv);
  const soek = f.q;
  if (soek) q = q.where((eb) => treffer(eb.ref('h.soek'), soek));
  if (foer) {
    const [pos, registrert] = foer;
    q = q.where((eb) => (etterTid ? eb(eb.refTuple('h.registrert', 'h.pos'), '<', eb.tuple(registrert, pos)) : eb('h.pos', '<', pos)));
  }
  return q.execute();
}

/** Streams that belong to the sak that began them, also where an event does not name it. */
const SAKENS_EGNE = ['avtale', 'innspill'];

/** What touches a sak: the events of its own stream, those that name it, and all of the agreements and rounds of input that it sent out. */
function posisjonerFor(db: Db, sak: string) {
  const egne = db.selectFrom('sakshendelse').select('pos').where('sak_id', '=', sak);
  const stroemmer = db.selectFrom('sakshendelse').select('stroem_id').where('sak_id', '=', sak).where('kategori', 'in', SAKENS_EGNE);
  return egne.union(db.selectFrom('hendelse').select('pos').where('kategori', 'in', SAKENS_EGNE).where('stroem_id', 'in', stroemmer));
}

/** One event with all its data. */
export function lesHendelse(db: Db, hendelseId: string) {
  return linjer(db).select('h.data as helt').where('h.hendelse_id', '=', hendelseId).executeTakeFirst();
}

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Names of persons, parts and bodies as the registers have them now, by id. */
export async function lesNavn(db: Db, nevnte: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const ider = [...new Set(nevnte)].filter((id) => UUID.test(id));
  if (ider.length === 0) return new Map();
  const rader = await db.selectFrom('person').select(['person_id as id', 'navn']).where('person_id', 'in', ider)
    .unionAll(db.selectFrom('part').select(['part_id as id', 'navn']).where('part_id', 'in', ider))
    .unionAll(db.selectFrom('organ').select(['organ_id as id', 'navn']).where('organ_id', 'in', ider)).execute();
  return new Map(rader.map((r) => [r.id, r.navn]));
}
