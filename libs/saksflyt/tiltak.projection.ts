import { endreRad, projection, type Recorded } from '#eventsourcing';
import { type Frist } from '#felles';
import { type SakHendelse, sakHendelser, tiltakI, type Tiltaksstatus } from '#sak';

export interface Tiltaksendring {
  readonly naar: string;
  readonly status: Tiltaksstatus;
  readonly begrunnelse: string;
  readonly av: string;
}

/** One row per tiltak on the handlingsplan. Its days follow from its deadline, which is a commitment. */
export type TiltakRad = {
  tiltak_id: string;
  sak_id: string;
  behandling_id: string;
  punkt: number;
  saksnummer: string | null;
  moete_id: string;
  organ_id: string;
  organ: string;
  hva: string;
  /** The plan, where the helsefellesskap has several. */
  handlingsplan: string | null;
  /** Null: not stated. */
  ansvarlig: string | null;
  frist: Frist;
  status: Tiltaksstatus;
  historikk: readonly Tiltaksendring[];
  /** The day it was decided. */
  satt: string;
};

type Vedtatt = Recorded<Extract<SakHendelse, { type: 'SakVedtattISSU' }>>;

function tiltakene({ streamId, data: { behandling } }: Vedtatt): TiltakRad[] {
  const { behandlingId, moeteId, saksnummer, organ, dato, punkter, utenforPunkt } = behandling;
  return [...punkter, { nr: 0, virkninger: utenforPunkt }].flatMap(({ nr, virkninger }) => tiltakI(behandlingId, nr, virkninger).map(({ tiltakId, tiltak }): TiltakRad => ({
    tiltak_id: tiltakId, sak_id: streamId, behandling_id: behandlingId, punkt: nr, saksnummer: saksnummer ?? null, moete_id: moeteId, organ_id: organ.id, organ: organ.navn, hva: tiltak.hva,
    handlingsplan: tiltak.handlingsplan ?? null, ansvarlig: tiltak.ansvarlig ?? null, frist: tiltak.frist ?? { presisjon: 'ikke-oppgitt' }, status: 'ikke-startet', historikk: [], satt: dato,
  })));
}

export const tiltak = projection<TiltakRad>({
  name: 'tiltak',
  version: 1,
  columns: {
    tiltak_id: 'uuid', sak_id: 'uuid', behandling_id: 'uuid', punkt: 'integer', saksnummer: 'text', moete_id: 'uuid', organ_id: 'uuid', organ: 'text', hva: 'text', handlingsplan: 'text', ansvarlig: 'text',
    frist: 'jsonb', status: 'text', historikk: 'jsonb', satt: 'date',
  },
  key: ['tiltak_id'],
  indexes: ['satt, tiltak_id'],
}).from(sakHendelser, {
  SakVedtattISSU: {
    keys: (e) => tiltakene(e).map(({ tiltak_id }) => ({ tiltak_id })),
    fold: (_, e, { tiltak_id }) => tiltakene(e).find((t) => t.tiltak_id === tiltak_id),
  },
  TiltakOppdatert: endreRad((e) => ({ tiltak_id: e.data.tiltakId }), (rad, { data: { status }, metadata: { registrert, reason = '', actor } }) => (
    { status, historikk: [...rad.historikk, { naar: registrert, status, begrunnelse: reason, av: actor.person }] })),
  FristEndret: endreRad((e) => ({ tiltak_id: e.data.fristId }), (_, e) => ({ frist: e.data.frist })),
});
