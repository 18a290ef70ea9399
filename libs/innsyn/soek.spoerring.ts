import { type Expression, type ExpressionBuilder, type Kysely, type SqlBool, sql } from 'kysely';
import { linjer } from './historikk.spoerring';
import { type InnsynDb, treffer } from './innsyn.db';

/** `hendelse`: whatever is none of the others. A sak and an agreement are found once, by what best tells of them. */
export const SOEKESLAG = ['sak', 'vedtak', 'avtale', 'hendelse'] as const;
export type Soekeslag = (typeof SOEKESLAG)[number];

export interface Soekefilter {
  readonly q?: string | undefined;
  readonly organ?: string | undefined;
  readonly part?: string | undefined;
  /** Who did it, or whom it is about. */
  readonly person?: string | undefined;
  readonly slag?: Soekeslag | undefined;
  /** Instants: from and including, up to but not including. */
  readonly fra?: string | undefined;
  readonly til?: string | undefined;
  /** What was registered by then, and nothing later. Instant. */
  readonly kjent?: string | undefined;
  /** Left out for one who may see what is unntatt offentlighet; else the reader, who sees what they reported. */
  readonly utenUnntatteFor?: string | undefined;
}
export type Soekemarkoer = readonly [rang: number, posisjon: number];
export type Soekelinje = Awaited<ReturnType<typeof soek>>[number];

/** The events that say what a sak or an agreement is about. */
const TYPER: Readonly<Record<Exclude<Soekeslag, 'hendelse'>, readonly string[]>> = {
  sak: ['SakVentet', 'SakMeldt', 'SaksframleggEndret'],
  vedtak: ['SakVedtattISSU', 'SakBehandletIOU'],
  avtale: ['AvtaleOpprettet', 'AvtalenavnRettet', 'AvtaleopplysningerEndret', 'AvtaleversjonRegistrert', 'AvtaleSendtTilPartene'],
};

/** Written out, not parameters: what rows are told apart by must be the same text where it is chosen and where it is sorted. */
const typene = (...slag: readonly (keyof typeof TYPER)[]) => sql.raw(slag.flatMap((navn) => TYPER[navn]).map((type) => `'${type}'`).join(', '));
const SLAG = sql<Soekeslag>`case when h.type in (${typene('sak')}) then 'sak' when h.type in (${typene('vedtak')}) then 'vedtak' when h.type in (${typene('avtale')}) then 'avtale' else 'hendelse' end`;
const TREFF = sql<string>`case when h.type in (${typene('sak', 'avtale')}) then h.stroem_id else h.hendelse_id::text end`;

type Eb = ExpressionBuilder<{ h: InnsynDb['hendelse'] }, 'h'>;
const inneholder = (eb: Eb, del: object) => sql<SqlBool>`${eb.ref('h.data')} @> ${JSON.stringify(del)}::jsonb`;

/** Acted for it, or is about it. */
const omOrgan = (eb: Eb, organ: string) => eb.or([eb('h.organ_id', '=', organ), ...[{ organId: organ }, { organ: { id: organ } }, { behandling: { organ: { id: organ } } }].map((d) => inneholder(eb, d))]);
const omPart = (eb: Eb, part: string) => eb.or([eb('h.part_id', '=', part), ...[{ partId: part }, { parter: [{ partId: part }] }, { parter: [part] }, { saksinnmelder: { part } }].map((d) => inneholder(eb, d))]);
const omPerson = (eb: Eb, person: string) => eb.or([eb('h.aktoer', '=', person), inneholder(eb, { personId: person })]);

/** What touches a sak that a version of its paper keeps out, also where it is one of several, and what the sak began elsewhere. */
function unntatt(eb: Eb, leser: string): Expression<SqlBool> {
  const saker = sql`select u.stroem_id::uuid from hendelse u where u.type in ('SakMeldt', 'SaksframleggEndret') and u.data @> '{"saksframlegg": {"unntattOffentlighet": true}}'::jsonb
    and not exists (select from hendelse m where m.stroem_id = u.stroem_id and m.type = 'SakMeldt' and m.data @> ${JSON.stringify({ saksinnmelder: { person: leser } })}::jsonb)`;
  return sql<SqlBool>`(${eb.ref('h.kategori')} = 'sak' and ${eb.ref('h.stroem_id')} in (select s.stroem_id::text from (${saker}) s)
    or ${eb.ref('h.pos')} in (select b.pos from sakshendelse b where b.sak_id in (${saker}))
    or ${eb.ref('h.stroem_id')} in (select b.stroem_id from sakshendelse b where b.sak_id in (${saker}) and b.kategori <> 'sak'))`;
}

function vilkaar(eb: Eb, f: Soekefilter): Expression<SqlBool> {
  return eb.and([
    ...(f.q === undefined ? [] : [treffer(eb.ref('h.soek'), f.q)]),
    ...(f.organ === undefined ? [] : [omOrgan(eb, f.organ)]),
    ...(f.part === undefined ? [] : [omPart(eb, f.part)]),
    ...(f.person === undefined ? [] : [omPerson(eb, f.person)]),
    ...(f.slag === undefined ? [] : [f.slag === 'hendelse' ? eb(SLAG, '=', f.slag) : eb('h.type', 'in', TYPER[f.slag])]),
    ...(f.fra === undefined ? [] : [eb('h.registrert', '>=', f.fra)]),
    ...(f.til === undefined ? [] : [eb('h.registrert', '<', f.til)]),
    ...(f.kjent === undefined ? [] : [eb('h.registrert', '<=', f.kjent)]),
    ...(f.utenUnntatteFor === undefined ? [] : [eb.not(unntatt(eb, f.utenUnntatteFor))]),
  ]);
}

/** Best first, then the newest; without words only the newest. One row more than asked for tells whether there is a next page. */
export async function soek(db: Kysely<InnsynDb>, f: Soekefilter, antall: number, etter?: Soekemarkoer) {
  const spoerOmAlt = etter === undefined && Object.entries(f).every(([felt, verdi]) => verdi === undefined || felt === 'kjent' || felt === 'utenUnntatteFor');
  const nyeste = spoerOmAlt ? await soekI(db, f, antall, undefined, antall * VINDU) : [];
  return nyeste.length > antall ? nyeste : soekI(db, f, antall, etter);
}

/** So many events for each line asked for: the newest lines of all are nearly always among them. */
const VINDU = 20;

/** @param vindu look among so many of the newest alone */
async function soekI(db: Kysely<InnsynDb>, f: Soekefilter, antall: number, etter?: Soekemarkoer, vindu?: number) {
  const sporsmaal = sql`websearch_to_tsquery('norwegian'::regconfig, ${f.q ?? ''})`;
  const rang = f.q === undefined ? sql<number>`0::real` : sql<number>`ts_rank(h.soek, ${sporsmaal}, 1)`;
  const kilde = db.selectFrom('hendelse as h').selectAll('h').where((eb) => vilkaar(eb, f)).$if(vindu !== undefined, (q) => q.orderBy('h.pos', 'desc').limit(vindu ?? 0));
  const treff = db.selectFrom(kilde.as('h')).select([SLAG.as('slag'), 'h.pos', rang.as('rang')]).distinctOn([SLAG, TREFF])
    .orderBy(SLAG).orderBy(TREFF).orderBy(rang, 'desc').orderBy('h.pos', 'desc');
  let side = db.selectFrom(treff.as('t')).selectAll('t').orderBy('t.rang', 'desc').orderBy('t.pos', 'desc').limit(antall + 1);
  if (etter) side = side.where(sql<SqlBool>`(t.rang, t.pos) < (${etter[0]}::real, ${etter[1]}::bigint)`);
  const utdrag = f.q === undefined ? sql<string>`left(h.tekst, 300)` : sql<string>`ts_headline('norwegian'::regconfig, left(h.tekst, 20000), ${sporsmaal}, 'StartSel="", StopSel="", MaxWords=40, MinWords=15, MaxFragments=1')`;
  return linjer(db).innerJoin(side.as('s'), 's.pos', 'h.pos')
    .select(['s.slag', 's.rang', utdrag.as('funnet'), tittel(f.kjent).as('tittel')]).orderBy('s.rang', 'desc').orderBy('s.pos', 'desc').execute();
}

/** What the sak or the agreement was called, as known then; null for other events. */
const tittel = (kjent: string | undefined) => sql<string | null>`case s.slag when 'hendelse' then null else (
  select coalesce(n.data ->> 'tittel', n.data ->> 'navn') from hendelse n where n.stroem_id = h.stroem_id and n.registrert <= coalesce(${kjent ?? null}::timestamptz, 'infinity')
    and n.type in ('SakVentet', 'SakMeldt', 'AvtaleOpprettet', 'AvtalenavnRettet', 'AvtaleSendtTilPartene', 'AvtaleopplysningerEndret') and coalesce(n.data ->> 'tittel', n.data ->> 'navn') is not null order by n.pos desc limit 1) end`;
