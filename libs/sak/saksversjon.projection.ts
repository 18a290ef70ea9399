import { type Kysely } from 'kysely';
import { endreRad, projection, type Recorded } from '#eventsourcing';
import { sakHendelser, type SakHendelse } from './sak.events';

/** Which version of which process each sak follows: those that a migration may concern. */
export type SaksversjonRad = {
  sak_id: string;
  prosess_id: string;
  versjon: number;
  /** Neither closed nor withdrawn. */
  aapen: boolean;
};

type E = Recorded<SakHendelse>;
const noekkel = (e: E) => ({ sak_id: e.streamId });
const lukk = endreRad<SaksversjonRad, SakHendelse>(noekkel, () => ({ aapen: false }));

export const saksversjon = projection<SaksversjonRad>({
  name: 'saksversjon',
  version: 1,
  columns: { sak_id: 'uuid', prosess_id: 'uuid', versjon: 'integer', aapen: 'boolean' },
  key: ['sak_id'],
  indexes: ['prosess_id, versjon, aapen, sak_id'],
}).from(sakHendelser, {
  SakMeldt: {
    keys: (e) => [noekkel(e)],
    fold: (_, e) => ({ sak_id: e.streamId, prosess_id: e.data.prosess.id, versjon: e.data.prosess.versjon, aapen: true }),
    blind: true,
  },
  SakMigrert: endreRad(noekkel, (_, e) => ({ versjon: e.data.til.versjon })),
  SakMigreringAngret: endreRad(noekkel, (_, e) => ({ versjon: e.data.til.versjon })),
  SakTrukket: lukk,
  SakAvsluttet: lukk,
});

export type SaksversjonDb = { saksversjon: SaksversjonRad };

const utvalg = (db: Kysely<SaksversjonDb>, prosessId: string, versjon: number) =>
  db.selectFrom('saksversjon').where('prosess_id', '=', prosessId).where('versjon', '=', versjon).where('aapen', '=', true);

/** Ids of the open saker on a version, in order, after `etter`. */
export async function sakerPaaVersjon(db: Kysely<SaksversjonDb>, prosessId: string, versjon: number, antall: number, etter?: string): Promise<string[]> {
  let q = utvalg(db, prosessId, versjon).select('sak_id').orderBy('sak_id').limit(antall);
  if (etter !== undefined) q = q.where('sak_id', '>', etter);
  return (await q.execute()).map((r) => r.sak_id);
}

export async function antallPaaVersjon(db: Kysely<SaksversjonDb>, prosessId: string, versjon: number): Promise<number> {
  const { antall } = await utvalg(db, prosessId, versjon).select((eb) => eb.fn.countAll<string>().as('antall')).executeTakeFirstOrThrow();
  return Number(antall);
}
