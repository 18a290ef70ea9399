import { type Fold, nyRad, projection, type Recorded } from '#eventsourcing';
import { type Fristhendelse, type Innlevering, osloDato, type Organslag } from '#felles';
import { type MoeteHendelse, moeteHendelser } from '#moete';
import { sakHendelser, type SakHendelse } from '#sak';

/** Every day that a meeting has had: what deadlines were read against at any place in the log. */
export type MoetedagRad = {
  pos: number;
  moete_id: string;
  slag: 'planlagt' | 'flyttet' | 'avlyst';
  /** Set when planned; later rows of the same meeting have none. */
  organ_id: string | null;
  organslag: Organslag | null;
  organ: string | null;
  /** Null: called off. */
  dato: string | null;
  /** How long before it its papers are due, as it was planned. */
  innlevering: Innlevering | null;
  hendelse_id: string;
  registrert: string;
};

const pos = (e: Recorded) => ({ pos: Number(e.position) });
const senere = (e: Recorded<MoeteHendelse>, slag: 'flyttet' | 'avlyst', dato: string | null): MoetedagRad => ({
  ...pos(e), moete_id: e.streamId, slag, organ_id: null, organslag: null, organ: null, dato, innlevering: null, hendelse_id: e.id, registrert: e.metadata.registrert,
});

export const moetedag = projection<MoetedagRad>({
  name: 'moetedag',
  version: 3,
  columns: {
    pos: 'bigint', moete_id: 'uuid', slag: 'text', organ_id: 'uuid', organslag: 'text', organ: 'text', dato: 'date', innlevering: 'jsonb', hendelse_id: 'uuid', registrert: 'timestamptz',
  },
  key: ['pos'],
}).from(moeteHendelser, {
  /** What is decided in writing is no meeting that somebody waits for. */
  MoetePlanlagt: {
    keys: (e) => (e.data.form === 'skriftlig' ? [] : [pos(e)]),
    fold: (_, e) => ({
      ...pos(e), moete_id: e.streamId, slag: 'planlagt', organ_id: e.data.organ.id, organslag: e.data.organ.slag, organ: e.data.organ.navn, dato: e.data.naar.dato,
      innlevering: e.data.innlevering ?? null, hendelse_id: e.id, registrert: e.metadata.registrert,
    }),
  },
  /** Another hour or place moves no deadline. */
  MoeteFlyttet: {
    keys: (e) => (e.data.fra.dato === e.data.til.dato ? [] : [pos(e)]),
    fold: (_, e) => senere(e, 'flyttet', e.data.til.dato),
  },
  MoeteAvlyst: nyRad(pos, (e) => senere(e, 'avlyst', null)),
});

/** What happened to a sak that a deadline may be counted from, and on which day in Oslo. */
export type FristhendelseRad = { pos: number; sak_id: string; hendelse: Fristhendelse; dato: string };

const skjedd = <H extends SakHendelse>(hendelse: Fristhendelse): Fold<FristhendelseRad, H> =>
  nyRad(pos, (e) => ({ ...pos(e), sak_id: e.streamId, hendelse, dato: osloDato(e.metadata.registrert) }));

export const fristhendelse = projection<FristhendelseRad>({
  name: 'fristhendelse',
  version: 1,
  columns: { pos: 'bigint', sak_id: 'uuid', hendelse: 'text', dato: 'date' },
  key: ['pos'],
  indexes: ['sak_id'],
}).from(sakHendelser, {
  SakSendtTilPartene: skjedd('sendt-til-partene'),
  SakSignert: skjedd('signert'),
});

/** What made the deadlines of a sak stand still or gave them more time, in the order of the log. */
export type FristforskyvningRad = {
  pos: number;
  sak_id: string;
  slag: 'suspendert' | 'gjenopptatt' | 'forlenget';
  /** Day in Oslo. */
  dato: string;
  /** How many days more; null for what a suspension takes. */
  dager: number | null;
  begrunnelse: string | null;
  hendelse_id: string;
  registrert: string;
  /** What was chosen for reminders that had fallen due meanwhile. */
  valg: readonly { readonly fristId: string; readonly trinn: number; readonly valg: 'utfoer' | 'dropp' }[];
};

type Mer<H extends SakHendelse> = (e: Recorded<H>) => Partial<Pick<FristforskyvningRad, 'dager' | 'valg'>>;
const forskjoevet = <H extends SakHendelse>(slag: FristforskyvningRad['slag'], mer: Mer<H> = () => ({})): Fold<FristforskyvningRad, H> => nyRad(pos, (e) => ({
  ...pos(e), sak_id: e.streamId, slag, dato: osloDato(e.metadata.registrert), dager: null, begrunnelse: e.metadata.reason ?? null, hendelse_id: e.id, registrert: e.metadata.registrert, valg: [], ...mer(e),
}));

export const fristforskyvning = projection<FristforskyvningRad>({
  name: 'fristforskyvning',
  version: 2,
  columns: { pos: 'bigint', sak_id: 'uuid', slag: 'text', dato: 'date', dager: 'integer', begrunnelse: 'text', hendelse_id: 'uuid', registrert: 'timestamptz', valg: 'jsonb' },
  key: ['pos'],
  indexes: ['sak_id'],
}).from(sakHendelser, {
  SakSuspendert: forskjoevet('suspendert'),
  SakGjenopptatt: forskjoevet('gjenopptatt', (e) => ({ valg: e.data.frister ?? [] })),
  FristerForlenget: forskjoevet('forlenget', (e) => ({ dager: e.data.dager })),
});
