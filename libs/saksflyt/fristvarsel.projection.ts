import { endreRad, type Fold, projection, type Recorded } from '#eventsourcing';
import { erUtenomPlanen, ESKALERINGSTRINN, PURRETRINN } from '#felles';
import { type FristvarselHendelse, fristvarselHendelser } from '#frist';
import { innholdAv } from './fristplan';

/** What each deadline's reminders were planned from last: held against what they would be planned from now. And what has gone. */
export type FristvarselRad = {
  frist_id: string;
  innhold: string;
  /** The day that it was planned by; null: none. */
  frist_dato: string | null;
  /** Mails that remind who owes it; what asks, and what tells somebody else, is not counted. */
  paaminnelser: number;
  sist_paaminnet: string | null;
};

/** As no plan is: it is worked out anew when the sak goes on. */
const HOLDT = 'holdt';

type Hendelse<T extends FristvarselHendelse['type']> = Extract<FristvarselHendelse, { type: T }>;
const noekkel = (e: Recorded) => ({ frist_id: e.streamId });
const erPaaminnelse = (trinn: number): boolean => trinn === PURRETRINN || (!erUtenomPlanen(trinn) && trinn !== ESKALERINGSTRINN);

const planlagt: Fold<FristvarselRad, Hendelse<'FristvarselPlanlagt'>> = {
  keys: (e) => [noekkel(e)],
  fold: (rad, e) => ({ paaminnelser: 0, sist_paaminnet: null, ...rad, ...noekkel(e), innhold: innholdAv(e.data), frist_dato: e.data.fristDato ?? null }),
};

export const fristvarsel = projection<FristvarselRad>({
  name: 'fristvarsel',
  version: 3,
  columns: { frist_id: 'uuid', innhold: 'text', frist_dato: 'date', paaminnelser: 'integer', sist_paaminnet: 'timestamptz' },
  key: ['frist_id'],
}).from(fristvarselHendelser, {
  FristpaaminnelseHoldtTilbake: endreRad(noekkel, () => ({ innhold: HOLDT })),
  FristvarselPlanlagt: planlagt,
  FristpaaminnelseSendt: endreRad(noekkel, (rad, e) => (erPaaminnelse(e.data.trinn) ? { paaminnelser: rad.paaminnelser + 1, sist_paaminnet: e.metadata.registrert } : {})),
});
