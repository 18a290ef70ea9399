import { type Kysely, type SqlBool, sql } from 'kysely';
import { type LoestFrist } from '#frist';
import { type Forpliktelsesstatus } from '#sak';
import { staarStille } from './forskyvning';
import { type ForpliktelseRad } from './forpliktelse.rad';
import { type Forpliktelsestilstand, tilstandVed } from './forpliktelsestilstand';
import { Fristbilde, type FristDb, lesFristdata, type Regel, regelVed } from './fristbilde';
import { aarsaker, endringAv, type Fristaarsak } from './fristendring';
import { navnenoekkel } from './mottakernavn';
import { type OmgjoeringRad } from './virkning.projection';

export type ForpliktelseDb = FristDb & { omgjoering: OmgjoeringRad; part: { part_id: string; navn: string }; hendelse: { pos: number; registrert: string } };

export interface Forpliktelsesfilter {
  /** Those where this was not stated, or not so that a day follows from it. */
  readonly uten?: 'dato' | 'ansvarlig' | undefined;
  /** Open, lacking a day or somebody who answers for it, and nobody has said that it is not known. */
  readonly etterspoerres?: boolean | undefined;
  /** As written, but for capital letters. */
  readonly ansvarlig?: string | undefined;
  /** The part that answers for it, or that owes an answer in the round. */
  readonly part?: string | undefined;
  /** The body that decided it. */
  readonly organ?: string | undefined;
  readonly sak?: string | undefined;
  readonly slag?: ForpliktelseRad['slag'] | undefined;
  readonly handlingsplan?: string | undefined;
  readonly status?: Forpliktelsesstatus | undefined;
  /** First and last day that the derived deadline may fall on. */
  readonly fra?: string | undefined;
  readonly til?: string | undefined;
  /** Years in which it was decided, or not over: the first and the last. */
  readonly fraAar?: number | undefined;
  readonly tilAar?: number | undefined;
  readonly lukket?: boolean | undefined;
  /** Open after its day. */
  readonly forfalt?: boolean | undefined;
}

/** Which day the question is about, and the end of the log on that day. */
export interface Tidspunkt {
  /** `YYYY-MM-DD` */
  readonly dag: string;
  readonly pos: number;
  /** The first instant after the day; undefined: now. */
  readonly foer?: string;
}

export type Forpliktelsesmarkoer = readonly [orden: string, id: string];
/** The next deadline first, or in the order in which it was decided. */
export type Orden = 'frist' | 'vedtatt';

/** Why a deadline has another day than it had. */
export interface Endring { readonly naar: string; readonly fra: string | null; readonly til: string | null; readonly forklaring: string; readonly hendelseId: string }

const INGEN_DAG = '~';

/** What is stored of a commitment, and how it stands at the moment that was asked about. */
export type Forpliktelseslinje = Awaited<ReturnType<typeof lesForpliktelser>>[number];
interface Loest { readonly rad: Kandidat; readonly regel: Regel; readonly tilstand: Forpliktelsestilstand; readonly frist: ForpliktelseRad['frist']; readonly loest: LoestFrist }
type Manglerad = Pick<Loest, 'frist' | 'loest'> & { readonly rad: Pick<ForpliktelseRad, 'slag'>; readonly tilstand: Pick<Forpliktelsestilstand, 'ansvarlig' | 'ansvarligIkkeKjent'> };
type Kandidat = Awaited<ReturnType<typeof kandidater>>[number];

/** The end of the log as it was at an instant. */
export async function posisjonVed(db: Kysely<ForpliktelseDb>, foer: string): Promise<number> {
  const siste = await db.selectFrom('hendelse').select('pos').where('registrert', '<', foer).orderBy('registrert', 'desc').orderBy('pos', 'desc').limit(1).executeTakeFirst();
  return Number(siste?.pos ?? -1);
}

/**
 * One row more than asked for tells whether there is a next page. Days follow from rules and the meeting plan, and what stood on another
 * day follows from the history of each: SQL knows neither, so all are worked out. About an earlier day, only what decisions started is told.
 */
export async function lesForpliktelser(db: Kysely<ForpliktelseDb>, filter: Forpliktelsesfilter, { antall, etter, orden = 'frist' }: { antall: number; etter?: Forpliktelsesmarkoer | undefined; orden?: Orden }, naar: Tidspunkt) {
  const bilde = new Fristbilde(await lesFristdata(db as unknown as Kysely<FristDb>));
  const partsnavn = filter.part === undefined ? undefined : (await db.selectFrom('part').select('navn').where('part_id', '=', filter.part).executeTakeFirst())?.navn;
  const side = (await kandidater(db, filter, naar)).flatMap((rad) => loes(rad, bilde, naar))
    .filter((l) => passer(l, filter, naar) && (filter.part === undefined || gjelderParten(l, filter.part, partsnavn)))
    .sort((a, b) => foer(markoer(a, orden), markoer(b, orden)))
    .filter((l) => !etter || foer(etter, markoer(l, orden)) < 0)
    .slice(0, antall + 1);
  const alle = aarsaker(bilde).filter((a) => a.pos <= naar.pos);
  const stille = naar.foer === undefined ? staarStille(bilde.data.forskyvninger) : new Map<string, string>();
  return side.map((l) => ({ ...l, markoer: markoer(l, orden), mangler: manglerI(l), forfalt: erForfalt(l, naar), endringer: endringerAv(l.regel, alle, bilde), suspendert: stille.get(l.rad.sak_id) ?? null }));
}

function loes(rad: Kandidat, bilde: Fristbilde, { pos }: Tidspunkt): Loest[] {
  const [tilstand, naa] = [tilstandVed(rad, pos), bilde.noder.get(rad.forpliktelse_id)];
  if (!tilstand || !naa) return [];
  const regel = { ...naa, lukket: tilstand.lukket };
  return [{ rad, regel, tilstand, frist: regelVed(regel, pos).frist, loest: bilde.loes(regel, pos) }];
}

const markoer = ({ rad, loest }: Loest, orden: Orden): Forpliktelsesmarkoer => [orden === 'vedtatt' ? rad.satt : loest.til ?? INGEN_DAG, rad.forpliktelse_id];

function foer([a, idA]: Forpliktelsesmarkoer, [b, idB]: Forpliktelsesmarkoer): number {
  if (a !== b) return a < b ? -1 : 1;
  return idA < idB ? -1 : idA > idB ? 1 : 0;
}

const erForfalt = ({ tilstand, loest: { til } }: Loest, { dag }: Tidspunkt): boolean => tilstand.lukket === null && til !== undefined && til < dag;

function passer(l: Loest, f: Forpliktelsesfilter, naar: Tidspunkt): boolean {
  const { tilstand: { ansvarlig, lukket, status }, loest: { til } } = l;
  const mangler = manglerI(l);
  return (f.uten === undefined || mangler.some((m) => m.felt === f.uten))
    && (f.fra === undefined || (til !== undefined && til >= f.fra)) && (f.til === undefined || (til !== undefined && til <= f.til))
    && (f.ansvarlig === undefined || ansvarlig?.toLowerCase() === f.ansvarlig.toLowerCase())
    && (f.lukket === undefined || (lukket !== null) === f.lukket) && (f.status === undefined || status === f.status)
    && (f.forfalt === undefined || erForfalt(l, naar) === f.forfalt)
    && (f.etterspoerres === undefined || (lukket === null && mangler.some((m) => !m.ikkeKjent)) === f.etterspoerres)
    && (f.tilAar === undefined || l.rad.satt.slice(0, 4) <= String(f.tilAar)) && (f.fraAar === undefined || lukket === null || lukket.slice(0, 4) >= String(f.fraAar));
}

function gjelderParten({ rad, tilstand: { ansvarlig } }: Loest, partId: string, navn: string | undefined): boolean {
  return rad.parter.some((p) => p.partId === partId) || (navn !== undefined && ansvarlig !== null && navnenoekkel(ansvarlig) === navnenoekkel(navn));
}

export interface Mangel {
  readonly felt: 'dato' | 'ansvarlig';
  /** It was asked for, and the answer was that nobody knows. */
  readonly ikkeKjent: boolean;
}

const UTEN_ANSVARLIG: ReadonlySet<string> = new Set<ForpliktelseRad['slag']>(['frist', 'innspillsrunde']);

/** What the decision did not say and nobody has said since. A bare deadline is the deciding body's, and a round of input has its receivers. */
export function manglerI({ rad, frist, loest, tilstand: { ansvarlig, ansvarligIkkeKjent } }: Manglerad): readonly Mangel[] {
  return [
    ...(loest.til === undefined ? [{ felt: 'dato' as const, ikkeKjent: frist.presisjon === 'ved-behov' || (frist.presisjon === 'ikke-oppgitt' && frist.merknad !== undefined) }] : []),
    ...(ansvarlig === null && !UTEN_ANSVARLIG.has(rad.slag) ? [{ felt: 'ansvarlig' as const, ikkeKjent: ansvarligIkkeKjent }] : []),
  ];
}

/** The first one first. */
function endringerAv(regel: Regel, alle: readonly Fristaarsak[], bilde: Fristbilde): readonly Endring[] {
  return alle.flatMap((aarsak) => {
    const endring = endringAv(aarsak, regel, bilde);
    return endring ? [{ naar: aarsak.naar, fra: endring.fra, til: endring.til, forklaring: aarsak.forklaring, hendelseId: aarsak.hendelseId }] : [];
  });
}

/** The number under which the sak was decided before the round went out: the agreement does not know it. */
const saksnummer = sql<string | null>`coalesce(f.saksnummer,
  (select b.saksnummer from behandling b where b.sak_id = f.sak_id and b.endelig and b.dato <= f.satt order by b.dato desc limit 1))`;

function kandidater(db: Kysely<ForpliktelseDb>, f: Forpliktelsesfilter, { pos, foer: grense }: Tidspunkt) {
  let q = db.selectFrom('forpliktelse as f')
    .leftJoin('punktlukking as p', (join) => join.onRef('p.behandling_id', '=', 'f.behandling_id').onRef('p.punkt', '=', 'f.punkt'))
    .leftJoin('omgjoering as o', (join) => join.onRef('o.behandling_id', '=', 'f.behandling_id').onRef('o.punkt', '=', 'f.punkt').on(sql<SqlBool>`(${grense ?? null}::timestamptz is null or o.registrert < ${grense ?? null}::timestamptz)`))
    .leftJoin('saksoversikt as s', 's.sak_id', 'f.sak_id')
    .selectAll('f').select(['p.lukket as punkt_lukket', 'p.pos as punkt_pos', 's.tittel', saksnummer.as('saksnummer'), 'o.hva as omgjort_hva', 'o.begrunnelse as omgjort_begrunnelse', 'o.ved as omgjort_ved']);
  if (grense !== undefined) q = q.where('f.pos', '<=', pos).where('f.punkt', 'is not', null).where('f.avtale_id', 'is', null).where('f.slag', '!=', 'innspillsrunde');
  if (f.organ !== undefined) q = q.where('f.organ_id', '=', f.organ);
  if (f.sak !== undefined) q = q.where('f.sak_id', '=', f.sak);
  if (f.slag !== undefined) q = q.where('f.slag', '=', f.slag);
  if (f.handlingsplan !== undefined) q = q.where(sql<SqlBool>`lower(f.handlingsplan) = lower(${f.handlingsplan})`);
  return q.execute();
}
