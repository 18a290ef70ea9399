import { type Eskalering, type Fristslag, type Kalendervalg } from '#felles';
import { type Mottakerslag } from './fristvarsel.events';

/**
 * One reminder as the worker finds it: at most one row per deadline, receiver and step. `id` changes each time the
 * step is planned anew. Written by the projection only; what the worker knows of delivery is in `utsending`.
 */
export type PaaminnelseRad = {
  frist_id: string;
  /** The part that has not answered; for deadlines outside agreements the id of the deadline again. */
  mottaker: string;
  trinn: number;
  id: string;
  /** Category and id of the stream that owns the answer. */
  kategori: string;
  eier_id: string;
  runde: number;
  /** What the answer is about, as people call it. */
  gjelder: string;
  mottaker_navn: string;
  /** The deadline, or the announced day that has passed; null: no day is set. */
  frist_dato: string | null;
  dag: string | null;
  forfaller: string | null;
  message_id: string;
  /** The event that planned it. */
  opphav: string;
  /** `samlet`: all who shall have it get it with others. */
  tilstand: 'planlagt' | 'holdt' | 'besluttet' | 'samlet' | 'sendt' | 'feilet' | 'bortfalt';
  /** False once the receiver has answered or the round is over. */
  aktiv: boolean;
  /** It has answered otherwise than by a signature alone: one that falls leaves the answer. */
  svart: boolean;
  varslet: string | null;
  /** The stated days before the deadline, in any order. */
  dager_foer: readonly number[];
  /** Days off beyond the public holidays; null: none. */
  kalender: Kalendervalg | null;
  /** Null: it belongs to no sak. */
  sak_id: string | null;
  /** Where the receiver answers, after the address of the helsefellesskap; null: at the sak or the agreement. */
  svarsted: string | null;
  slag: Fristslag;
  mottaker_slag: Mottakerslag;
  /** Who owes it: a part, a body or a person; an id of the name where nobody here has it. */
  mottaker_id: string;
  /** The deadline itself, whatever day the row is about; null: no day is set. */
  svarfrist: string | null;
  /** Days after the deadline, and whom: on the row of the step that tells that it is overdue. */
  eskalering: Eskalering | null;
};

/** A reminder that one person shall have in the mail of `dag` with others. Written by the projection only. */
export type SamlepostRad = {
  paaminnelse_id: string;
  person_id: string;
  kategori: string;
  eier_id: string;
  /** The first day whose mail may have it. */
  dag: string;
  tilstand: 'venter' | 'sendt' | 'feilet';
};
