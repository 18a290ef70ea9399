import { type Kysely, type RawBuilder, sql } from 'kysely';
import { type Organslag, osloDato, type Rettigheter, type Rolle, type Verv } from '#felles';
import { type FellesskapDb } from './fellesskap.db';
import { type Representerer } from './fellesskap.events';
import { type MedlemskapRad } from './medlemskap.projection';
import { type OrganRad } from './organ.projection';
import { type PartRad } from './part.projection';
import { type PersonRad } from './person.projection';
import { type RolleRad } from './rolle.projection';

/** Questions that other contexts ask, each within `database.les(tenant, (db: Kysely<FellesskapDb>) => …)`. `naa` is an instant (ISO, UTC). */
type Db = Kysely<FellesskapDb>;

export function finnFellesskap(db: Db): Promise<{ slug: string; navn: string; opprettet: string } | undefined> {
  return db.selectFrom('fellesskapsliste').select(['slug', 'navn', 'opprettet']).executeTakeFirst();
}

export function finnOrgan(db: Db, organId: string): Promise<OrganRad | undefined> {
  return db.selectFrom('organ').selectAll().where('organ_id', '=', organId).executeTakeFirst();
}

/** The body that has, or ever had, this name or short name, in any case: "OSO" finds what is now called SSU. */
export function finnOrganMedNavn(db: Db, navn: string): Promise<OrganRad | undefined> {
  const soekt = sql`lower(${navn.normalize('NFC')})`;
  return db.selectFrom('organ').selectAll()
    .where(sql<boolean>`lower(navn) = ${soekt} or lower(kortnavn) = ${soekt}
      or exists (select from jsonb_array_elements(tidligere_navn) t where lower(t ->> 'navn') = ${soekt} or lower(t ->> 'kortnavn') = ${soekt})`)
    .executeTakeFirst();
}

/** Bodies of a kind that are in work at the instant, by name. */
export function organerAvSlag(db: Db, slag: Organslag, naa: string): Promise<OrganRad[]> {
  return db.selectFrom('organ').selectAll().where('slag', '=', slag)
    .where((eb) => eb.or([eb('nedlagt', 'is', null), eb('nedlagt', '>=', osloDato(naa))]))
    .orderBy('navn').execute();
}

/** Unknown ids are left out. */
export function finnParter(db: Db, partIder: readonly string[]): Promise<PartRad[]> {
  return partIder.length === 0 ? Promise.resolve([]) : db.selectFrom('part').selectAll().where('part_id', 'in', partIder).orderBy('navn').execute();
}

/** Unknown numbers are left out. */
export function finnParterMedNummer(db: Db, numre: readonly string[]): Promise<PartRad[]> {
  return numre.length === 0 ? Promise.resolve([]) : db.selectFrom('part').selectAll().where('organisasjonsnummer', 'in', numre).orderBy('navn').execute();
}

export function finnPersoner(db: Db, personIder: readonly string[]): Promise<Pick<PersonRad, 'person_id' | 'navn' | 'epost'>[]> {
  return personIder.length === 0
    ? Promise.resolve([])
    : db.selectFrom('person').select(['person_id', 'navn', 'epost']).where('person_id', 'in', personIder).execute();
}

export function finnPerson(db: Db, personId: string): Promise<PersonRad | undefined> {
  return db.selectFrom('person').selectAll().where('person_id', '=', personId).executeTakeFirst();
}

export function finnMedlemskap(db: Db, medlemskapId: string): Promise<MedlemskapRad | undefined> {
  return db.selectFrom('medlemskap').selectAll().where('medlemskap_id', '=', medlemskapId).executeTakeFirst();
}

export function finnRolle(db: Db, tildelingId: string): Promise<RolleRad | undefined> {
  return db.selectFrom('rolle').selectAll().where('tildeling_id', '=', tildelingId).executeTakeFirst();
}

export interface Medlem {
  readonly medlemskapId: string;
  readonly personId: string;
  readonly navn: string;
  readonly verv: Verv;
  readonly rettigheter: Rettigheter;
  readonly representerer: Representerer | null;
  /** The membership that this one stands in for. */
  readonly varaFor: string | null;
  readonly fra: string;
  readonly til: string | null;
}

/** Who are members of a body at an instant, by name. */
export function medlemmerAv(db: Db, organId: string, naa: string): Promise<Medlem[]> {
  return db.selectFrom('medlemskap as m').innerJoin('person as p', 'p.person_id', 'm.person_id')
    .select(['m.medlemskap_id as medlemskapId', 'm.person_id as personId', 'p.navn', 'm.verv', 'm.rettigheter', 'm.representerer', 'm.vara_for as varaFor', 'm.fra', 'm.til'])
    .where('m.organ_id', '=', organId).where(gjaldt('m', naa))
    .orderBy('p.navn').orderBy('m.medlemskap_id').execute();
}

/** The bodies that a person is a member of at an instant. */
export async function organerTil(db: Db, personId: string, naa: string): Promise<string[]> {
  const rader = await db.selectFrom('medlemskap as m').select('m.organ_id').where('m.person_id', '=', personId).where(gjaldt('m', naa)).execute();
  return [...new Set(rader.map((r) => r.organ_id))];
}

export interface Rolleinnehaver {
  readonly tildelingId: string;
  readonly personId: string;
  readonly navn: string;
  readonly epost: string;
  readonly grunnlag: string;
}

/** Who held a role at an instant; with `partId`, for that part: who could sign for it, who receives its mail. */
export function rolleinnehavere(db: Db, rolle: Rolle, naa: string, partId?: string): Promise<Rolleinnehaver[]> {
  let q = db.selectFrom('rolle as r').innerJoin('person as p', 'p.person_id', 'r.person_id')
    .select(['r.tildeling_id as tildelingId', 'r.person_id as personId', 'p.navn', 'p.epost', 'r.grunnlag'])
    .where('r.rolle', '=', rolle).where(gjaldt('r', naa)).orderBy('p.navn').orderBy('r.tildeling_id');
  if (partId !== undefined) q = q.where('r.part_id', '=', partId);
  return q.execute();
}

/** Who can sign this agreement for a part at an instant: those with the role, and those whom one of them has let do so. Each once or more. */
export async function signatarer(db: Db, partId: string, avtaleId: string, naa: string): Promise<Pick<Rolleinnehaver, 'personId' | 'navn' | 'epost'>[]> {
  const egne = await rolleinnehavere(db, 'signatar', naa, partId);
  const delegert = await db.selectFrom('signaturrett as s').innerJoin('rolle as r', 'r.tildeling_id', 's.tildeling_id').innerJoin('person as p', 'p.person_id', 's.person_id')
    .select(['s.person_id as personId', 'p.navn', 'p.epost']).where('s.part_id', '=', partId).where(gjaldt('s', naa)).where(gjaldt('r', naa))
    .where(sql<boolean>`(s.avtaler is null or s.avtaler @> jsonb_build_array(${avtaleId}::text))`).orderBy('p.navn').orderBy('s.delegasjon_id').execute();
  return [...egne, ...delegert];
}

/** As `gjelder` in gyldighet.ts says it. */
function gjaldt(tabell: 'm' | 'r' | 's', naa: string): RawBuilder<boolean> {
  const felt = (navn: string) => sql.ref(`${tabell}.${navn}`);
  const dag = osloDato(naa);
  return sql<boolean>`${felt('fra')} <= ${dag}::date and coalesce(${felt('til')} >= ${dag}::date, true) and coalesce(${felt('slutt')} > ${naa}::timestamptz, true)`;
}
