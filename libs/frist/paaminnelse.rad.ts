import { type Kalendervalg } from '#felles';

/**
 * One reminder as the worker finds it: at most one row per deadline, receiver and step. `id` changes each time the
 * step is planned anew. Written by the projection only; what the worker knows of delivery is in `utsending`.
 */
export type PaaminnelseRad = {
  frist_id: string;
  /** The part that has not answered. */
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
  /** The deadline, or the announced day that has passed. */
  frist_dato: string;
  dag: string | null;
  forfaller: string | null;
  message_id: string;
  tilstand: 'planlagt' | 'holdt' | 'besluttet' | 'sendt' | 'feilet' | 'bortfalt';
  /** False once the receiver has answered or the round is over. */
  aktiv: boolean;
  varslet: string | null;
  /** The stated days before the deadline, in any order. */
  dager_foer: readonly number[];
  /** Days off beyond the public holidays; null: none. */
  kalender: Kalendervalg | null;
};
