import { type ExpressionBuilder, type Kysely, type SelectQueryBuilder, type SqlBool, sql } from 'kysely';
import { type Utfallsklasse } from '#felles';
import { type Avgrensning, type InnsynDb, ordI, treffer } from './innsyn.db';

/** `part`: sent to it, so what binds it and how far it has answered. `fra` and `til`: by the day of the decision. */
export interface Vedtaksfilter extends Avgrensning {
  readonly sak?: string | undefined;
  readonly q?: string | undefined;
  readonly klasse?: Utfallsklasse | undefined;
  readonly virkning?: string | undefined;
  /** Effect before the day of the decision. */
  readonly tilbakevirkende?: boolean | undefined;
  readonly endelig?: boolean | undefined;
  readonly sendt?: boolean | undefined;
  readonly visertilSaksgrunnlag?: boolean | undefined;
}

export type Vedtaksmarkoer = readonly [dato: string, saksnummer: string, behandlingId: string, punkt: number];

const medSak = (db: Kysely<InnsynDb>) => db.selectFrom('vedtak as v').leftJoin('saksoversikt as s', 's.sak_id', 'v.sak_id');
type Eb = ReturnType<typeof medSak> extends SelectQueryBuilder<infer D, infer T, unknown> ? ExpressionBuilder<D, T> : never;
export type Vedtakslinje = Awaited<ReturnType<typeof lesVedtak>>[number];

export interface Utsending {
  readonly avtaleId: string;
  readonly versjon: number;
  readonly hash: string;
  readonly sendt: string;
  readonly svarfrist: string;
  readonly parter: readonly { readonly partId: string; readonly navn: string }[];
}

export interface Binding {
  readonly avtaleId: string;
  readonly runde: number;
  readonly tilstand: string;
  /** The round was withdrawn: the answer counts no more. */
  readonly trukket: boolean;
  readonly svarDato: string | null;
  readonly signertDato: string | null;
}

export interface Rettelse {
  readonly gjelder: string;
  readonly opprinnelig: string;
  readonly rettet: string;
  readonly registrert: string;
  readonly hendelseId: string;
}

const utsendinger = (eb: Eb) => sql<Utsending[]>`coalesce((
  select jsonb_agg(jsonb_build_object('avtaleId', u.avtale_id, 'versjon', u.versjon, 'hash', u.hash, 'sendt', u.sendt_dato, 'svarfrist', u.svarfrist, 'parter', u.parter) order by u.sendt)
  from utsendelse u where u.behandling_id = ${eb.ref('v.behandling_id')} and u.punkt = ${eb.ref('v.punkt')}), '[]')`;

/** Corrections stand beside what they correct (R10). */
const rettelser = (eb: Eb) => sql<Rettelse[]>`coalesce((
  select jsonb_agg(jsonb_build_object('gjelder', h.data->>'gjelder', 'opprinnelig', h.data->>'opprinnelig', 'rettet', h.data->>'rettet',
    'registrert', to_char(h.registrert at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'hendelseId', h.hendelse_id) order by h.pos)
  from hendelse h where h.stroem_id = ${eb.ref('v.sak_id')}::text and h.type = 'SakRettet'
    and coalesce(h.data->>'behandlingId', ${eb.ref('v.behandling_id')}::text) = ${eb.ref('v.behandling_id')}::text), '[]')`;

/** A part's rows for what a point sent it. */
const forPart = (eb: Eb, part: string) => sql`
  from partsstatus p join utsendelse u on u.sak_id = p.sak_id and u.avtale_id = p.avtale_id and u.versjon = p.versjon
  where p.part_id = ${part} and u.behandling_id = ${eb.ref('v.behandling_id')} and u.punkt = ${eb.ref('v.punkt')}`;

const bindinger = (eb: Eb, part: string | undefined) => (part === undefined ? sql<Binding[] | null>`null` : sql<Binding[]>`(
  select jsonb_agg(jsonb_build_object('avtaleId', p.avtale_id, 'runde', p.runde, 'tilstand', p.tilstand, 'trukket', p.trukket, 'svarDato', p.svar_dato,
    'signertDato', p.signert_dato) order by p.runde)
  ${forPart(eb, part)})`);

const sendtUt = (eb: Eb, avtale?: string) => {
  const q = eb.selectFrom('utsendelse as u').select('u.sak_id').whereRef('u.behandling_id', '=', 'v.behandling_id').whereRef('u.punkt', '=', 'v.punkt');
  return eb.exists(avtale === undefined ? q : q.where('u.avtale_id', '=', avtale));
};

function vilkaar(eb: Eb, f: Vedtaksfilter) {
  const og = [
    f.sak && eb('v.sak_id', '=', f.sak),
    f.organ && eb('v.organ_id', '=', f.organ),
    f.organslag && eb('v.organslag', '=', f.organslag),
    f.fra && eb('v.dato', '>=', f.fra),
    f.til && eb('v.dato', '<=', f.til),
    f.klasse && eb('v.klasse', '=', f.klasse),
    f.virkning && sql<SqlBool>`${f.virkning} = any(${eb.ref('v.virkningsslag')})`,
    f.endelig !== undefined && eb('v.endelig', '=', f.endelig),
    f.visertilSaksgrunnlag !== undefined && eb('v.viser_til_saksgrunnlag', '=', f.visertilSaksgrunnlag),
    f.tilbakevirkende !== undefined && sql<SqlBool>`coalesce(${eb.ref('v.gjelder_fra')} < ${eb.ref('v.dato')}, false) = ${f.tilbakevirkende}`,
    f.sendt !== undefined && (f.sendt ? sendtUt(eb) : eb.not(sendtUt(eb))),
    f.avtale && eb.or([sendtUt(eb, f.avtale), sql<SqlBool>`${eb.ref('v.virkninger')} @> ${JSON.stringify([{ avtaleId: f.avtale }])}::jsonb`]),
    f.part && sql<SqlBool>`exists (select 1 ${forPart(eb, f.part)})`,
    f.q && eb.or([treffer(eb.ref('v.soek'), f.q), treffer(ordI(eb.ref('s.tittel')), f.q)]),
  ];
  return eb.and(og.filter((v) => typeof v === 'object'));
}

/** Newest meeting first, then in the order of numbers and points; one row more than asked for tells whether there is a next page. */
export async function lesVedtak(db: Kysely<InnsynDb>, filter: Vedtaksfilter, antall: number, etter?: Vedtaksmarkoer) {
  const nummer = sql<string>`coalesce(v.saksnummer, '')`;
  let q = medSak(db).selectAll('v')
    .select((eb) => [
      's.tittel', 's.status as saksstatus', utsendinger(eb).as('sendt_til_partene'), rettelser(eb).as('rettelser'), bindinger(eb, filter.part).as('bindinger'),
    ])
    .where((eb) => vilkaar(eb, filter))
    .orderBy('v.dato', 'desc').orderBy(nummer).orderBy('v.behandling_id').orderBy('v.punkt').limit(antall + 1);
  if (etter) {
    const [dato, saksnummer, behandlingId, punkt] = etter;
    q = q.where(sql<SqlBool>`(v.dato < ${dato}::date or (v.dato = ${dato}::date and (${nummer}, v.behandling_id, v.punkt) > (${saksnummer}, ${behandlingId}::uuid, ${punkt}::int)))`);
  }
  return q.execute();
}
