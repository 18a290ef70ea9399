import { reaction } from '#eventsourcing';
import { type SakKommando, sakHendelser } from '#sak';

const UBEHANDLET = 'Undersaken er avsluttet uten at organet har behandlet den';

/** A sak that is sent to bodies as saker of their own: they are reported by themselves, and what they come to goes back. */
export const undersaker = reaction({ name: 'undersaker', fra: 'start' }, sakHendelser, {
  RaadBestilt: ({ streamId, data: { nr, organer, mandat, frist, undersaker: bestilt }, metadata: { actor } }) => (bestilt?.saker ?? []).flatMap(({ sakId, organ: organId }) => organer.filter((o) => o.id === organId).map((organ) => {
    const { tittel, referanse, behandlingId, organ: bestiller } = bestilt ?? {};
    const data: SakKommando<'MeldUndersak'>['data'] = {
      tittel: `${tittel} (${organ.navn})`, mandat, saksinnmelder: { person: actor.person, organ: bestiller }, opphav: { sakId: streamId, behandlingId, forhold: 'undersak' },
      bestilling: { sakId: streamId, referanse: referanse ?? '', nr, organ, frist },
    };
    return { category: 'sak', id: sakId, intent: { type: 'MeldUndersak', data } };
  })),
  BestillingLukket: ({ streamId, data: { sakId, nr, organ, svar }, metadata: { reason = UBEHANDLET } }) => {
    const data: SakKommando<'LukkRaad'>['data'] = { sakId: streamId, nr, organ, ...(svar ? { svar } : { aarsak: reason }) };
    return [{ category: 'sak', id: sakId, intent: { type: 'LukkRaad', data }, ...(!svar && { reason }) }];
  },
  SakTrukket: ({ data, metadata: { reason } }) => (data.undersaker ?? []).map((id) => (
    { category: 'sak', id, intent: { type: 'TrekkSak', data: { begrunnelse: `Saken som ba om råd, er trukket${reason === undefined ? '' : `: ${reason}`}` } } })),
});
