import { type Kysely } from 'kysely';
import { type InnspillsmottakerRad, type InnspillsrundeRad, listRunder, type Mottakertilstand, type Rundefilter } from '#innspill';
import { Fristbilde, type FristDb, lesFristdataFor } from './fristbilde';

export type InnspillDb = FristDb & { innspillsrunde: InnspillsrundeRad; innspillsmottaker: InnspillsmottakerRad };
type Db = Kysely<InnspillDb>;
type Dager = { readonly fra: string | null; readonly til: string | null; readonly forklaring: string } | null;

/** One receiver of a round, as the matrix has it. */
export interface Matriselinje {
  readonly mottakerId: string;
  readonly slag: 'part' | 'organ';
  readonly navn: string;
  readonly forventet: boolean;
  readonly tilstand: Mottakertilstand;
  /** Since when it is waited for: sent, or the day that it announced. Null: answered. */
  readonly venterSiden: string | null;
  /** Whether it is reminded: expected, and nothing is heard. */
  readonly mangler: boolean;
  readonly kvittert: string | null;
  readonly varslet: string | null;
  readonly svart: string | null;
  readonly antallSvar: number;
  readonly ingenMerknader: boolean;
  readonly forSent: boolean;
}

/** Those who are waited for first, longest first; then those who need not, then those who have answered. */
export function matrisen(rader: readonly InnspillsmottakerRad[]) {
  const elementer = rader.map(linje).sort((a, b) => orden(a).localeCompare(orden(b), 'nb'));
  const antall = (er: (l: Matriselinje) => boolean) => elementer.filter(er).length;
  return {
    elementer,
    telling: {
      mottakere: elementer.length, svart: antall((l) => l.tilstand === 'svart'), varslet: antall((l) => l.tilstand === 'varslet'), tause: antall((l) => l.mangler),
      frivilligUtenSvar: antall((l) => l.tilstand === 'ikke-svart' && !l.forventet), forSent: antall((l) => l.forSent),
    },
  };
}

function linje(r: InnspillsmottakerRad): Matriselinje {
  const { mottaker_id: mottakerId, slag, navn, forventet, tilstand, kvittert, varslet, svart, antall_svar: antallSvar, ingen_merknader: ingenMerknader, for_sent: forSent } = r;
  const venterSiden = tilstand === 'svart' ? null : tilstand === 'varslet' ? varslet : r.sendt;
  return { mottakerId, slag, navn, forventet, tilstand, venterSiden, mangler: forventet && tilstand === 'ikke-svart', kvittert, varslet, svart, antallSvar, ingenMerknader, forSent };
}

function orden({ tilstand, forventet, venterSiden, svart, navn, mottakerId }: Matriselinje): string {
  const gruppe = tilstand === 'svart' ? 2 : forventet ? 0 : 1;
  return [gruppe, new Date(venterSiden ?? svart ?? 0).toISOString(), navn, mottakerId].join(' ');
}

/** The receivers of a round, and the round; undefined when there is none. */
export async function lesMatrise(db: Db, id: string) {
  const [runde] = await lesRundene(db, [id]);
  if (!runde) return undefined;
  return { runde, ...matrisen(await db.selectFrom('innspillsmottaker').selectAll().where('innspill_id', '=', id).execute()) };
}

export type Rundelinje = InnspillsrundeRad & { readonly dager: Dager };

/** With the days that each deadline has now, by the meeting plan. */
async function medDager(db: Db, rader: readonly InnspillsrundeRad[]): Promise<readonly Rundelinje[]> {
  if (rader.length === 0) return [];
  const bilde = new Fristbilde(await lesFristdataFor(db as unknown as Kysely<FristDb>, rader.map((r) => r.innspill_id)));
  return rader.map((rad) => {
    const regel = bilde.noder.get(rad.innspill_id);
    if (!regel) return { ...rad, dager: null };
    const { fra = null, til = null, forklaring } = bilde.loes(regel);
    return { ...rad, dager: { fra, til, forklaring } };
  });
}

async function lesRundene(db: Db, ider: readonly string[]): Promise<readonly Rundelinje[]> {
  if (ider.length === 0) return [];
  return medDager(db, await db.selectFrom('innspillsrunde').selectAll().where('innspill_id', 'in', [...ider]).execute());
}

export async function lesRunder(db: Db, filter: Rundefilter, antall: number, etter?: string) {
  return medDager(db, await listRunder(db as unknown as Kysely<{ innspillsrunde: InnspillsrundeRad }>, filter, antall, etter));
}

/** What has been asked of these parts and bodies: what is unanswered first, the newest first. */
export async function lesInnkurv(db: Db, mottakere: readonly string[], { alle, antall }: { readonly alle: boolean; readonly antall: number }) {
  if (mottakere.length === 0) return [];
  let q = db.selectFrom('innspillsmottaker').selectAll().where('mottaker_id', 'in', [...mottakere]).orderBy('sendt', 'desc').orderBy('innspill_id').orderBy('mottaker_id').limit(antall);
  if (!alle) q = q.where('lukket', 'is', null).where('tilstand', '!=', 'svart');
  const rader = await q.execute();
  const runder = new Map((await lesRundene(db, [...new Set(rader.map((r) => r.innspill_id))])).map((r) => [r.innspill_id, r]));
  return rader.flatMap((rad) => {
    const runde = runder.get(rad.innspill_id);
    return runde ? [{ runde, linje: linje(rad) }] : [];
  });
}
