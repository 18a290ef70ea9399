import { type Kysely } from 'kysely';
import { nyRad, projection, type Recorded } from '#eventsourcing';
import { sakHendelser, type SakHendelse } from './sak.events';

/** Every number that a sak ever had, in any body. */
export type SaksnummerRad = { sak_id: string; saksnummer: string; organ: string; aar: number };

export const saksnummer = projection<SaksnummerRad>({
  name: 'saksnummer',
  version: 1,
  columns: { sak_id: 'uuid', saksnummer: 'text', organ: 'text', aar: 'integer' },
  key: ['saksnummer', 'organ', 'aar', 'sak_id'],
  indexes: ['sak_id'],
}).from(sakHendelser, {
  SaksnummerRegistrert: nyRad(rad, (e) => rad(e)),
});

function rad(e: Recorded<Extract<SakHendelse, { type: 'SaksnummerRegistrert' }>>): SaksnummerRad {
  const { saksnummer, organ, aar } = e.data;
  return { sak_id: e.streamId, saksnummer, organ, aar };
}

export type SaksnummerDb = { saksnummer: SaksnummerRad };

/** Finds saker by any number; the same number may be used by several bodies. */
export function finnNummer(db: Kysely<SaksnummerDb>, nummer: string) {
  return db.selectFrom('saksnummer').selectAll().where('saksnummer', '=', nummer).orderBy('aar', 'desc').orderBy('sak_id').limit(200).execute();
}
