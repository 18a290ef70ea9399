import { type Kysely } from 'kysely';
import { endreRad, projection } from '#eventsourcing';
import { type Migreringsproblem, type Plassbilde, sakHendelser } from './sak.events';

/** How one migration went for one sak. */
export type SaksmigreringRad = {
  migrering_id: string;
  sak_id: string;
  utfall: 'migrert' | 'avvist' | 'angret' | 'ikke-angret';
  foer: Plassbilde | null;
  etter: Plassbilde | null;
  problemer: readonly Migreringsproblem[];
  tid: string;
};

export const saksmigrering = projection<SaksmigreringRad>({
  name: 'saksmigrering',
  version: 1,
  columns: { migrering_id: 'uuid', sak_id: 'uuid', utfall: 'text', foer: 'jsonb', etter: 'jsonb', problemer: 'jsonb', tid: 'timestamptz' },
  key: ['migrering_id', 'sak_id'],
}).from(sakHendelser, {
  SakMigrert: {
    keys: (e) => [{ migrering_id: e.data.migreringId, sak_id: e.streamId }],
    fold: (_, e) => ({ migrering_id: e.data.migreringId, sak_id: e.streamId, utfall: 'migrert', foer: e.data.foer, etter: e.data.etter, problemer: [], tid: e.metadata.registrert }),
    blind: true,
  },
  SakMigreringAvvist: {
    keys: (e) => [{ migrering_id: e.data.migreringId, sak_id: e.streamId }],
    fold: (rad, e) => ({
      migrering_id: e.data.migreringId, sak_id: e.streamId, utfall: e.data.gjelder === 'angring' ? 'ikke-angret' : 'avvist', foer: e.data.foer ?? rad?.foer ?? null, etter: (e.data.gjelder === 'angring' && rad?.etter) || null,
      problemer: e.data.problemer, tid: e.metadata.registrert,
    }),
  },
  SakMigreringAngret: endreRad((e) => ({ migrering_id: e.data.migreringId, sak_id: e.streamId }), (_, e) => ({ utfall: 'angret', problemer: [], tid: e.metadata.registrert })),
});

export type SaksmigreringDb = { saksmigrering: SaksmigreringRad };
type Db = Kysely<SaksmigreringDb>;

/** How many saker came out which way. */
export async function tellUtfall(db: Db, migreringId: string): Promise<Readonly<Partial<Record<SaksmigreringRad['utfall'], number>>>> {
  const rader = await db.selectFrom('saksmigrering').select(['utfall', (eb) => eb.fn.countAll<string>().as('antall')]).where('migrering_id', '=', migreringId).groupBy('utfall').execute();
  return Object.fromEntries(rader.map((r) => [r.utfall, Number(r.antall)]));
}

/** In order of id; one row more than asked for tells whether there is a next page. */
export function listSaksmigreringer(db: Db, migreringId: string, { utfall, antall, etter }: { utfall?: string | undefined; antall: number; etter?: string | undefined }): Promise<SaksmigreringRad[]> {
  let q = db.selectFrom('saksmigrering').selectAll().where('migrering_id', '=', migreringId).orderBy('sak_id').limit(antall + 1);
  if (utfall !== undefined) q = q.where('utfall', '=', utfall as SaksmigreringRad['utfall']);
  if (etter !== undefined) q = q.where('sak_id', '>', etter);
  return q.execute();
}

/** Ids of the saker that it moved and that have not been moved back, in order, after `etter`. */
export async function migrerteSaker(db: Db, migreringId: string, antall: number, etter?: string): Promise<string[]> {
  let q = db.selectFrom('saksmigrering').select('sak_id').where('migrering_id', '=', migreringId).where('utfall', 'in', ['migrert', 'ikke-angret']).orderBy('sak_id').limit(antall);
  if (etter !== undefined) q = q.where('sak_id', '>', etter);
  return (await q.execute()).map((r) => r.sak_id);
}
