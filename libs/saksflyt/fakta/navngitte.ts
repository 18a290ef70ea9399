import { type Kysely } from 'kysely';
import { type FellesskapDb } from '#fellesskap';
import { type Navnebok, type Navngitt, navnenoekkel } from '../mottakernavn';

/** Everyone whom a name in a decision may mean: parts, persons, and bodies by all the names that they have had. */
export async function lesNavngitte(db: Kysely<FellesskapDb>): Promise<Navnebok> {
  const parter = await db.selectFrom('part').select(['part_id as id', 'navn']).execute();
  const personer = await db.selectFrom('person').select(['person_id as id', 'navn']).execute();
  const organer = await db.selectFrom('organ').select(['organ_id', 'navn', 'kortnavn', 'tidligere_navn', 'nedlagt']).execute();
  const alle: readonly Navngitt[] = [
    ...parter.map((r) => ({ ...r, slag: 'part' as const })), ...personer.map((r) => ({ ...r, slag: 'person' as const })),
    ...organer.flatMap((o) => [o.navn, o.kortnavn, ...o.tidligere_navn.flatMap((t) => [t.navn, t.kortnavn])].map((navn) => ({ slag: 'organ' as const, id: o.organ_id, navn, nedlagt: o.nedlagt !== null }))),
  ];
  const bok = new Map<string, Navngitt[]>();
  for (const n of alle) bok.set(navnenoekkel(n.navn), [...(bok.get(navnenoekkel(n.navn)) ?? []), n]);
  return bok;
}
