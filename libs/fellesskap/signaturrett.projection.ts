import { type Kysely } from 'kysely';
import { endreRad, nyRad, projection } from '#eventsourcing';
import { fellesskapHendelser } from './fellesskap.events';
import { trukketVed } from './gyldighet';

/** A right to sign that one person gave another; valid as a membership is. */
export type SignaturrettRad = {
  readonly delegasjon_id: string;
  readonly tildeling_id: string;
  readonly giver: string;
  readonly person_id: string;
  readonly part_id: string;
  /** Null: all agreements. */
  readonly avtaler: readonly string[] | null;
  readonly fra: string;
  readonly til: string;
  readonly grunnlag: string;
  readonly slutt: string | null;
};

export const signaturrett = projection<SignaturrettRad>({
  name: 'signaturrett',
  version: 1,
  columns: {
    delegasjon_id: 'uuid', tildeling_id: 'uuid', giver: 'uuid', person_id: 'uuid', part_id: 'uuid', avtaler: 'jsonb', fra: 'date', til: 'date', grunnlag: 'text', slutt: 'timestamptz',
  },
  key: ['delegasjon_id'],
  indexes: ['part_id', 'fra, delegasjon_id'],
}).from(fellesskapHendelser, {
  SignaturrettDelegert: nyRad(
    (e) => ({ delegasjon_id: e.data.delegasjonId }),
    ({ data: { delegasjonId, tildelingId, personId, partId, avtaler, ...resten } }) => ({
      delegasjon_id: delegasjonId, tildeling_id: tildelingId, person_id: personId, part_id: partId, avtaler: avtaler ?? null, ...resten, slutt: null,
    }),
  ),
  SignaturrettTrukket: endreRad((e) => ({ delegasjon_id: e.data.delegasjonId }), (_rad, e) => trukketVed(e.data.til, e.metadata.registrert)),
});

export type SignaturrettDb = { signaturrett: SignaturrettRad };

interface Utvalg {
  readonly part?: string | undefined;
  readonly person?: string | undefined;
  readonly antall: number;
  readonly etter?: readonly unknown[] | undefined;
}

/** All that were ever given, also those that ended; one more than asked for tells whether there is a next page. `person`: giver or receiver. */
export function listSignaturretter(db: Kysely<SignaturrettDb>, { part, person, antall, etter }: Utvalg): Promise<SignaturrettRad[]> {
  let q = db.selectFrom('signaturrett').selectAll().orderBy('fra').orderBy('delegasjon_id').limit(antall + 1);
  if (part !== undefined) q = q.where('part_id', '=', part);
  if (person !== undefined) q = q.where((eb) => eb.or([eb('person_id', '=', person), eb('giver', '=', person)]));
  if (etter) q = q.where((eb) => eb(eb.refTuple('fra', 'delegasjon_id'), '>', eb.tuple(String(etter[0]), String(etter[1]))));
  return q.execute();
}
