import { derivedId, endreRad, type Fold, projection, type Recorded } from '#eventsourcing';
import { type InnspillHendelse, innspillHendelser, type Mottakerslag } from './innspill.events';

/** Where a receiver stands: a late or replaced answer is an answer. */
export type Mottakertilstand = 'ikke-svart' | 'varslet' | 'svart';

/** One row per receiver of a round: the matrix, and what its reminders are planned from. */
export type InnspillsmottakerRad = {
  innspill_id: string;
  mottaker_id: string;
  /** Of the receiver's own deadline. */
  frist_id: string;
  sak_id: string;
  slag: Mottakerslag;
  navn: string;
  forventet: boolean;
  tilstand: Mottakertilstand;
  sendt: string;
  kvittert: string | null;
  /** The day announced last. */
  varslet: string | null;
  /** When somebody last reminded it outside the plan; null: not since it announced a day. */
  purret: string | null;
  svart: string | null;
  /** Answers that stand: one, and its supplements. */
  antall_svar: number;
  ingen_merknader: boolean;
  /** Whether any of its answers came late. */
  for_sent: boolean;
  /** Days before the deadline that the round itself named. */
  paaminnelser: readonly number[];
  /** When the round was over. */
  lukket: string | null;
  /** The event that its reminders follow from. */
  aarsak: { readonly hendelseId: string; readonly type: string; readonly naar: string };
};

type Hendelse<T extends InnspillHendelse['type']> = Extract<InnspillHendelse, { type: T }>;
type OmEn = Hendelse<'InnspillMottakKvittert' | 'InnspillVarslet' | 'InnspillAvgitt'>;
type OmAlle = Hendelse<'InnspillsrundeTrukket' | 'InnspillSammenstilt' | 'InnspillsfristEndret' | 'InnspillPurringBestilt'>;

/** A receiver owes one answer, however often the day is moved. */
export const innspillsfristId = (innspillId: string, mottakerId: string): string => derivedId('innspillsfrist', innspillId, mottakerId);

const aarsak = (e: Recorded) => ({ aarsak: { hendelseId: e.id, type: e.type, naar: e.metadata.registrert } });
const om = <H extends OmEn>(endring: (rad: InnspillsmottakerRad, e: Recorded<H>) => Partial<InnspillsmottakerRad>): Fold<InnspillsmottakerRad, H> =>
  endreRad((e) => ({ innspill_id: e.streamId, mottaker_id: e.data.mottakerId }), endring);
const omAlle = <H extends OmAlle>(endring: (rad: InnspillsmottakerRad, e: Recorded<H>) => Partial<InnspillsmottakerRad>): Fold<InnspillsmottakerRad, H> =>
  endreRad((e) => e.data.mottakere.map((mottaker_id) => ({ innspill_id: e.streamId, mottaker_id })), endring);

export const innspillsmottaker = projection<InnspillsmottakerRad>({
  name: 'innspillsmottaker',
  version: 2,
  columns: {
    innspill_id: 'uuid', mottaker_id: 'uuid', frist_id: 'uuid', sak_id: 'uuid', slag: 'text', navn: 'text', forventet: 'boolean', tilstand: 'text', sendt: 'timestamptz', kvittert: 'timestamptz', varslet: 'date', purret: 'timestamptz', svart: 'timestamptz',
    antall_svar: 'integer', ingen_merknader: 'boolean', for_sent: 'boolean', paaminnelser: 'jsonb', lukket: 'timestamptz', aarsak: 'jsonb',
  },
  key: ['innspill_id', 'mottaker_id'],
  indexes: ['mottaker_id, innspill_id', 'frist_id'],
}).from(innspillHendelser, {
  InnspillsrundeSendt: {
    keys: (e) => e.data.mottakere.map(({ mottakerId }) => ({ innspill_id: e.streamId, mottaker_id: mottakerId })),
    fold: (_, e, { mottaker_id = '' }) => {
      const mottaker = e.data.mottakere.find((m) => m.mottakerId === mottaker_id);
      if (!mottaker) return undefined;
      const { slag, navn, forventet } = mottaker;
      return {
        innspill_id: e.streamId, mottaker_id, frist_id: innspillsfristId(e.streamId, mottaker_id), sak_id: e.data.sakId, slag, navn, forventet, tilstand: 'ikke-svart', sendt: e.metadata.registrert, kvittert: null, varslet: null, purret: null,
        svart: null, antall_svar: 0, ingen_merknader: false, for_sent: false, paaminnelser: e.data.paaminnelser, lukket: null, ...aarsak(e),
      };
    },
  },
  InnspillMottakKvittert: om((_, e) => ({ kvittert: e.metadata.registrert })),
  InnspillVarslet: om((_, e) => ({ varslet: e.data.dato, purret: null, tilstand: 'varslet', ...aarsak(e) })),
  InnspillAvgitt: om((rad, e) => ({
    tilstand: 'svart', svart: e.metadata.registrert, antall_svar: e.data.tillegg ? rad.antall_svar + 1 : Math.max(rad.antall_svar, 1), ingen_merknader: e.data.tillegg && rad.antall_svar > 0 ? rad.ingen_merknader : e.data.ingenMerknader,
    for_sent: rad.for_sent || e.data.forSent, ...aarsak(e),
  })),
  InnspillPurringBestilt: omAlle((_, e) => ({ purret: e.metadata.registrert, ...aarsak(e) })),
  InnspillsfristEndret: omAlle((_, e) => aarsak(e)),
  InnspillsrundeTrukket: omAlle((_, e) => ({ lukket: e.metadata.registrert, ...aarsak(e) })),
  InnspillSammenstilt: omAlle((_, e) => ({ lukket: e.metadata.registrert, ...aarsak(e) })),
});
