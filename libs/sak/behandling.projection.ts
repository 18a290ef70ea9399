import { type Kysely } from 'kysely';
import { endreRad, projection, type Recorded } from '#eventsourcing';
import { type Organslag } from '#felles';
import { sakHendelser, type SakHendelse } from './sak.events';

/** One row per treatment of a sak in a body, from berammet to its outcome. */
export type BehandlingRad = {
  behandling_id: string;
  sak_id: string;
  moete_id: string;
  organ_id: string;
  organslag: Organslag;
  organ: string;
  opptak: string;
  endelig: boolean;
  frafalt: boolean;
  saksnummer: string | null;
  dato: string | null;
  utfall: string | null;
};

type Behandlet = Extract<SakHendelse, { type: 'SakBehandletIOU' | 'SakVedtattISSU' }>;
type MedBehandling = Extract<SakHendelse, { data: { behandlingId?: string | undefined } }>;

const noekkel = (e: Recorded<MedBehandling>) => (e.data.behandlingId ? [{ behandling_id: e.data.behandlingId }] : []);

const resultat = {
  keys: (e: Recorded<Behandlet>) => [{ behandling_id: e.data.behandling.behandlingId }],
  fold: (rad: BehandlingRad | undefined, e: Recorded<Behandlet>): BehandlingRad => {
    const { behandlingId, moeteId, organ, opptak, endelig, saksnummer, dato, utfall } = e.data.behandling;
    return {
      frafalt: false, ...rad, behandling_id: behandlingId, sak_id: e.streamId, moete_id: moeteId, organ_id: organ.id, organslag: organ.slag, organ: organ.navn,
      opptak, endelig, saksnummer: saksnummer ?? rad?.saksnummer ?? null, dato, utfall,
    };
  },
};

export const behandling = projection<BehandlingRad>({
  name: 'behandling',
  version: 1,
  columns: {
    behandling_id: 'uuid', sak_id: 'uuid', moete_id: 'uuid', organ_id: 'uuid', organslag: 'text', organ: 'text', opptak: 'text', endelig: 'boolean',
    frafalt: 'boolean', saksnummer: 'text', dato: 'date', utfall: 'text',
  },
  key: ['behandling_id'],
  indexes: ['sak_id', 'moete_id', 'organ_id, dato desc'],
}).from(sakHendelser, {
  BehandlingBerammet: {
    keys: noekkel,
    fold: (_, e) => ({
      behandling_id: e.data.behandlingId, sak_id: e.streamId, moete_id: e.data.moeteId, organ_id: e.data.organ.id, organslag: e.data.organ.slag,
      organ: e.data.organ.navn, opptak: e.data.opptak, endelig: e.data.endelig, frafalt: false, saksnummer: null, dato: null, utfall: null,
    }),
  },
  BehandlingFrafalt: endreRad(noekkel, () => ({ frafalt: true })),
  SaksnummerRegistrert: endreRad(noekkel, (_, e) => ({ saksnummer: e.data.saksnummer })),
  SakBehandletIOU: resultat,
  SakVedtattISSU: resultat,
});

export type BehandlingDb = { behandling: BehandlingRad };

export function behandlingerAv(db: Kysely<BehandlingDb>, sakId: string) {
  return db.selectFrom('behandling').selectAll().where('sak_id', '=', sakId).orderBy('dato').orderBy('behandling_id').execute();
}
