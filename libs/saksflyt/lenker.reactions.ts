import { reaction } from '#eventsourcing';
import { sakHendelser } from '#sak';

/** A sak that grew out of another is linked from it, so that both ends lead to each other. */
export const opphavFaarLenke = reaction({ name: 'opphav-faar-lenke', fra: 'start' }, sakHendelser, {
  SakMeldt: (e) => {
    const { opphav } = e.data;
    if (!opphav) return [];
    return [{ category: 'sak', id: opphav.sakId, intent: { type: 'LenkSak', data: { forhold: opphav.forhold === 'undersak' || opphav.forhold === 'uenighet' ? opphav.forhold : 'gir-ny-sak', tilSak: e.streamId } } }];
  },
  SakVentet: (e) => [{ category: 'sak', id: e.data.opphav.sakId, intent: { type: 'LenkSak', data: { forhold: 'gir-ny-sak', tilSak: e.streamId } } }],
});
