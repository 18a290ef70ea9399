import { type Kysely } from 'kysely';
import { type MoeteplanDb } from '#moete';
import { Fristbilde, type FristDb, lesFristdata } from './fristbilde';
import { aapneUndersaker, type Sak } from '#sak';

export interface Rutemoete {
  readonly moeteId: string;
  readonly dato: string;
  readonly organ: { readonly id: string; readonly slag: string; readonly navn: string };
  /** Neither cancelled nor over. */
  readonly skalHoldes: boolean;
}

/** The meetings that have the sak, and those planned from `fra` on, in order of date. */
export async function lesMoeter(db: Kysely<MoeteplanDb>, fra: string, sak: Sak): Promise<readonly Rutemoete[]> {
  const egne = [...new Set(Object.values(sak.behandlinger).map((b) => b.moeteId))];
  const rader = await db.selectFrom('moeteplan').select(['moete_id', 'dato', 'organ_id', 'organslag', 'organ', 'status'])
    .where((eb) => eb.or([eb.and([eb('dato', '>=', fra), eb('status', '=', 'planlagt')]), ...(egne.length > 0 ? [eb('moete_id', 'in', egne)] : [])]))
    .orderBy('dato').orderBy('moete_id').limit(500).execute();
  return rader.map((r) => ({ moeteId: r.moete_id, dato: r.dato, organ: { id: r.organ_id, slag: r.organslag, navn: r.organ }, skalHoldes: r.status !== 'avlyst' && r.status !== 'hevet' }));
}

export interface Rutefristlinje {
  readonly forpliktelseId: string;
  /** The sak itself, or an undersak of it. */
  readonly sakId: string;
  readonly steg: string | null;
  readonly slag: string;
  readonly hva: string;
  readonly ansvarlig: string | null;
  readonly frist: object;
  readonly dager: { readonly fra: string; readonly til: string } | null;
  readonly forklaring: string;
}

/** The open deadlines of one sak, and of the undersaker that it waits for, with their days as they are now, the next one first. */
export async function lesSaksfrister(db: Kysely<FristDb>, sakId: string, sak: Sak): Promise<readonly Rutefristlinje[]> {
  const rader = await db.selectFrom('forpliktelse').select(['forpliktelse_id', 'sak_id', 'steg', 'stegfrist', 'slag', 'hva', 'ansvarlig', 'frist'])
    .where('sak_id', 'in', [sakId, ...aapneUndersaker(sak).map((u) => u.sakId)]).execute();
  if (rader.length === 0) return [];
  const bilde = new Fristbilde(await lesFristdata(db));
  return rader.flatMap((rad) => {
    const regel = bilde.noder.get(rad.forpliktelse_id);
    if (!regel || regel.lukket !== null) return [];
    const { fra, til, forklaring } = bilde.loes(regel);
    const dager = fra === undefined || til === undefined ? null : { fra, til };
    return [{ forpliktelseId: rad.forpliktelse_id, sakId: rad.sak_id, steg: rad.steg, slag: rad.stegfrist ?? rad.slag, hva: rad.hva, ansvarlig: rad.ansvarlig, frist: rad.frist, dager, forklaring }];
  }).sort((a, b) => (a.dager?.til ?? '~').localeCompare(b.dager?.til ?? '~') || a.hva.localeCompare(b.hva, 'nb'));
}
