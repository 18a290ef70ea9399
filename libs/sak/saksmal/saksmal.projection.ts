import { type Kysely } from 'kysely';
import { endreRad, nyRad, projection } from '#eventsourcing';
import { saksmalHendelser } from './saksmal.events';

/** One row per form, as it is now. */
export type SaksmalRad = {
  saksmal_id: string;
  sakstype: string;
  organ_id: string | null;
  navn: string;
  versjon: number;
  opphevet: boolean;
  endret: string;
};

export const saksmal = projection<SaksmalRad>({
  name: 'saksmal',
  version: 1,
  columns: { saksmal_id: 'uuid', sakstype: 'text', organ_id: 'uuid', navn: 'text', versjon: 'integer', opphevet: 'boolean', endret: 'timestamptz' },
  key: ['saksmal_id'],
  indexes: ['sakstype, saksmal_id'],
}).fromEvery(saksmalHendelser, {
  SaksmalFastsatt: nyRad(
    (e) => ({ saksmal_id: e.streamId }),
    ({ streamId, metadata: { registrert }, data: { sakstype, organId, navn, versjon } }) => ({ saksmal_id: streamId, sakstype, organ_id: organId ?? null, navn, versjon, opphevet: false, endret: registrert }),
  ),
  SaksmalOpphevet: endreRad((e) => ({ saksmal_id: e.streamId }), (_, e) => ({ opphevet: true, endret: e.metadata.registrert })),
});

export type SaksmalDb = { saksmal: SaksmalRad };

interface Utsnitt {
  readonly sakstype?: string | undefined;
  readonly organ?: string | undefined;
  readonly antall: number;
  readonly etter?: readonly unknown[];
}

/** By kind of sak; one row more than asked for tells whether there is a next page. */
export function listSaksmaler(db: Kysely<SaksmalDb>, { sakstype, organ, antall, etter }: Utsnitt): Promise<SaksmalRad[]> {
  let q = db.selectFrom('saksmal').selectAll().orderBy('sakstype').orderBy('saksmal_id').limit(antall + 1);
  if (sakstype !== undefined) q = q.where('sakstype', '=', sakstype);
  if (organ !== undefined) q = q.where('organ_id', '=', organ);
  if (etter) q = q.where((eb) => eb(eb.refTuple('sakstype', 'saksmal_id'), '>', eb.tuple(String(etter[0]), String(etter[1]))));
  return q.execute();
}
