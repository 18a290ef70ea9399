import { type Kysely } from 'kysely';
import { endreRad, nyRad, projection, type Recorded } from '#eventsourcing';
import { type Rolletildeling } from '#felles';
import { type AvtaleHendelse, avtaleHendelser, type Avtaleslag, type Maate } from './avtale.events';
import { type Avtale, INGEN_AVTALE, type Part, type Runde, type Signatur, sisteRunde } from './avtale.tilstand';
import { utvikle } from './avtale.utvikling';
import { type Signaturtilstand, signaturtilstander } from './signaturtilstand';

/** One part of one agreement. */
export interface Signaturcelle {
  readonly partId: string;
  readonly navn: string;
  readonly tilstand: Signaturtilstand;
  /** Since when the part could sign; null while it is not its turn, or it has not approved what must be approved first. */
  readonly siden: string | null;
  /** The day of the signature that counts. */
  readonly signert: string | null;
  readonly maate: Maate | null;
  /** Number of that signature. */
  readonly signatur: number | null;
  readonly bekreftet: boolean;
}

/** What of an agreement its cells follow from: its last round, and its signatures. */
type Grunnlag = Pick<Avtale, 'kreverSignatur' | 'kreverGodkjenningFoerSignatur' | 'runder' | 'signaturer'>;

/** One agreement that is to be signed, with all its parts: the whole board is a page of these. The last round counts. */
export type SignaturmatriseRad = {
  avtale_id: string;
  navn: string;
  slag: Avtaleslag;
  sak_id: string | null;
  runde: number;
  versjon: number;
  status: 'ingen' | 'venter' | 'signert';
  signert: number;
  parter: number;
  /** Since when the one has waited that has waited the longest; null when none can sign. */
  eldste: string | null;
  /** As they are shown: those who wait first, and of them those who have waited the longest; all else as the list was frozen. */
  celler: readonly Signaturcelle[];
  grunnlag: Grunnlag;
};

const SKJULT = { grunnlag: 'jsonb' } as const;
const VIST = {
  avtale_id: 'uuid', navn: 'text', slag: 'text', sak_id: 'uuid', runde: 'integer', versjon: 'integer', status: 'text', signert: 'integer', parter: 'integer', eldste: 'timestamptz', celler: 'jsonb',
} as const;
/** What is read. */
export type Matriserad = Pick<SignaturmatriseRad, keyof typeof VIST>;

type E = Recorded<AvtaleHendelse>;

const noekkel = (e: E) => ({ avtale_id: e.streamId });

/** Nothing that anybody has written is kept beside the history. */
const slankPart = ({ partId, navn, svar, likelydende, svarDato, utenGrunnlag, signertDato, signatur, bestridt, vilIkkeSignere }: Part): Part => ({
  partId, navn, svar, likelydende, svarDato, signertDato, signatur, ...(utenGrunnlag && { utenGrunnlag }), ...(bestridt !== undefined && { bestridt }), ...(vilIkkeSignere !== undefined && { vilIkkeSignere }),
});
const slankSignatur = ({ nr, partId, runde, versjon, hash, maate, signertDato, registrert, status }: Signatur): Signatur => ({ nr, partId, runde, versjon, hash, maate, signertDato, registrert, status });

function slank({ kreverSignatur, kreverGodkjenningFoerSignatur, runder, signaturer }: Avtale): Grunnlag {
  return { kreverSignatur, kreverGodkjenningFoerSignatur, runder: runder.slice(-1).map((r) => ({ ...r, parter: r.parter.map(slankPart) })), signaturer: signaturer.map(slankSignatur) };
}

/** The agreement's own rules say who can sign; here is only added since when. */
function cellene(avtale: Avtale, runde: Runde, foer: readonly Signaturcelle[], tid: string): readonly Signaturcelle[] {
  const tilstander = signaturtilstander(avtale, runde);
  const kjente = new Map(foer.map((c) => [c.partId, c]));
  return runde.parter.map(({ partId, navn, signertDato = null, signatur: nr = null }, i): Signaturcelle => {
    const tilstand = tilstander[i] ?? 'venter';
    const signatur = nr === null ? undefined : avtale.signaturer[nr - 1];
    return { partId, navn, tilstand, siden: siden(tilstand, kjente.get(partId), tid), signert: signertDato, maate: signatur?.maate ?? null, signatur: nr, bekreftet: signatur?.status === 'bekreftet' };
  });
}

/** Whose signature fell with its decision, waits anew. */
function siden(tilstand: Signaturtilstand, foer: Signaturcelle | undefined, tid: string): string | null {
  if (tilstand === 'ikke-tur' || tilstand === 'ikke-godkjent') return null;
  if (tilstand === 'vil-ikke') return foer?.siden ?? null;
  return tilstand === 'venter' && foer?.tilstand === 'signert' ? tid : foer?.siden ?? tid;
}

function ventetLengst(celler: readonly Signaturcelle[]): readonly Signaturcelle[] {
  const dag = ({ siden: fra }: Signaturcelle): string => fra ?? '~';
  const venter = celler.filter((c) => c.signert === null).sort((a, b) => (dag(a) < dag(b) ? -1 : Number(dag(a) > dag(b))));
  return [...venter, ...celler.filter((c) => c.signert !== null)];
}

const INGEN = { status: 'ingen', signert: 0, parter: 0, eldste: null, celler: [] } as const;

function regnet(avtale: Avtale, foer: readonly Signaturcelle[], tid: string): Pick<SignaturmatriseRad, keyof typeof INGEN | 'grunnlag'> {
  const grunnlag = slank(avtale);
  const runde = sisteRunde(avtale);
  if (!avtale.kreverSignatur || !runde || runde.trukket) return { ...INGEN, grunnlag };
  const celler = ventetLengst(cellene(avtale, runde, foer, tid));
  const signert = celler.filter((c) => c.signert !== null).length;
  const eldste = celler.slice(0, celler.length - signert).flatMap((c) => c.siden ?? [])[0] ?? null;
  return { grunnlag, celler, status: signert === celler.length ? 'signert' : 'venter', signert, parter: celler.length, eldste };
}

function etter(rad: SignaturmatriseRad, e: E, foer = rad.celler) {
  const tid = e.metadata.registrert;
  return regnet(utvikle({ ...INGEN_AVTALE, ...rad.grunnlag }, e as AvtaleHendelse, tid), foer, tid);
}

/** Changes where somebody stands. */
const foelg = <H extends AvtaleHendelse>() => endreRad<SignaturmatriseRad, H>(noekkel, (rad, e) => etter(rad, e));

export const signaturmatrise = projection<SignaturmatriseRad>({
  name: 'signaturmatrise',
  version: 4,
  columns: { ...VIST, ...SKJULT },
  key: ['avtale_id'],
  indexes: ['status, eldste, avtale_id', 'sak_id'],
}).from(avtaleHendelser, {
  AvtaleOpprettet: nyRad(noekkel, (e) => ({
    avtale_id: e.streamId, navn: e.data.navn, slag: e.data.slag, sak_id: null, runde: 0, versjon: 0, ...regnet(utvikle(INGEN_AVTALE, e), [], ''),
  })),
  AvtalenavnRettet: endreRad(noekkel, (_, e) => ({ navn: e.data.navn, slag: e.data.slag })),
  AvtaleSendtTilPartene: endreRad(noekkel, (rad, e) => ({ runde: e.data.runde, sak_id: e.data.sakId, versjon: e.data.versjon, ...etter(rad, e, []) })),
  AvtaleversjonTrukketTilbake: foelg(),
  PartGodkjente: foelg(),
  PartAvslo: foelg(),
  PartSvarRettet: foelg(),
  PartSignerte: foelg(),
  PartAvsloSignering: foelg(),
  PartLovlighetskontrollAvgjort: foelg(),
  SignaturBekreftet: foelg(),
  SignaturBestridt: foelg(),
});

export type SignaturmatriseDb = { signaturmatrise: SignaturmatriseRad; partsstatus: { avtale_id: string; part_id: string; runde: number } };

export interface Matrisefilter {
  /** Agreements that one of these parts is to sign. */
  readonly parter?: readonly string[] | undefined;
  readonly sak?: string | undefined;
  readonly status: 'venter' | 'signert';
  /** Agreements at most; one more tells that there are more. */
  readonly antall: number;
  /** Sort values of the last agreement on the page before. */
  readonly etter?: readonly [eldste: string | null, avtaleId: string] | undefined;
}

const LEST = (Object.keys(VIST) as (keyof typeof VIST)[]).map((k) => `m.${k}` as const);

/** The agreement where somebody has waited the longest comes first; those where none can sign come last. */
export function lesMatrise(db: Kysely<SignaturmatriseDb>, { parter, sak, status, antall, etter }: Matrisefilter): Promise<Matriserad[]> {
  let q = db.selectFrom('signaturmatrise as m').select(LEST).where('m.status', '=', status).orderBy('m.eldste').orderBy('m.avtale_id').limit(antall + 1);
  if (sak !== undefined) q = q.where('m.sak_id', '=', sak);
  if (parter) {
    q = q.where((eb) => eb.exists(eb.selectFrom('partsstatus as p').select('p.part_id').whereRef('p.avtale_id', '=', 'm.avtale_id').whereRef('p.runde', '=', 'm.runde').where('p.part_id', 'in', [...parter])));
  }
  if (etter) {
    const [eldste, avtaleId] = etter;
    q = q.where((eb) => (eldste === null
      ? eb.and([eb('m.eldste', 'is', null), eb('m.avtale_id', '>', avtaleId)])
      : eb.or([eb('m.eldste', 'is', null), eb(eb.refTuple('m.eldste', 'm.avtale_id'), '>', eb.tuple<string | null, string>(eldste, avtaleId))])));
  }
  return q.execute();
}

/** What of an agreement these rights let somebody sign now. */
export function signerbare({ avtale_id, navn, sak_id, runde, versjon, celler }: Matriserad, retter: readonly Rolletildeling[]) {
  return celler
    .filter((c) => (c.tilstand === 'venter' || c.tilstand === 'bestridt') && retter.some((r) => r.partId === c.partId && (!r.avtaler || r.avtaler.includes(avtale_id))))
    .map((c) => ({ avtaleId: avtale_id, avtale: navn, partId: c.partId, navn: c.navn, sakId: sak_id, runde, versjon, siden: c.siden, tilstand: c.tilstand }));
}
