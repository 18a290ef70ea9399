import { reaction, type Request } from '#eventsourcing';
import { moeteHendelser, type Saksoppfoering } from '#moete';

/** The meeting decides, the sak records: agenda, number and outcome follow from the meeting. */
export const moeteTilSak = reaction({ name: 'moete-til-sak', fra: 'start' }, moeteHendelser, {
  SakSattPaaSaksliste: (e) => [beramm(e.streamId, e.data, 'saksliste')],
  SakTattOppIMoetet: (e) => [beramm(e.streamId, e.data, e.data.opptak)],
  SakTattAvSaksliste: ({ data: { sakId, behandlingId } }) => [tilSak(sakId, 'FrafallBehandling', { behandlingId })],
  SaksnummerSatt: ({ data: { sakId, ...data } }) => [tilSak(sakId, 'RegistrerSaksnummer', data)],
  SakBehandletIMoete: ({ data: { sakId, behandling } }) => [tilSak(sakId, 'RegistrerBehandling', { behandling })],
});

function beramm(moeteId: string, { sakId, behandlingId, organ, endelig, prosess }: Saksoppfoering, opptak: string): Request {
  return tilSak(sakId, 'BerammBehandling', { behandlingId, moeteId, organ, opptak, endelig, prosess });
}

function tilSak(sakId: string, type: string, data: unknown): Request {
  return { category: 'sak', id: sakId, intent: { type, data } };
}
