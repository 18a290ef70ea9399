import { type Kysely } from 'kysely';
import { type Database } from '#platform';
import { type Prosessdefinisjon } from './prosess.events';
import { prosessId } from './prosess.id';
import { type ProsessRad } from './prosess.projection';
import { type ProsessversjonRad } from './prosessversjon.projection';

export interface ProsessDb {
  prosess: ProsessRad;
  prosessversjon: ProsessversjonRad;
}
type Db = Kysely<ProsessDb>;

/** One version of a route: what a sak that follows it keeps, and the route itself. */
export interface Prosessversjon {
  readonly id: string;
  readonly noekkel: string;
  readonly versjon: number;
  readonly hash: string;
  readonly definisjon: Prosessdefinisjon;
}

/** The latest version of the route for a kind of sak; undefined when there is none. */
export async function prosessFor(database: Database, tenant: string, sakstype: string): Promise<Prosessversjon | undefined> {
  const rad = await database.les(tenant, (db: Db) =>
    // Rules keep a kind of sak to one route; should two publications have met, the same one always wins.
    db.selectFrom('prosess').selectAll().where((eb) => eb(eb.val(sakstype), '=', eb.fn.any('sakstyper'))).orderBy('noekkel').executeTakeFirst());
  return rad && { id: rad.prosess_id, noekkel: rad.noekkel, versjon: rad.versjon, hash: rad.hash, definisjon: rad.definisjon };
}

/** The version that a sak began with. */
export async function prosessversjonAv(database: Database, tenant: string, { noekkel, versjon }: { readonly noekkel: string; readonly versjon: number }): Promise<Prosessversjon | undefined> {
  const rad = await database.les(tenant, (db: Db) => finnVersjon(db, noekkel, versjon));
  return rad && { id: rad.prosess_id, noekkel, versjon, hash: rad.hash, definisjon: rad.definisjon };
}

export function finnVersjon(db: Db, noekkel: string, versjon: number): Promise<ProsessversjonRad | undefined> {
  return db.selectFrom('prosessversjon').selectAll().where('noekkel', '=', noekkel).where('versjon', '=', versjon).executeTakeFirst();
}

export function finnProsess(db: Db, noekkel: string): Promise<ProsessRad | undefined> {
  return db.selectFrom('prosess').selectAll().where('noekkel', '=', noekkel).executeTakeFirst();
}

/** Kinds of sak that routes other than `noekkel` take. */
export async function opptatteSakstyper(database: Database, tenant: string, noekkel: string): Promise<string[]> {
  const rader = await database.les(tenant, (db: Db) => db.selectFrom('prosess').select('sakstyper').where('prosess_id', '!=', prosessId(tenant, noekkel)).execute());
  return rader.flatMap((r) => r.sakstyper);
}

interface Utsnitt {
  readonly antall: number;
  readonly etter?: readonly unknown[];
}

export function listProsesser(db: Db, { antall, etter }: Utsnitt) {
  let q = db.selectFrom('prosess').selectAll().orderBy('noekkel').limit(antall + 1);
  if (etter) q = q.where('noekkel', '>', String(etter[0]));
  return q.execute();
}

/** Newest first. */
export function listVersjoner(db: Db, noekkel: string, { antall, etter }: Utsnitt) {
  let q = db.selectFrom('prosessversjon').selectAll().where('noekkel', '=', noekkel).orderBy('versjon', 'desc').limit(antall + 1);
  if (etter) q = q.where('versjon', '<', Number(etter[0]));
  return q.execute();
}
