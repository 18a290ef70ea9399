import { type Kysely, sql } from 'kysely';
import { type Frist, VANLIGE_SESONGER } from '#felles';
import { type Kalenderinnstilling, type KalenderRad, type OrganRad, somKalender } from '#fellesskap';
import { ankersId, BARE_HELLIGDAGER, Fristnett, type Fristnode, loesFrist, type PlanlagtMoete } from '#frist';
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
export type Regel = Pick<ForpliktelseRad, 'slag' | 'frist' | 'satt' | 'hva' | 'ansvarlig' | 'pos' | 'flyttinger' | 'sak_id' | 'behandling_id' | 'avtale_id' | 'stegfrist' | 'parter' | 'organ_id'> & {
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

/** Of itself, or with its point unless it was opened again afterwards. */
export const lukket = sql<string | null>`coalesce(f.lukket, case when f.gjenaapnet is null or f.gjenaapnet < p.pos then p.lukket end)`;

/** What days follow from, of each commitment as `f`. */
export const regelkolonner = (db: Kysely<FristDb>) => db.selectFrom('forpliktelse as f')
  .leftJoin('punktlukking as p', (join) => join.onRef('p.behandling_id', '=', 'f.behandling_id').onRef('p.punkt', '=', 'f.punkt'))
  .leftJoin('behandling as b', 'b.behandling_id', 'f.behandling_id')
  .select(['f.forpliktelse_id as id', 'f.slag', 'b.organ', 'f.frist', 'f.satt', 'f.hva', 'f.ansvarlig', 'f.pos', 'f.flyttinger', 'f.sak_id', 'f.behandling_id', 'f.avtale_id', 'f.stegfrist', 'f.parter', 'f.organ_id', lukket.as('lukket')]);

/** Everything that deadlines follow from: rules cannot be worked out by SQL. With `id`: that deadline alone. */
export async function lesFristdata(db: Kysely<FristDb>, id?: string): Promise<Fristdata> {
  const regler = await regelkolonner(db).$if(id !== undefined, (q) => q.where('f.forpliktelse_id', '=', id ?? '')).execute();
  const hendelser = await db.selectFrom('fristhendelse').selectAll().orderBy('pos').execute();
  return { regler, hendelser, ...(await lesPlan(db)) };
}

/** Only what the days of these deadlines follow from: they themselves, those that they are counted from, and the plan. */
export async function lesFristdataFor(db: Kysely<FristDb>, ider: readonly string[]): Promise<Fristdata> {
  const regler = new Map<string, Regel>();
  for (let nye: readonly string[] = [...new Set(ider)]; nye.length > 0;) {
    const lest = await regelkolonner(db).where('f.forpliktelse_id', 'in', [...nye]).execute();
    for (const r of lest) regler.set(r.id, r);
    nye = [...new Set(lest.flatMap(ankereFor))].filter((id) => !regler.has(id) && !nye.includes(id));
  }
  const saker = [...new Set([...regler.values()].flatMap((r) => (harHatt(r).some(gjelderHendelse) ? [r.sak_id] : [])))];
  const hendelser = saker.length === 0 ? [] : await db.selectFrom('fristhendelse').selectAll().where('sak_id', 'in', saker).orderBy('pos').execute();
  return { regler: [...regler.values()], hendelser, ...(await lesPlan(db)) };
}

/** The rule of a deadline, and those that it had before. */
const harHatt = ({ frist, flyttinger }: Regel): readonly Frist[] => [frist, ...flyttinger.map((f) => f.foer)];

const ankereFor = (r: Regel): readonly string[] => harHatt(r).filter(henger).flatMap((frist) => ankersId({ medNummer: nummer(r) }, frist.fra) ?? []);

/** Ids of what the same treatment decided, by point and number. */
const nummer = ({ behandling_id }: Regel): Fristnode['medNummer'] => (behandling_id === null ? undefined : (punkt, nr) => forpliktelseId(behandling_id, punkt, nr));

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
    else if (rad.organ_id !== null && rad.organslag !== null) plan.set(rad.moete_id, { moeteId: rad.moete_id, organId: rad.organ_id, organslag: rad.organslag, organnavn: rad.organ ?? '', dato: rad.dato, ...(rad.innlevering && { innlevering: rad.innlevering }) });
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
  private plan: ({ moeter: readonly PlanlagtMoete[] } & ReturnType<typeof kalenderVed>) | undefined;

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

  /** The day by which papers are due to the meeting that a deadline is on; undefined: it is on none, or that meeting has no such day. */
  innleveringsdag(regel: Regel): string | undefined {
    const { moeter, kalender } = this.planNaa();
    const { til } = this.loes(regel);
    const moete = moeter.find((m) => m.dato === til && gjelderMoetet(regel.frist, m));
    return moete?.innlevering && loesFrist({ presisjon: 'avstand', ...moete.innlevering, retning: 'foer', moeteId: moete.moeteId }, { moeter: [moete], fra: moete.dato, kalender }).til;
  }

  /** The day by which it is asked when something shall be: the next meeting of the body that decided it. Undefined once that is said, also that it is not known. */
  svardag({ frist, organ_id, satt }: Regel): string | undefined {
    if (frist.presisjon !== 'ikke-oppgitt' || frist.merknad !== undefined || organ_id === null) return undefined;
    return this.planNaa().moeter.filter((m) => m.organId === organ_id && m.dato > satt).map((m) => m.dato).toSorted()[0];
  }

  private planNaa() {
    this.plan ??= { moeter: moeterVed(this.data.moetedager, Infinity), ...kalenderVed(this.data.kalendere, Infinity) };
    return this.plan;
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
    const { id, hva, satt } = regel;
    const { frist, fra } = regelVed(regel, pos);
    const medNummer = nummer(regel);
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

function gjelderMoetet(frist: Frist, { moeteId, organId, organslag }: PlanlagtMoete): boolean {
  switch (frist.presisjon) {
    case 'moete': return frist.moeteId === moeteId;
    case 'moete-i-maaned': return frist.organId === organId;
    case 'neste-runde': return frist.organslag === organslag;
    default: return false;
  }
}

const gjelderHendelse = (frist: Frist) => frist.presisjon === 'avstand-fra' && frist.fra.slag === 'hendelse';

/** The rule as it was before somebody gave it another, and the day it was set: "neste runde" counts from there. */
export function regelVed({ frist, satt, flyttinger }: Regel, pos: number): { frist: Frist; fra: string } {
  return { frist: flyttinger.find((f) => f.pos > pos)?.foer ?? frist, fra: flyttinger.findLast((f) => f.pos <= pos)?.dag ?? satt };
}
