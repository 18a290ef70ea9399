import { type Kysely } from 'kysely';
import { type FellesskapDb } from './fellesskap.db';

/** Pages of the read models. Each gives one row more than asked for, which tells that there is a next page. */
type Db = Kysely<FellesskapDb>;

interface Utsnitt {
  readonly antall: number;
  /** Sort values of the last row on the page before. */
  readonly etter?: readonly unknown[];
}

const par = (etter: readonly unknown[]) => [String(etter[0]), String(etter[1])] as const;

export function listParter(db: Db, { antall, etter }: Utsnitt) {
  let q = db.selectFrom('part').selectAll().orderBy('navn').orderBy('part_id').limit(antall + 1);
  if (etter) q = q.where((eb) => eb(eb.refTuple('navn', 'part_id'), '>', eb.tuple(...par(etter))));
  return q.execute();
}

export function listOrganer(db: Db, { antall, etter }: Utsnitt) {
  let q = db.selectFrom('organ').selectAll().orderBy('navn').orderBy('organ_id').limit(antall + 1);
  if (etter) q = q.where((eb) => eb(eb.refTuple('navn', 'organ_id'), '>', eb.tuple(...par(etter))));
  return q.execute();
}

export function listPersoner(db: Db, { antall, etter }: Utsnitt) {
  let q = db.selectFrom('person').select(['person_id', 'navn', 'epost', 'issuer', 'sub']).orderBy('navn').orderBy('person_id').limit(antall + 1);
  if (etter) q = q.where((eb) => eb(eb.refTuple('navn', 'person_id'), '>', eb.tuple(...par(etter))));
  return q.execute();
}

/** All that ever were, also ended ones. */
export function listMedlemskap(db: Db, { organ, person, antall, etter }: Utsnitt & { readonly organ?: string | undefined; readonly person?: string | undefined }) {
  let q = db.selectFrom('medlemskap').selectAll().orderBy('fra').orderBy('medlemskap_id').limit(antall + 1);
  if (organ !== undefined) q = q.where('organ_id', '=', organ);
  if (person !== undefined) q = q.where('person_id', '=', person);
  if (etter) q = q.where((eb) => eb(eb.refTuple('fra', 'medlemskap_id'), '>', eb.tuple(...par(etter))));
  return q.execute();
}

/** All that ever were, also ones taken back. */
export function listRoller(db: Db, { person, part, antall, etter }: Utsnitt & { readonly person?: string | undefined; readonly part?: string | undefined }) {
  let q = db.selectFrom('rolle').selectAll().orderBy('fra').orderBy('tildeling_id').limit(antall + 1);
  if (person !== undefined) q = q.where('person_id', '=', person);
  if (part !== undefined) q = q.where('part_id', '=', part);
  if (etter) q = q.where((eb) => eb(eb.refTuple('fra', 'tildeling_id'), '>', eb.tuple(...par(etter))));
  return q.execute();
}
