import { sql } from 'kysely';
import { type Db, type Hendelseslinje, linjer } from './historikk.spoerring';

const MAKS_LENKER = 100;
/** From one sak to the sak that it came of, and so on. */
const MAKS_HOPP = 20;

/** The chain of causes behind an event, the first one first. */
export async function lesAarsaker(db: Db, hendelseId: string): Promise<readonly Hendelseslinje[]> {
  const kjede = await sql<{ hendelse_id: string }>`
    with recursive kjede(hendelse_id, aarsak, ledd) as (
      select hendelse_id, aarsak, 0 from hendelse where hendelse_id = ${hendelseId}
      union all
      select h.hendelse_id, h.aarsak, k.ledd + 1 from kjede k join hendelse h on h.hendelse_id = k.aarsak where k.ledd < ${MAKS_LENKER}
    ) select hendelse_id from kjede where ledd > 0`.execute(db);
  const ider = kjede.rows.map((r) => r.hendelse_id);
  return ider.length === 0 ? [] : linjer(db).where('h.hendelse_id', 'in', ider).orderBy('h.pos').execute();
}

export interface Veilinje {
  readonly linje: Hendelseslinje;
  /** How the next one on the way hangs on it: as its effect, or because it built on it. */
  readonly leder: 'aarsak' | 'grunnlag';
}

/**
 * The way to an event from where it all began, the first one first. Where a person acted there is no cause: then the way goes on from
 * what the act built on, which is what opened the stream or the sak that it is about.
 */
export async function lesVei(db: Db, fra: Hendelseslinje): Promise<readonly Veilinje[]> {
  const vei: Veilinje[] = [];
  for (let her = fra, hopp = 0; hopp < MAKS_HOPP; hopp++) {
    const aarsaker = await lesAarsaker(db, her.hendelse_id);
    vei.unshift(...aarsaker.map((linje): Veilinje => ({ linje, leder: 'aarsak' })));
    const grunnlag = await lesGrunnlag(db, aarsaker[0] ?? her);
    if (!grunnlag || vei.some((v) => v.linje.hendelse_id === grunnlag.hendelse_id)) break;
    vei.unshift({ linje: grunnlag, leder: 'grunnlag' });
    her = grunnlag;
  }
  return vei;
}

/** What opened the sak that it is about; of what is about none, the last thing before it in its stream that came from elsewhere. */
function lesGrunnlag(db: Db, { pos, kategori, stroem_id, sak_id }: Hendelseslinje): Promise<Hendelseslinje | undefined> {
  const foer = linjer(db).where('h.pos', '<', pos);
  if (sak_id !== null) return foer.where('h.stroem_id', '=', sak_id).where('h.kategori', '=', 'sak').orderBy('h.pos').limit(1).executeTakeFirst();
  return foer.where('h.stroem_id', '=', stroem_id).where('h.kategori', '=', kategori)
    .where((eb) => eb.or([eb('h.aarsak', 'is not', null), eb('h.sak_id', 'is not', null)])).orderBy('h.pos', 'desc').limit(1).executeTakeFirst();
}

/** One thing that an event led to, directly at step 1, through another at the steps after. */
export type Foelgelinje = Hendelseslinje & { readonly ledd: number };

/** All that an event led to, in the order it happened; one row more than asked for tells whether there is a next page. */
export async function lesFoelger(db: Db, hendelseId: string, { dybde, antall, etter = -1 }: { readonly dybde: number; readonly antall: number; readonly etter?: number | undefined }): Promise<readonly Foelgelinje[]> {
  const tre = await sql<{ hendelse_id: string; ledd: number }>`
    with recursive tre(hendelse_id, pos, ledd) as (
      select hendelse_id, pos, 0 from hendelse where hendelse_id = ${hendelseId}
      union all
      select h.hendelse_id, h.pos, t.ledd + 1 from tre t join hendelse h on h.aarsak = t.hendelse_id where t.ledd < ${dybde}
    ) select hendelse_id, ledd from tre where ledd > 0 and pos > ${etter} order by pos limit ${antall + 1}`.execute(db);
  const ledd = new Map(tre.rows.map((r) => [r.hendelse_id, r.ledd]));
  const rader = ledd.size === 0 ? [] : await linjer(db).where('h.hendelse_id', 'in', [...ledd.keys()]).orderBy('h.pos').execute();
  return rader.map((r) => ({ ...r, ledd: ledd.get(r.hendelse_id) ?? 0 }));
}
