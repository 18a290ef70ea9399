import { type Kysely } from 'kysely';
import { endreRad, nyRad, projection } from '#eventsourcing';
import { migreringHendelser, type Stegpar } from './migrering.events';

/** One row per migration that was asked for; how it went for each sak is the saker's own. */
export type MigreringRad = {
  migrering_id: string;
  prosess_id: string;
  fra: number;
  til: number;
  avbildning: readonly Stegpar[];
  /** Open saker on the version when it was asked for. */
  antall: number;
  tilstand: 'paagaar' | 'ferdig' | 'angres' | 'angret';
  bestilt: string;
  bestilt_av: string;
  begrunnelse: string | null;
};

export const prosessmigrering = projection<MigreringRad>({
  name: 'prosessmigrering',
  version: 1,
  columns: {
    migrering_id: 'uuid', prosess_id: 'uuid', fra: 'integer', til: 'integer', avbildning: 'jsonb', antall: 'integer', tilstand: 'text', bestilt: 'timestamptz', bestilt_av: 'text',
    begrunnelse: 'text',
  },
  key: ['migrering_id'],
  indexes: ['prosess_id, bestilt desc, migrering_id desc'],
}).from(migreringHendelser, {
  MigreringBestilt: nyRad((e) => ({ migrering_id: e.streamId }), ({ streamId, data: { fra, til, avbildning, antall }, metadata: { registrert, actor, reason } }) => ({
    migrering_id: streamId, prosess_id: fra.id, fra: fra.versjon, til: til.versjon, avbildning, antall, tilstand: 'paagaar', bestilt: registrert, bestilt_av: actor.person, begrunnelse: reason ?? null,
  })),
  MigreringAngret: endreRad((e) => ({ migrering_id: e.streamId }), () => ({ tilstand: 'angres' })),
  MigreringFullfoert: endreRad((e) => ({ migrering_id: e.streamId }), (_, e) => ({ tilstand: e.data.gjelder === 'migrering' ? 'ferdig' : 'angret' })),
});

export type MigreringDb = { prosessmigrering: MigreringRad };

export function finnMigrering(db: Kysely<MigreringDb>, prosessId: string, id: string): Promise<MigreringRad | undefined> {
  return db.selectFrom('prosessmigrering').selectAll().where('migrering_id', '=', id).where('prosess_id', '=', prosessId).executeTakeFirst();
}

/** Newest first; one row more than asked for tells whether there is a next page. */
export function listMigreringer(db: Kysely<MigreringDb>, prosessId: string, antall: number, etter?: readonly [string, string]): Promise<MigreringRad[]> {
  let q = db.selectFrom('prosessmigrering').selectAll().where('prosess_id', '=', prosessId).orderBy('bestilt', 'desc').orderBy('migrering_id', 'desc').limit(antall + 1);
  if (etter) q = q.where((eb) => eb(eb.refTuple('bestilt', 'migrering_id'), '<', eb.tuple(...etter)));
  return q.execute();
}
