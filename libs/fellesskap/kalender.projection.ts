import { nyRad, projection } from '#eventsourcing';
import { type Kalendervalg } from '#felles';
import { fellesskapHendelser } from './fellesskap.events';

/** One row per setting of the calendar, so that one can tell which counted when. */
export type KalenderRad = {
  pos: number;
  hendelse_id: string;
  inneklemte_fri: boolean;
  friperioder: Kalendervalg['friperioder'];
  innstilt: string;
};

export const kalender = projection<KalenderRad>({
  name: 'kalender',
  version: 1,
  columns: { pos: 'bigint', hendelse_id: 'uuid', inneklemte_fri: 'boolean', friperioder: 'jsonb', innstilt: 'timestamptz' },
  key: ['pos'],
}).from(fellesskapHendelser, {
  KalenderInnstilt: nyRad(
    (e) => ({ pos: Number(e.position) }),
    (e) => ({ pos: Number(e.position), hendelse_id: e.id, inneklemte_fri: e.data.inneklemteDagerErFri, friperioder: e.data.friperioder, innstilt: e.metadata.registrert }),
  ),
});

/** One setting, as what counts from its place in the log on. */
export const somKalender = ({ pos, hendelse_id, innstilt, inneklemte_fri, friperioder }: KalenderRad) => (
  { pos: Number(pos), hendelseId: hendelse_id, innstilt, valg: { inneklemteDagerErFri: inneklemte_fri, friperioder } satisfies Kalendervalg });
export type Kalenderinnstilling = ReturnType<typeof somKalender>;
