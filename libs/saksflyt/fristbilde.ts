import { type Kysely, sql } from 'kysely';
import { type Frist } from '#felles';
import { type Kalenderinnstilling, type KalenderRad, type OrganRad, somKalender } from '#fellesskap';
import { BARE_HELLIGDAGER, Fristnett, type Fristnode, type PlanlagtMoete } from '#frist';
import { type BehandlingDb, type SaksoversiktDb } from '#sak';
import { forpliktelseId, type ForpliktelseRad } from './forpliktelse.projection';
import { type FristhendelseRad, type MoetedagRad } from './fristhistorikk.projection';
import { type PunktlukkingRad } from './punktlukking.projection';

/** All that questions about deadlines read. */
export type FristDb = SaksoversiktDb & BehandlingDb & { forpliktelse: ForpliktelseRad; punktlukking: PunktlukkingRad; moetedag: MoetedagRad; fristhendelse: FristhendelseRad; kalender: KalenderRad; organ: OrganRad };

/** What of a commitment its days follow from, and between which places in the log it was open. */
export type Regel = Pick<ForpliktelseRad, 'frist' | 'satt' | 'hva' | 'ansvarlig' | 'pos' | 'flyttinger' | 'sak_id' | 'behandling_id'> & { readonly id: string; readonly lukket: string | null };

export interface Fristdata {
  readonly regler: readonly Regel[];
  /** In the order of the log. */
  readonly moetedager: readonly MoetedagRad[];
  readonly kalendere: readonly Kalenderinnstilling[];
  readonly hendelser: readonly FristhendelseRad[];
}

export const lukket = sql<string | null>`coalesce(f.lukket, p.lukket)`;

/** What days follow from, of each commitment as `f`. */
export const regelkolonner = (db: Kysely<FristDb>) => db.selectFrom('forpliktelse as f')
  .leftJoin('punktlukking as p', (join) => join.onRef('p.behandling_id', '=', 'f.behandling_id').onRef('p.punkt', '=', 'f.punkt'))
  .select(['f.forpliktelse_id as id', 'f.frist', 'f.satt', 'f.hva', 'f.ansvarlig', 'f.pos', 'f.flyttinger', 'f.sak_id', 'f.behandling_id', lukket.as('lukket')]);

/** Everything that deadlines follow from: rules cannot be worked out by SQL. With `id`: that deadline alone. */
export async function lesFristdata(db: Kysely<FristDb>, id?: string): Promise<Fristdata> {
  const regler = await regelkolonner(db).$if(id !== undefined, (q) => q.where('f.forpliktelse_id', '=', id ?? '')).execute();
  const hendelser = await db.selectFrom('fristhendelse').selectAll().orderBy('pos').execute();
  return { regler, hendelser, ...(await lesPlan(db)) };
}

/** What deadlines are read against, with all that it has been. */
export async function lesPlan(db: Kysely<FristDb>): Promise<Pick<Fristdata, 'moetedager' | 'kalendere'>> {
  const moetedager = await db.selectFrom('moetedag').selectAll().orderBy('pos').execute();
  const kalendere = await db.selectFrom('kalender').selectAll().orderBy('pos').execute();
  return { moetedager, kalendere: kalendere.map(somKalender) };
}

/** The meeting plan as it was at a place in the log: a moved meeting at its new day (R12), a cancelled one not at all. */
export function moeterVed(moetedager: readonly MoetedagRad[], pos: number): readonly PlanlagtMoete[] {
  const plan = new Map<string, PlanlagtMoete>();
  for (const rad of moetedager) {
    if (Number(rad.pos) > pos) break;
    const kjent = plan.get(rad.moete_id);
    if (rad.dato === null) plan.delete(rad.moete_id);
    else if (kjent) plan.set(rad.moete_id, { ...kjent, dato: rad.dato });
    else if (rad.organ_id !== null && rad.organslag !== null) plan.set(rad.moete_id, { moeteId: rad.moete_id, organId: rad.organ_id, organslag: rad.organslag, organnavn: rad.organ ?? '', dato: rad.dato });
  }
  return [...plan.values()];
}

export const kalenderVed = (kalendere: readonly Kalenderinnstilling[], pos: number) => kalendere.findLast((k) => k.pos <= pos)?.valg ?? BARE_HELLIGDAGER;

/** All deadlines of a helsefellesskap, now and as they were at any place in the log. */
export class Fristbilde {
  readonly noder: ReadonlyMap<string, Regel>;
  private readonly nett = new Map<number, Fristnett>();

  constructor(readonly data: Fristdata) {
    this.noder = new Map(data.regler.map((r) => [r.id, r]));
  }

  /** The days of one deadline; `pos` left out: now. */
  loes(regel: Regel, pos = Infinity) {
    return this.nettVed(pos).loes(this.node(regel, pos));
  }

  private nettVed(pos: number): Fristnett {
    const kjent = this.nett.get(pos);
    if (kjent) return kjent;
    const { moetedager, kalendere } = this.data;
    const nett = new Fristnett((id) => {
      const regel = this.noder.get(id);
      return regel && this.node(regel, pos);
    }, { moeter: moeterVed(moetedager, pos), kalender: kalenderVed(kalendere, pos) });
    this.nett.set(pos, nett);
    return nett;
  }

  node(regel: Regel, pos = Infinity): Fristnode {
    const { id, hva, satt: fra, behandling_id } = regel;
    const skjedd = (hendelse: string) => this.data.hendelser.find((h) => h.sak_id === regel.sak_id && h.hendelse === hendelse && Number(h.pos) > Number(regel.pos) && Number(h.pos) <= pos)?.dato;
    const [sendt, signert] = gjelderHendelse(regel.frist) ? [skjedd('sendt-til-partene'), skjedd('signert')] : [];
    return {
      id, hva, fra, frist: fristVed(regel, pos), hendelser: { vedtatt: fra, ...(sendt && { 'sendt-til-partene': sendt }), ...(signert && { signert }) },
      medNummer: behandling_id === null ? undefined : (punkt, nr) => forpliktelseId(behandling_id, punkt, nr),
    };
  }
}

const gjelderHendelse = (frist: Frist) => frist.presisjon === 'avstand-fra' && frist.fra.slag === 'hendelse';

/** The rule as it was before a person gave it another day. */
function fristVed({ frist, flyttinger }: Regel, pos: number): Frist {
  const neste = flyttinger.find((f) => f.pos > pos);
  return neste ? { presisjon: 'dag', dato: neste.fra } : frist;
}
