import { type Frist } from '#felles';
import { type Bevis, type Forpliktelsesstatus, type Virkningsfrist } from '#sak';

export const FORPLIKTELSESSLAG = ['ny-sak', 'oppdrag', 'tiltak', 'sendes-til-innspill', 'frist', 'svarfrist', 'innspillsrunde', 'stegfrist', 'raad', 'samling'] as const satisfies readonly (Virkningsfrist['slag'] | 'svarfrist' | 'innspillsrunde' | Stegfristslag)[];

/** Started by the process, by an order for advice, or by the join of a step. */
export type Stegfristslag = 'stegfrist' | 'raad' | 'samling';

/** How a request for input is called: followed by whom it is asked of. */
export const innspillFra = (hvem: string): string => `Innspill fra ${hvem}`;

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

/** How a commitment stands: what is told of it changes. */
export interface Oppfoelgingstilstand {
  readonly status: Forpliktelsesstatus;
  /** Null: not stated. */
  readonly ansvarlig: string | null;
}

/** Something that was told of a commitment. */
export interface Oppfoelgingssteg extends Oppfoelgingstilstand {
  readonly pos: number;
  readonly hendelseId: string;
  readonly naar: string;
  /** The person who told it. */
  readonly av: string;
  readonly begrunnelse: string;
  readonly slag: 'status' | 'ansvarlig';
  readonly bevis: readonly Bevis[];
  /** The round of input that did it, by going out or by being withdrawn. */
  readonly runde?: string;
  /** Until then. */
  readonly foer: Oppfoelgingstilstand;
}

/** A part of a round, as its list was frozen. */
export interface Svarpart {
  readonly partId: string;
  readonly navn: string;
  /** A body, asked for input: `partId` is its id. */
  readonly organ?: true;
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
  /** When it was done or fell away, or the round was answered by all or withdrawn. What a decision started is also closed with its point: see `punktlukking`. */
  lukket: string | null;
  /** How far it has come; what nobody has told of is `aapen`. */
  status: Forpliktelsesstatus;
  /** The place in the log where it was last opened again: a point closed before that no longer closes it. */
  gjenaapnet: number | null;
  /** All that was told of it since the decision, the first one first. */
  historikk: readonly Oppfoelgingssteg[];
  /** Where it was decided; null for what no decision started. */
  moete_id: string | null;
  organ_id: string | null;
  organ: string | null;
  /** The plan that a tiltak stands on, where the helsefellesskap has several. */
  handlingsplan: string | null;
  registrert: string;
  runde: number | null;
  /** The event that set the rule of reminders that the round has taken over. */
  regel: string | null;
  /** Days before it that the process itself names: they come before the rule of the helsefellesskap. */
  paaminnelser: readonly number[];
};
