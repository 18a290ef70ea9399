import { reaction } from '#eventsourcing';
import { avtaleHendelser } from './avtale.events';

/** An agreement that takes effect ends the one it replaces. */
export const avtaleErstatter = reaction({ name: 'avtale-erstatter', fra: 'start' }, avtaleHendelser, {
  AvtaleTraadteIKraft: (e) => {
    const { erstatter, dato } = e.data;
    return erstatter === undefined ? [] : [{ category: 'avtale', id: erstatter, intent: { type: 'ErstattAvtale', data: { avAvtaleId: e.streamId, dato } } }];
  },
});
