import { type Kysely } from 'kysely';
import { endreRad, projection, type Recorded } from '#eventsourcing';
import { AAPNINGSTRINN, ESKALERINGSTRINN, TURTRINN } from '#felles';
import { type AvtaleHendelse, avtaleHendelser, type FellesVedtak, type Maate } from './avtale.events';
import { gjorteLedd, type Kontroll, levert, type Leddlinje, medLedd, type Post, returnert, svaret, type Tidligere, type Utsatt } from './partsstatus.rader';
import { medPlan } from './utvikling/part';

export type Partstilstand = 'ikke-svart' | 'varslet' | 'godkjent' | 'forbehold' | 'avslag' | 'signert';

/** Where each part stands in each round of each agreement: earlier rounds keep their answers. */
export type PartsstatusRad = {
  avtale_id: string;
  part_id: string;
  runde: number;
  navn: string;
  sak_id: string;
  /** The version of the agreement that the round was about. */
  versjon: number;
  tilstand: Partstilstand;
  svarfrist: string;
  sendt: string;
  mottatt: string | null;
  varslet_dato: string | null;
  varslet_organ: string | null;
  svar_dato: string | null;
  svar_registrert: string | null;
  svar_av: string | null;
  svar_maate: Maate | null;
  /** The reservation, or the reason for a no. */
  aarsak: string | null;
  saksnummer: string | null;
  signert_dato: string | null;
  signert_registrert: string | null;
  signert_av: string | null;
  signert_maate: Maate | null;
  fullmakt: string | null;
  stilling: string | null;
  paaminnelser: number;
  sist_paaminnet: string | null;
  /** Why the last reminder did not arrive; a person must take over. */
  paaminnelse_feilet: string | null;
  /** The day since which its deadline stands still. */
  stanset_siden: string | null;
  /** Days that it stood still before. */
  stanset_dager: number;
  /** When the mail system told that one did not arrive after all. */
  i_retur: string | null;
  /** When somebody else was told that the deadline is overdue. */
  eskalert: string | null;
  /** The first who opened the text, and when. */
  aapnet: { readonly naar: string; readonly person: string } | null;
  mottak: { readonly maate: Maate; readonly merknad: string | null; readonly registrert: string } | null;
  post: Post;
  ledd: readonly Leddlinje[];
  utsatt: readonly Utsatt[];
  /** Approved on the condition that the others decide alike. */
  likelydende: boolean;
  svar_organ: string | null;
  vedtak: FellesVedtak | null;
  /** What it answered before, and what became of that. */
  tidligere: readonly Tidligere[];
  kontroll: Kontroll | null;
  /** Signed on the ground of a decision that was annulled. */
  uten_grunnlag: string | null;
  /** The day when it said that it will not sign this version. */
  vil_ikke_signere: string | null;
  /** Withdrawn: the round counts no more. */
  trukket: boolean;
};

type Partshendelse = Extract<AvtaleHendelse, { data: { partId: string; runde: number } }>;
type Rundehendelse = Extract<AvtaleHendelse, { type: 'AvtaleSvarfristEndret' | 'AvtaleversjonTrukketTilbake' | 'SvarfristSuspendert' }>;

const forPart = <H extends Partshendelse>(endring: (rad: PartsstatusRad, e: Recorded<H>) => Partial<PartsstatusRad>) =>
  endreRad<PartsstatusRad, H>((e) => ({ avtale_id: e.streamId, part_id: e.data.partId, runde: e.data.runde }), endring);

const forAlle = <H extends Rundehendelse>(endring: (rad: PartsstatusRad, e: Recorded<H>) => Partial<PartsstatusRad>) =>
  endreRad<PartsstatusRad, H>((e) => e.data.parter.map((part_id) => ({ avtale_id: e.streamId, part_id, runde: e.data.runde })), endring);

const svar = (e: Recorded<Partshendelse>, dato: string, maate: Maate) =>
  ({ svar_dato: dato, svar_registrert: e.metadata.registrert, svar_av: e.metadata.actor.person, svar_maate: maate });
const vedtaket = ({ organ, vedtak, saksnummerHosPart }: { organ?: string | undefined; vedtak?: FellesVedtak | undefined; saksnummerHosPart?: string | undefined }) => (
  { svar_organ: organ ?? null, vedtak: vedtak ?? null, saksnummer: saksnummerHosPart ?? null });
const tidligere = (rad: PartsstatusRad, e: Recorded, slag: Tidligere['slag']) => ({ tidligere: rad.svar_dato === null ? rad.tidligere : [...rad.tidligere, { ...svaret(rad), slag, naar: e.metadata.registrert, hendelseId: e.id }] });

/** Where it stood before it signed: only a reservation has words with it then. */
const utenSignatur = ({ svar_dato, varslet_dato, aarsak }: PartsstatusRad): Partstilstand =>
  svar_dato !== null ? (aarsak === null ? 'godkjent' : 'forbehold') : varslet_dato === null ? 'ikke-svart' : 'varslet';

const ubesvart = {
  tilstand: 'ikke-svart', mottatt: null, varslet_dato: null, varslet_organ: null, svar_dato: null, svar_registrert: null, svar_av: null, svar_maate: null, aarsak: null,
  saksnummer: null, signert_dato: null, signert_registrert: null, signert_av: null, signert_maate: null, fullmakt: null, stilling: null, paaminnelser: 0,
  sist_paaminnet: null, paaminnelse_feilet: null, i_retur: null, eskalert: null, stanset_siden: null, stanset_dager: 0, trukket: false,
  aapnet: null, mottak: null, post: { levert: [], retur: null, feil: null }, ledd: [], utsatt: [], likelydende: false, svar_organ: null, vedtak: null, tidligere: [], kontroll: null, uten_grunnlag: null, vil_ikke_signere: null,
} as const;

/** What stands from the round before: when it was done, and no more. */
function beholdt(foer: { readonly svarDato?: string | undefined; readonly signertDato?: string | undefined } | undefined): Partial<PartsstatusRad> {
  if (!foer) return {};
  return { tilstand: foer.signertDato === undefined ? 'godkjent' : 'signert', svar_dato: foer.svarDato ?? null, signert_dato: foer.signertDato ?? null };
}

type Brevhendelse = Recorded<Extract<AvtaleHendelse, { type: 'PaaminnelseSendt' | 'PaaminnelseFeilet' | 'PaaminnelseIRetur' }>>;
/** Somebody else is told when the deadline is over, and who signs, when its turn has come. */
const tilParten = (e: Brevhendelse): boolean => e.data.trinn !== ESKALERINGSTRINN && e.data.trinn !== TURTRINN;
const erPurring = (e: Brevhendelse): boolean => tilParten(e) && e.data.trinn !== AAPNINGSTRINN;

export const partsstatus = projection<PartsstatusRad>({
  name: 'partsstatus',
  version: 5,
  columns: {
    avtale_id: 'uuid', part_id: 'uuid', runde: 'integer', navn: 'text', sak_id: 'uuid', versjon: 'integer', tilstand: 'text', svarfrist: 'date', sendt: 'timestamptz', mottatt: 'date',
    varslet_dato: 'date', varslet_organ: 'text', svar_dato: 'date', svar_registrert: 'timestamptz', svar_av: 'text', svar_maate: 'text', aarsak: 'text', saksnummer: 'text',
    signert_dato: 'date', signert_registrert: 'timestamptz', signert_av: 'text', signert_maate: 'text', fullmakt: 'text', stilling: 'text', paaminnelser: 'integer',
    sist_paaminnet: 'timestamptz', paaminnelse_feilet: 'text', i_retur: 'timestamptz', eskalert: 'timestamptz', stanset_siden: 'date', stanset_dager: 'integer', trukket: 'boolean',
    aapnet: 'jsonb', mottak: 'jsonb', post: 'jsonb', ledd: 'jsonb', utsatt: 'jsonb', likelydende: 'boolean', svar_organ: 'text', vedtak: 'jsonb', tidligere: 'jsonb', kontroll: 'jsonb', uten_grunnlag: 'date', vil_ikke_signere: 'date',
  },
  key: ['avtale_id', 'part_id', 'runde'],
  indexes: ['part_id, svarfrist'],
}).from(avtaleHendelser, {
  AvtaleSendtTilPartene: {
    keys: (e) => e.data.parter.map((p) => ({ avtale_id: e.streamId, part_id: p.partId, runde: e.data.runde })),
    fold: (_rad, e, noekkel) => {
      const part_id = noekkel.part_id ?? '';
      const navn = e.data.parter.find((p) => p.partId === part_id)?.navn ?? '';
      const { runde, sakId, versjon, svarfrist } = e.data;
      return { ...ubesvart, avtale_id: e.streamId, part_id, runde, navn, sak_id: sakId, versjon, svarfrist, sendt: e.metadata.registrert, ...beholdt(e.data.beholdt?.find((b) => b.partId === part_id)) };
    },
  },
  AvtaleSvarfristEndret: forAlle((_, e) => ({ svarfrist: e.data.til })),
  AvtaleversjonTrukketTilbake: forAlle(() => ({ trukket: true })),
  PartSvarfristEndret: forPart((_, e) => ({ svarfrist: e.data.til })),
  PartMottok: forPart((_, e) => ({ mottatt: e.data.dato, mottak: { maate: e.data.maate, merknad: e.data.begrunnelse ?? null, registrert: e.metadata.registrert } })),
  PartAapnet: forPart((_, e) => ({ aapnet: { naar: e.metadata.registrert, person: e.metadata.actor.person } })),
  PartVarsletBehandling: forPart((_, e) => ({ tilstand: 'varslet', varslet_dato: e.data.dato, varslet_organ: e.data.organ ?? null })),
  PartBehandlingsplanSatt: forPart((rad, e) => ({ ledd: medPlan<Leddlinje>(rad.ledd, e.data.ledd) })),
  PartBehandletILedd: forPart((rad, e) => ({ ledd: medLedd(rad.ledd, { ...e.data, utfall: 'innstilling' }, e.data.innstilling) })),
  PartUtsatteBehandling: forPart((rad, { data: { organ, fra, dato, aarsak }, metadata }) => ({
    ledd: rad.ledd.map((l) => (l.organ === organ ? { ...l, dato } : l)), utsatt: [...rad.utsatt, { organ: organ ?? null, fra: fra ?? null, til: dato, aarsak, registrert: metadata.registrert }],
  })),
  PartGodkjente: forPart((rad, e) => ({
    tilstand: rad.signert_dato !== null ? 'signert' : e.data.medForbehold === undefined ? 'godkjent' : 'forbehold', aarsak: e.data.medForbehold ?? null, likelydende: e.data.likelydende === true,
    uten_grunnlag: rad.signert_dato === null ? rad.uten_grunnlag : null,
    ...vedtaket(e.data), ...svar(e, e.data.dato, e.data.maate), ...tidligere(rad, e, 'endret'), ledd: gjorteLedd(rad.ledd, e.data),
  })),
  PartAvslo: forPart((rad, e) => ({
    tilstand: 'avslag', aarsak: e.data.aarsak, likelydende: false, ...vedtaket(e.data), ...svar(e, e.data.dato, e.data.maate), ...tidligere(rad, e, 'endret'), ledd: gjorteLedd(rad.ledd, e.data),
  })),
  PartSvarRettet: forPart((rad, e) => ({
    tilstand: rad.signert_dato === null ? e.data.til.svar : 'signert', aarsak: e.data.til.aarsak ?? null, likelydende: e.data.til.likelydende === true, ...vedtaket({ ...e.data.til, vedtak: rad.vedtak ?? undefined }),
    ...svar(e, e.data.til.dato, e.data.maate), ...tidligere(rad, e, 'rettet'), ledd: gjorteLedd(rad.ledd.filter((l) => e.data.til.organ === undefined || l.organ !== e.data.fra.organ), e.data.til),
  })),
  PartLovlighetskontrollKrevd: forPart((rad, { data: { dato, krevdAv, aarsak } }) => ({ kontroll: { krevd: dato, krevdAv, aarsak, vedtak: rad.vedtak, utfall: null, avgjort: null, avgjortAv: null } })),
  PartLovlighetskontrollAvgjort: forPart((rad, e) => {
    const { dato, utfall, avgjortAv, falt } = e.data;
    const kontroll = rad.kontroll && { ...rad.kontroll, utfall, avgjort: dato, avgjortAv };
    if (!falt) return { kontroll };
    const uten = {
      kontroll, ...tidligere(rad, e, 'opphevet'), svar_dato: null, svar_registrert: null, svar_av: null, svar_maate: null, aarsak: null, saksnummer: null,
      svar_organ: null, vedtak: null, likelydende: false, uten_grunnlag: falt.signertDato ?? null,
    };
    if (falt.iKraft) return uten;
    return { ...uten, tilstand: rad.varslet_dato === null ? 'ikke-svart' : 'varslet', signert_dato: null, signert_registrert: null, signert_av: null, signert_maate: null, fullmakt: null, stilling: null };
  }),
  PartSignerte: forPart((_, e) => ({
    tilstand: 'signert', signert_dato: e.data.signertDato, signert_registrert: e.metadata.registrert, signert_av: e.metadata.actor.person, signert_maate: e.data.maate,
    fullmakt: e.data.fullmakt ?? null, stilling: e.data.stilling ?? null, uten_grunnlag: null,
  })),
  PartAvsloSignering: forPart((_, e) => ({ vil_ikke_signere: e.data.dato })),
  SignaturBestridt: forPart((rad, e) => (e.data.teller ? {} : {
    tilstand: utenSignatur(rad), signert_dato: null, signert_registrert: null, signert_av: null, signert_maate: null, fullmakt: null, stilling: null,
  })),
  SvarfristSuspendert: forAlle((rad, e) => ({ stanset_siden: rad.stanset_siden ?? e.data.dato })),
  SvarfristGjenopptatt: {
    keys: (e) => e.data.parter.map(({ partId }) => ({ avtale_id: e.streamId, part_id: partId, runde: e.data.runde })),
    fold: (rad, e) => {
      const part = e.data.parter.find((p) => p.partId === rad?.part_id);
      return rad && part ? { ...rad, svarfrist: part.til, stanset_siden: null, stanset_dager: rad.stanset_dager + part.dager } : rad;
    },
  },
  SvarfristEskalert: forPart((_, e) => ({ eskalert: e.metadata.registrert })),
  PaaminnelseIRetur: forPart((rad, e) => ({ paaminnelse_feilet: e.data.status, i_retur: e.metadata.registrert, ...(tilParten(e) && { post: returnert(rad.post, e.data, e.metadata.registrert) }) })),
  PaaminnelseSendt: forPart((rad, e) => ({
    ...(erPurring(e) && { paaminnelser: rad.paaminnelser + 1, sist_paaminnet: e.metadata.registrert }), paaminnelse_feilet: null, ...(tilParten(e) && { post: levert(rad.post, e.data, e.metadata.registrert) }),
  })),
  PaaminnelseFeilet: forPart((rad, e) => ({ paaminnelse_feilet: e.data.aarsak, ...(tilParten(e) && { post: { ...rad.post, feil: e.data.aarsak } }) })),
});

export type PartsstatusDb = { partsstatus: PartsstatusRad };

/** The parts of an agreement by name, latest round first. */
export function listPartsstatus(db: Kysely<PartsstatusDb>, avtaleId: string, runde?: number) {
  const q = db.selectFrom('partsstatus').selectAll().where('avtale_id', '=', avtaleId).orderBy('runde', 'desc').orderBy('navn').orderBy('part_id');
  return (runde === undefined ? q : q.where('runde', '=', runde)).execute();
}
