import { type Kysely, sql } from 'kysely';
import { type Frist, VANLIGE_SESONGER } from '#felles';
import { type Kalenderinnstilling, type KalenderRad, type OrganRad, somKalender } from '#fellesskap';
import { ankersId, BARE_HELLIGDAGER, Fristnett, type Fristnode, type PlanlagtMoete } from '#frist';
import { type BehandlingDb, forpliktelseId, type SaksoversiktDb } from '#sak';
import { type ForpliktelseRad } from './forpliktelse.projection';
import { forskyvninger, gjelderRegelen, henger, type Saksforskyvning, staarStille } from './forskyvning';
import { type FristforskyvningRad, type FristhendelseRad, type MoetedagRad } from './fristhistorikk.projection';
import { type PunktlukkingRad } from './punktlukking.projection';

/** All that questions about deadlines read. */
export type FristDb = SaksoversiktDb & BehandlingDb & { forpliktelse: ForpliktelseRad; punktlukking: PunktlukkingRad; moetedag: MoetedagRad; fristhendelse: FristhendelseRad; fristforskyvning: FristforskyvningRad; kalender: KalenderRad; organ: OrganRad };

/** The read models that questions about deadlines ask. */
export const FRISTMODELLER = ['forpliktelse', 'punktlukking', 'moetedag', 'fristhendelse', 'fristforskyvning', 'kalender'] as const;

/** What of a commitment its days follow from, and between which places in the log it was open. */
export type Regel = Pick<ForpliktelseRad, 'slag' | 'frist' | 'satt' | 'hva' | 'ansvarlig' | 'pos' | 'flyttinger' | 'sak_id' | 'behandling_id' | 'avtale_id' | 'stegfrist' | 'parter'> & {
  readonly id: string;
  readonly lukket: string | null;
  /** The body that decided it. */
  readonly organ: string | null;
};

export interface Fristdata {
  readonly regler: readonly Regel[];
  /** In the order of the log. */
  readonly moetedager: readonly MoetedagRad[];
  readonly kalendere: readonly Kalenderinnstilling[];
  readonly hendelser: readonly FristhendelseRad[];
  /** In the order of the log. */
  readonly forskyvninger: readonly FristforskyvningRad[];
}

export const lukket = sql<string | null>`coalesce(f.lukket, p.lukket)`;

/** What days follow from, of each commitment as `f`. */
export const regelkolonner = (db: Kysely<FristDb>) => db.selectFrom('forpliktelse as f')
  .leftJoin('punktlukking as p', (join) => join.onRef('p.behandling_id', '=', 'f.behandling_id').onRef('p.punkt', '=', 'f.punkt'))
  .leftJoin('behandling as b', 'b.behandling_id', 'f.behandling_id')
  .select(['f.forpliktelse_id as id', 'f.slag', 'b.organ', 'f.frist', 'f.satt', 'f.hva', 'f.ansvarlig', 'f.pos', 'f.flyttinger', 'f.sak_id', 'f.behandling_id', 'f.avtale_id', 'f.stegfrist', 'f.parter', lukket.as('lukket')]);

/** Everything that deadlines follow from: rules cannot be worked out by SQL. With `id`: that deadline alone. */
export async function lesFristdata(db: Kysely<FristDb>, id?: string): Promise<Fristdata> {
  const regler = await regelkolonner(db).$if(id !== undefined, (q) => q.where('f.forpliktelse_id', '=', id ?? '')).execute();
  const hendelser = await db.selectFrom('fristhendelse').selectAll().orderBy('pos').execute();
  return { regler, hendelser, ...(await lesPlan(db)) };
}

/** What deadlines are read against, with all that it has been. */
export async function lesPlan(db: Kysely<FristDb>): Promise<Pick<Fristdata, 'moetedager' | 'kalendere' | 'forskyvninger'>> {
  const moetedager = await db.selectFrom('moetedag').selectAll().orderBy('pos').execute();
  const kalendere = await db.selectFrom('kalender').selectAll().orderBy('pos').execute();
  const forskyvninger = await db.selectFrom('fristforskyvning').selectAll().orderBy('pos').execute();
  return { moetedager, forskyvninger, kalendere: kalendere.map(somKalender) };
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

export function kalenderVed(kalendere: readonly Kalenderinnstilling[], pos: number) {
  const innstilt = kalendere.findLast((k) => k.pos <= pos);
  return { kalender: innstilt?.valg ?? BARE_HELLIGDAGER, sesonger: innstilt?.sesonger ?? VANLIGE_SESONGER };
}

/** All deadlines of a helsefellesskap, now and as they were at any place in the log. */
export class Fristbilde {
  readonly noder: ReadonlyMap<string, Regel>;
  private readonly nett = new Map<number, Fristnett>();
  private readonly perSak = new Map<string, Saksforskyvning[]>();
  private readonly stille: ReturnType<typeof staarStille>;

  constructor(readonly data: Fristdata) {
    this.noder = new Map(data.regler.map((r) => [r.id, r]));
    this.stille = staarStille(data.forskyvninger);
    for (const f of forskyvninger(data.forskyvninger)) this.perSak.set(f.sakId, [...(this.perSak.get(f.sakId) ?? []), f]);
  }

  /** Whether its sak is suspended. */
  staarStille({ sak_id }: Pick<Regel, 'sak_id'>): boolean {
    return this.stille.has(sak_id);
  }

  /** When its sak went on, the last time. */
  gjenopptatt({ sak_id }: Pick<Regel, 'sak_id'>): FristforskyvningRad | undefined {
    return this.data.forskyvninger.findLast((f) => f.sak_id === sak_id && f.slag === 'gjenopptatt');
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
    }, { moeter: moeterVed(moetedager, pos), ...kalenderVed(kalendere, pos) });
    this.nett.set(pos, nett);
    return nett;
  }

  node(regel: Regel, pos = Infinity): Fristnode {
    const { id, hva, satt, behandling_id } = regel;
    const { frist, fra } = regelVed(regel, pos);
    const medNummer = behandling_id === null ? undefined : (punkt: number, nr: number) => forpliktelseId(behandling_id, punkt, nr);
    const skjedd = (hendelse: string) => this.data.hendelser.find((h) => h.sak_id === regel.sak_id && h.hendelse === hendelse && Number(h.pos) > Number(regel.pos) && Number(h.pos) <= pos)?.dato;
    const [sendt, signert] = gjelderHendelse(frist) ? [skjedd('sendt-til-partene'), skjedd('signert')] : [];
    return {
      id, hva, fra, frist, hendelser: { vedtatt: satt, ...(sendt && { 'sendt-til-partene': sendt }), ...(signert && { signert }) }, medNummer,
      forskyvninger: this.forskjoevet(regel, frist, pos, medNummer),
    };
  }

  /** What the sak gave the deadline since it got its rule; what the parts are to answer has days of its own. */
  private forskjoevet({ sak_id, avtale_id, pos: satt, flyttinger, lukket: slutt }: Regel, frist: Frist, pos: number, medNummer: Fristnode['medNummer']): readonly Saksforskyvning[] {
    const alle = avtale_id === null ? this.perSak.get(sak_id) : undefined;
    if (!alle) return [];
    const siden = flyttinger.findLast((f) => f.pos <= pos)?.pos ?? Number(satt);
    const anker = henger(frist) ? ankersId({ medNummer }, frist.fra) : undefined;
    const iSammeSak = anker !== undefined && this.noder.get(anker)?.sak_id === sak_id;
    return alle.filter((f) => f.pos > siden && f.pos <= pos && (slutt === null || Date.parse(f.naar) <= Date.parse(slutt)) && gjelderRegelen(f, frist, iSammeSak));
  }
}

const gjelderHendelse = (frist: Frist) => frist.presisjon === 'avstand-fra' && frist.fra.slag === 'hendelse';

/** The rule as it was before somebody gave it another, and the day it was set: "neste runde" counts from there. */
export function regelVed({ frist, satt, flyttinger }: Regel, pos: number): { frist: Frist; fra: string } {
  return { frist: flyttinger.find((f) => f.pos > pos)?.foer ?? frist, fra: flyttinger.findLast((f) => f.pos <= pos)?.dag ?? satt };
}
