import { type Kysely } from 'kysely';
import { type MoeteplanDb } from '#moete';
import { type Sak } from '#sak';

export interface Rutemoete {
  readonly moeteId: string;
  readonly dato: string;
  readonly organ: { readonly id: string; readonly slag: string; readonly navn: string };
  readonly avlyst: boolean;
}

/** The meetings that have the sak, and those planned from `fra` on, in order of date. */
export async function lesMoeter(db: Kysely<MoeteplanDb>, fra: string, sak: Sak): Promise<readonly Rutemoete[]> {
  const egne = [...new Set(Object.values(sak.behandlinger).map((b) => b.moeteId))];
  const rader = await db.selectFrom('moeteplan').select(['moete_id', 'dato', 'organ_id', 'organslag', 'organ', 'status'])
    .where((eb) => eb.or([eb.and([eb('dato', '>=', fra), eb('status', '=', 'planlagt')]), ...(egne.length > 0 ? [eb('moete_id', 'in', egne)] : [])]))
    .orderBy('dato').orderBy('moete_id').limit(500).execute();
  return rader.map((r) => ({ moeteId: r.moete_id, dato: r.dato, organ: { id: r.organ_id, slag: r.organslag, navn: r.organ }, avlyst: r.status === 'avlyst' }));
}
