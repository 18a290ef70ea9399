import { derivedId, reaction } from '#eventsourcing';
import { sakHendelser } from '#sak';

/** A sak that is withdrawn leaves the agendas it stood on. What the meeting itself took off carries no meeting: it knows. */
export const sakTilMoete = reaction({ name: 'sak-til-moete', fra: 'start' }, sakHendelser, {
  BehandlingFrafalt: ({ data: { behandlingId, moeteId } }) =>
    moeteId === undefined ? [] : [{ category: 'moete', id: moeteId, intent: { type: 'TaAvSaksliste', data: { behandlingId, begrunnelse: 'Saken er trukket' } } }],
  /** T9: a postponed sak comes to the meeting that it was postponed to. */
  NyBehandlingBestilt: ({ id, streamId: sakId, data: { moeteId, endelig } }) =>
    [{ category: 'moete', id: moeteId, intent: { type: 'SettPaaSaksliste', data: { behandlingId: derivedId(id, 'behandling'), sakId, raadgivende: !endelig } } }],
});
