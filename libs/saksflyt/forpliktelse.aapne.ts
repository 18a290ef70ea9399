import { type Kysely, sql } from 'kysely';
import { type ForpliktelseRad } from './forpliktelse.rad';
import { type ForpliktelseDb, manglerI } from './forpliktelse.spoerring';
import { tilstandVed } from './forpliktelsestilstand';
import { Fristbilde, type FristDb, lesFristdataFor, type Regel, regelkolonner } from './fristbilde';

export interface Aapen {
  readonly regel: Regel;
  /** The day that it is due now, or null: no day follows. */
  readonly til: string | null;
  /** It lacks a day or somebody who answers for it, and nobody has said that it is not known. */
  readonly etterspoerres: boolean;
}

/** They are told of as rounds of their own. */
const RUNDER: ForpliktelseRad['slag'][] = ['svarfrist', 'innspillsrunde', 'sendes-til-innspill'];

const som = (db: Kysely<ForpliktelseDb>): Kysely<FristDb> => db as unknown as Kysely<FristDb>;
/** A bare deadline is the deciding body's. */
const ansvarlig = sql<string | null>`coalesce(f.ansvarlig, case when f.slag = 'frist' then b.organ end)`;

/** Everybody who is named as answering for something open, as they are written. */
async function lesAnsvarlige(db: Kysely<ForpliktelseDb>): Promise<readonly string[]> {
  const rader = await db.selectFrom('forpliktelse as f').leftJoin('behandling as b', 'b.behandling_id', 'f.behandling_id').select(ansvarlig.as('navn')).distinct().where('f.lukket', 'is', null).where('f.slag', 'not in', RUNDER).execute();
  return rader.flatMap((r) => r.navn ?? []);
}

/**
 * Open commitments of those whose name `min` is content with; with `ogsaaUklare` also those that may lack a day or somebody who answers for them.
 * What others answer for is not read: there is much of it.
 */
export async function lesAapne(db: Kysely<ForpliktelseDb>, min: (navn: string) => boolean, ogsaaUklare: boolean): Promise<readonly Aapen[]> {
  const navn = (await lesAnsvarlige(db)).filter(min);
  if (navn.length === 0 && !ogsaaUklare) return [];
  const rader = await regelkolonner(som(db)).select(['p.lukket as punkt_lukket', 'p.pos as punkt_pos', 'f.historikk', 'f.status', 'f.punkt', 'f.registrert'])
    .where('f.lukket', 'is', null).where('f.slag', 'not in', RUNDER).where((eb) => eb.or([
      ...(navn.length > 0 ? [eb(ansvarlig, 'in', navn)] : []),
      ...(ogsaaUklare ? [eb('f.ansvarlig', 'is', null), sql<boolean>`f.frist->>'presisjon' <> 'dag'`] : []),
    ])).execute();
  const bilde = new Fristbilde(await lesFristdataFor(som(db), rader.map((r) => r.id)));
  return rader.flatMap((rad) => {
    const [tilstand, node] = [tilstandVed(rad), bilde.noder.get(rad.id)];
    if (!tilstand || !node || tilstand.lukket !== null) return [];
    const regel = { ...node, lukket: null, ansvarlig: tilstand.ansvarlig };
    const loest = bilde.loes(regel);
    return [{ regel, til: loest.til ?? null, etterspoerres: manglerI({ rad, frist: rad.frist, loest, tilstand }).some((m) => !m.ikkeKjent) }];
  });
}
