import { endreRad, nyRad, projection } from '#eventsourcing';
import { fristvarselHendelser } from '#frist';
import { innholdAv } from './fristplan';

/** What each deadline's reminders were planned from last: held against what they would be planned from now. */
export type FristvarselRad = {
  frist_id: string;
  innhold: string;
};

/** As no plan is: it is worked out anew when the sak goes on. */
const HOLDT = 'holdt';

export const fristvarsel = projection<FristvarselRad>({
  name: 'fristvarsel',
  version: 2,
  columns: { frist_id: 'uuid', innhold: 'text' },
  key: ['frist_id'],
}).from(fristvarselHendelser, {
  FristpaaminnelseHoldtTilbake: endreRad((e) => ({ frist_id: e.streamId }), () => ({ innhold: HOLDT })),
  FristvarselPlanlagt: nyRad((e) => ({ frist_id: e.streamId }), (e) => ({ frist_id: e.streamId, innhold: innholdAv(e.data) })),
});
