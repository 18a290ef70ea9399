import { type AvtaleHendelse, avtaleHendelser } from '#avtale';
import { endreRad, type Fold, nyRad, projection, type Recorded } from '#eventsourcing';
import { type Behandling, type Frist, osloDato } from '#felles';
import { forpliktelseId, medFrist, type SakHendelse, sakHendelser, SAMLING, stegfristId, type Virkningsfrist } from '#sak';
import { svarfristId } from './paaminnelse.projection';

export const FORPLIKTELSESSLAG = ['ny-sak', 'oppdrag', 'tiltak', 'sendes-til-innspill', 'frist', 'svarfrist', 'stegfrist', 'raad', 'samling'] as const satisfies readonly (Virkningsfrist['slag'] | 'svarfrist' | Stegfristslag)[];

/** Started by the process, by an order for advice, or by the join of a step. */
export type Stegfristslag = 'stegfrist' | 'raad' | 'samling';

/** How a request for input is called: followed by whom it is asked of. */
export const INNSPILL_FRA = 'Innspill fra ';

export interface Unntak {
  readonly partId: string;
  readonly til: string;
  readonly begrunnelse: string;
  readonly hendelseId: string;
}

export interface Flytting {
  readonly pos: number;
  readonly hendelseId: string;
  readonly naar: string;
  /** The rule until then. */
  readonly foer: Frist;
  /** The day it was done. */
  readonly dag: string;
  readonly begrunnelse: string;
}

/** A part of a round, as its list was frozen. */
export interface Svarpart {
  readonly partId: string;
  readonly navn: string;
  /** The place in the log of its first answer. */
  readonly svart: number | null;
  /** Each day that it has had to answer by, the first one first. */
  readonly dager: readonly Svardag[];
}
export type Svardag = Omit<Flytting, 'foer'> & { readonly frist: Frist };

/**
 * One row per thing that somebody has undertaken, with its deadline as it was stated: from an effect of a final decision, or
 * the response deadline of an agreement's round. No date is kept that a moved meeting could make untrue.
 */
export type ForpliktelseRad = {
  forpliktelse_id: string;
  sak_id: string;
  /** The decision; null for the response deadline of a round. */
  behandling_id: string | null;
  /** 0: outside the numbered points. */
  punkt: number | null;
  saksnummer: string | null;
  /** The agreement whose round it is. */
  avtale_id: string | null;
  slag: (typeof FORPLIKTELSESSLAG)[number];
  hva: string;
  /** Null: not stated. */
  ansvarlig: string | null;
  frist: Frist;
  /** Which one it is among the point's deadlines, from 1. */
  nr: number | null;
  /** Its place in the log. */
  pos: number;
  /** Parts of the round with a day of their own, and why. */
  unntak: readonly Unntak[];
  /** Each time a person gave it another day, with the reason. */
  flyttinger: readonly Flytting[];
  /** The day it was set: "neste runde" counts from there. */
  satt: string;
  bindende: boolean;
  hendelse_id: string;
  /** What the process calls the step and the deadline, when it started it. */
  steg: string | null;
  stegfrist: string | null;
  /** Those that the round was sent to. */
  parter: readonly Svarpart[];
  /** When the round was answered by all or withdrawn. What a decision started is closed with its point: see `punktlukking`. */
  lukket: string | null;
  registrert: string;
  runde: number | null;
  /** The event that set the rule of reminders that the round has taken over. */
  regel: string | null;
  /** Days before it that the process itself names: they come before the rule of the helsefellesskap. */
  paaminnelser: readonly number[];
};

type Vedtatt = Extract<SakHendelse, { type: 'SakVedtattISSU' }>;
type MedRunde = Extract<AvtaleHendelse, { data: { runde: number } }>;
type Svar = Extract<AvtaleHendelse, { type: 'PartGodkjente' | 'PartAvslo' | 'PartSignerte' }>;
type Innhold = Pick<ForpliktelseRad, 'slag' | 'hva' | 'ansvarlig' | 'frist' | 'bindende'>;

export function innhold(v: Virkningsfrist): Innhold {
  switch (v.slag) {
    case 'ny-sak': return { slag: v.slag, hva: v.tittel, ansvarlig: v.ansvarlig ?? null, frist: v.frist, bindende: v.bindende };
    case 'oppdrag': return { slag: v.slag, hva: v.hva, ansvarlig: v.ansvarlig ?? null, frist: v.frist, bindende: v.bindende };
    case 'tiltak': return { slag: v.slag, hva: v.hva, ansvarlig: v.ansvarlig ?? null, frist: v.frist, bindende: true };
    case 'sendes-til-innspill': return { slag: v.slag, hva: `${INNSPILL_FRA}${v.til}`, ansvarlig: null, frist: v.frist, bindende: !v.frivillig };
    case 'frist': return { slag: v.slag, hva: v.hva, ansvarlig: null, frist: v.frist, bindende: true };
  }
}

function forpliktelserI(e: Recorded<Vedtatt>): ForpliktelseRad[] {
  const { behandlingId, saksnummer, dato, punkter, utenforPunkt }: Behandling = e.data.behandling;
  return [...punkter, { nr: 0, virkninger: utenforPunkt }].flatMap(({ nr, virkninger }) => medFrist(virkninger).map((virkning, index) => ({
    forpliktelse_id: forpliktelseId(behandlingId, nr, index + 1), nr: index + 1, pos: Number(e.position), flyttinger: [], unntak: [], sak_id: e.streamId, behandling_id: behandlingId, punkt: nr, saksnummer: saksnummer ?? null,
    avtale_id: null, ...innhold(virkning), steg: null, stegfrist: null, satt: dato, hendelse_id: e.id, parter: [], lukket: null,
    registrert: e.metadata.registrert, runde: null, regel: null, paaminnelser: [],
  })));
}

const vedtatt: Fold<ForpliktelseRad, Vedtatt> = {
  keys: (e) => forpliktelserI(e).map(({ forpliktelse_id }) => ({ forpliktelse_id })),
  fold: (_rad, e, { forpliktelse_id }) => forpliktelserI(e).find((f) => f.forpliktelse_id === forpliktelse_id),
};

const runde = (e: Recorded<MedRunde>) => ({ forpliktelse_id: svarfristId(e.streamId, e.data.runde) });
/** The nth deadline that a sak's process has started. */
const stegfrist = (e: Recorded<Extract<SakHendelse, { type: 'StegfristStartet' | 'StegfristAvsluttet' }>>) => ({ forpliktelse_id: stegfristId(e.streamId, e.data.nr) });

/** Goes on in a step of another version: the same deadline, in a step with another id. */
const iAnnetSteg = <H extends Extract<SakHendelse, { type: 'SakMigrert' | 'SakMigreringAngret' }>>(frister: (e: Recorded<H>) => readonly { readonly nr: number; readonly steg: string }[]): Fold<ForpliktelseRad, H> => ({
  keys: (e) => frister(e).map(({ nr }) => ({ forpliktelse_id: stegfristId(e.streamId, nr) })),
  fold: (rad, e, { forpliktelse_id }) => {
    const videre = frister(e).find(({ nr }) => stegfristId(e.streamId, nr) === forpliktelse_id);
    return rad && videre ? { ...rad, steg: videre.steg } : rad;
  },
});
const dag = (dato: string): Frist => ({ presisjon: 'dag', dato });
const sted = (e: Recorded, begrunnelse: string) => ({ pos: Number(e.position), hendelseId: e.id, naar: e.metadata.registrert, dag: osloDato(e.metadata.registrert), begrunnelse });
const flytting = (e: Recorded, foer: Frist, begrunnelse = e.metadata.reason ?? ''): Flytting => ({ ...sted(e, begrunnelse), foer });
const svardag = (e: Recorded, dato: string, begrunnelse = ''): Svardag => ({ ...sted(e, begrunnelse), frist: dag(dato) });

/** @param nyDag of those who got one, `YYYY-MM-DD` */
function medNyeDager({ parter }: ForpliktelseRad, e: Recorded, begrunnelse: string, nyDag: (partId: string) => string | undefined): readonly Svarpart[] {
  return parter.map((p) => {
    const [ny, sist] = [nyDag(p.partId), p.dager.at(-1)?.frist];
    return ny === undefined || (sist?.presisjon === 'dag' && sist.dato === ny) ? p : { ...p, dager: [...p.dager, svardag(e, ny, begrunnelse)] };
  });
}

const svar = <H extends Svar>() => endreRad<ForpliktelseRad, H>(runde, (rad, e) => {
  const parter = rad.parter.map((p) => (p.partId === e.data.partId ? { ...p, svart: p.svart ?? Number(e.position) } : p));
  return { parter, lukket: rad.lukket ?? (parter.every((p) => p.svart !== null) ? e.metadata.registrert : null) };
});

const FERDIGE_TILTAK: ReadonlySet<string> = new Set(['gjennomfoert', 'stanset']);

export const forpliktelse = projection<ForpliktelseRad>({
  name: 'forpliktelse',
  version: 6,
  columns: {
    forpliktelse_id: 'uuid', sak_id: 'uuid', behandling_id: 'uuid', punkt: 'integer', saksnummer: 'text', avtale_id: 'uuid', slag: 'text', hva: 'text',
    ansvarlig: 'text', frist: 'jsonb', satt: 'date', bindende: 'boolean', hendelse_id: 'uuid', steg: 'text', stegfrist: 'text', nr: 'integer', pos: 'bigint', flyttinger: 'jsonb', unntak: 'jsonb', parter: 'jsonb', lukket: 'timestamptz',
    registrert: 'timestamptz', runde: 'integer', regel: 'uuid', paaminnelser: 'jsonb',
  },
  key: ['forpliktelse_id'],
  indexes: ['behandling_id, punkt', 'sak_id'],
}).from(sakHendelser, {
  SakVedtattISSU: vedtatt,
  TiltakOppdatert: endreRad((e) => ({ forpliktelse_id: e.data.tiltakId }), (rad, e) => ({ lukket: FERDIGE_TILTAK.has(e.data.status) ? (rad.lukket ?? e.metadata.registrert) : null })),
  FristEndret: endreRad((e) => ({ forpliktelse_id: e.data.fristId }), (rad, e) => ({ frist: e.data.frist, flyttinger: [...rad.flyttinger, flytting(e, rad.frist)] })),
  StegfristStartet: nyRad(stegfrist, (e) => {
    const { steg, slag, hva, ansvarlig, frist, satt, behandlingId, bestilling } = e.data;
    return {
      ...stegfrist(e), sak_id: e.streamId, behandling_id: behandlingId ?? null, punkt: null, saksnummer: null, avtale_id: null, slag: slag === SAMLING ? 'samling' : bestilling ? 'raad' : 'stegfrist', hva,
      ansvarlig: ansvarlig ?? null, frist, nr: null, pos: Number(e.position), unntak: [], flyttinger: [], satt, bindende: true, hendelse_id: e.id, steg, stegfrist: slag, parter: [], lukket: null,
      registrert: e.metadata.registrert, runde: null, regel: null, paaminnelser: e.data.paaminnelser,
    };
  }),
  SakMigrert: iAnnetSteg((e) => e.data.plass.frister),
  SakMigreringAngret: iAnnetSteg((e) => e.data.frister),
  StegfristAvsluttet: endreRad(stegfrist, (rad, e) => ({ lukket: rad.lukket ?? e.metadata.registrert })),
}).from(avtaleHendelser, {
  AvtaleSendtTilPartene: nyRad(runde, (e) => ({
    ...runde(e), sak_id: e.data.sakId, behandling_id: null, punkt: e.data.punkt ?? null, saksnummer: null, avtale_id: e.streamId, slag: 'svarfrist', nr: null, pos: Number(e.position), flyttinger: [], unntak: [],
    hva: `Svar på ${e.data.navn}`, ansvarlig: 'Partene', frist: dag(e.data.svarfrist), satt: osloDato(e.metadata.registrert), bindende: true,
    hendelse_id: e.id, steg: null, stegfrist: null, lukket: null,
    parter: e.data.parter.map(({ partId, navn }) => ({ partId, navn, svart: null, dager: [svardag(e, e.data.svarfrist)] })), registrert: e.metadata.registrert, runde: e.data.runde, regel: null, paaminnelser: [],
  })),
  AvtaleSvarfristEndret: endreRad(runde, (rad, e) => {
    const unntak = rad.unntak.filter((u) => !e.data.parter.includes(u.partId));
    const { parter: flyttes, til, begrunnelse } = e.data;
    return { frist: dag(til), unntak, flyttinger: [...rad.flyttinger, flytting(e, rad.frist, begrunnelse)], parter: medNyeDager(rad, e, begrunnelse, (p) => (flyttes.includes(p) ? til : undefined)) };
  }),
  PartSvarfristEndret: endreRad(runde, (rad, e) => {
    const { partId, til, begrunnelse } = e.data;
    return { unntak: [...rad.unntak.filter((u) => u.partId !== partId), { partId, til, begrunnelse, hendelseId: e.id }], parter: medNyeDager(rad, e, begrunnelse, (p) => (p === partId ? til : undefined)) };
  }),
  AvtalepaaminnelserEndret: endreRad(runde, (_, e) => ({ regel: e.data.regel })),
  AvtaleversjonTrukketTilbake: endreRad(runde, (rad, e) => ({ lukket: rad.lukket ?? e.metadata.registrert })),
  PartGodkjente: svar(),
  PartAvslo: svar(),
  PartSignerte: svar(),
  SvarfristGjenopptatt: endreRad(runde, (rad, e) => {
    const { frist, parter, begrunnelse } = e.data;
    const svarfrist = frist?.til ?? (rad.frist.presisjon === 'dag' ? rad.frist.dato : '');
    const egne = parter.filter((p) => p.til !== svarfrist).map((p) => ({ partId: p.partId, til: p.til, begrunnelse, hendelseId: e.id }));
    const unntak = [...rad.unntak.filter((u) => !parter.some((p) => p.partId === u.partId)), ...egne];
    const nyeDager = medNyeDager(rad, e, begrunnelse, (id) => parter.find((p) => p.partId === id)?.til);
    return { unntak, parter: nyeDager, ...(frist && frist.fra !== frist.til && { frist: dag(frist.til), flyttinger: [...rad.flyttinger, flytting(e, rad.frist, begrunnelse)] }) };
  }),
});
