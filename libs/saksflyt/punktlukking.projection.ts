import { nyRad, projection } from '#eventsourcing';
import { sakHendelser } from '#sak';

/** One row per point that is closed: the event does not say how many commitments the point had. */
export type PunktlukkingRad = {
  behandling_id: string;
  punkt: number;
  lukket: string;
};

export const punktlukking = projection<PunktlukkingRad>({
  name: 'punktlukking',
  version: 1,
  columns: { behandling_id: 'uuid', punkt: 'integer', lukket: 'timestamptz' },
  key: ['behandling_id', 'punkt'],
}).from(sakHendelser, {
  PunktLukket: nyRad(
    (e) => ({ behandling_id: e.data.behandlingId, punkt: e.data.punkt }),
    (e) => ({ behandling_id: e.data.behandlingId, punkt: e.data.punkt, lukket: e.metadata.registrert }),
  ),
  SakVentet: null, SakMeldt: null, SaksframleggEndret: null, SakForberedt: null, SakReturnert: null, SakTrukket: null, BehandlingBerammet: null,
  BehandlingFrafalt: null, SaksnummerRegistrert: null, SakBehandletIOU: null, SakVedtattISSU: null, SakSendtTilPartene: null, AvtaleSignertForSak: null,
  SakSignert: null, SakAvsluttet: null, SakLenket: null, SakRettet: null,
  SakSuspendert: null, HandlingHoldtTilbake: null, SakGjenopptatt: null, SakFlyttetTilSteg: null,
  SakMigrert: null, SakMigreringAvvist: null, SakMigreringAngret: null,
});
