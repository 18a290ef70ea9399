import { type Kysely } from 'kysely';
import { endreRad, projection, type Recorded } from '#eventsourcing';
import { ESKALERINGSTRINN } from '#felles';
import { type AvtaleHendelse, avtaleHendelser, type Maate } from './avtale.events';

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

const ubesvart = {
  tilstand: 'ikke-svart', mottatt: null, varslet_dato: null, varslet_organ: null, svar_dato: null, svar_registrert: null, svar_av: null, svar_maate: null, aarsak: null,
  saksnummer: null, signert_dato: null, signert_registrert: null, signert_av: null, signert_maate: null, fullmakt: null, stilling: null, paaminnelser: 0,
  sist_paaminnet: null, paaminnelse_feilet: null, i_retur: null, eskalert: null, stanset_siden: null, stanset_dager: 0, trukket: false,
} as const;

export const partsstatus = projection<PartsstatusRad>({
  name: 'partsstatus',
  version: 2,
  columns: {
    avtale_id: 'uuid', part_id: 'uuid', runde: 'integer', navn: 'text', sak_id: 'uuid', versjon: 'integer', tilstand: 'text', svarfrist: 'date', sendt: 'timestamptz', mottatt: 'date',
    varslet_dato: 'date', varslet_organ: 'text', svar_dato: 'date', svar_registrert: 'timestamptz', svar_av: 'text', svar_maate: 'text', aarsak: 'text', saksnummer: 'text',
    signert_dato: 'date', signert_registrert: 'timestamptz', signert_av: 'text', signert_maate: 'text', fullmakt: 'text', stilling: 'text', paaminnelser: 'integer',
    sist_paaminnet: 'timestamptz', paaminnelse_feilet: 'text', i_retur: 'timestamptz', eskalert: 'timestamptz', stanset_siden: 'date', stanset_dager: 'integer', trukket: 'boolean',
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
      return { ...ubesvart, avtale_id: e.streamId, part_id, runde, navn, sak_id: sakId, versjon, svarfrist, sendt: e.metadata.registrert };
    },
  },
  AvtaleSvarfristEndret: forAlle((_, e) => ({ svarfrist: e.data.til })),
  AvtaleversjonTrukketTilbake: forAlle(() => ({ trukket: true })),
  PartSvarfristEndret: forPart((_, e) => ({ svarfrist: e.data.til })),
  PartMottok: forPart((_, e) => ({ mottatt: e.data.dato })),
  PartVarsletBehandling: forPart((_, e) => ({ tilstand: 'varslet', varslet_dato: e.data.dato, varslet_organ: e.data.organ ?? null })),
  PartGodkjente: forPart((_, e) => ({
    tilstand: e.data.medForbehold === undefined ? 'godkjent' : 'forbehold', aarsak: e.data.medForbehold ?? null, saksnummer: e.data.saksnummerHosPart ?? null,
    ...svar(e, e.data.dato, e.data.maate),
  })),
  PartAvslo: forPart((_, e) => ({ tilstand: 'avslag', aarsak: e.data.aarsak, saksnummer: e.data.saksnummerHosPart ?? null, ...svar(e, e.data.dato, e.data.maate) })),
  PartSignerte: forPart((_, e) => ({
    tilstand: 'signert', signert_dato: e.data.signertDato, signert_registrert: e.metadata.registrert, signert_av: e.metadata.actor.person, signert_maate: e.data.maate,
    fullmakt: e.data.fullmakt ?? null, stilling: e.data.stilling ?? null,
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
  PaaminnelseIRetur: forPart((_, e) => ({ paaminnelse_feilet: e.data.status, i_retur: e.metadata.registrert })),
  PaaminnelseSendt: forPart((rad, e) => ({ paaminnelser: rad.paaminnelser + (e.data.trinn === ESKALERINGSTRINN ? 0 : 1), sist_paaminnet: e.metadata.registrert, paaminnelse_feilet: null })),
  PaaminnelseFeilet: forPart((_, e) => ({ paaminnelse_feilet: e.data.aarsak })),
});

export type PartsstatusDb = { partsstatus: PartsstatusRad };

/** The parts of an agreement by name, latest round first. */
export function listPartsstatus(db: Kysely<PartsstatusDb>, avtaleId: string, runde?: number) {
  const q = db.selectFrom('partsstatus').selectAll().where('avtale_id', '=', avtaleId).orderBy('runde', 'desc').orderBy('navn').orderBy('part_id');
  return (runde === undefined ? q : q.where('runde', '=', runde)).execute();
}
