import { reaction, type Recorded, type Request } from '#eventsourcing';
import { type AvtaleHendelse, avtaleHendelser } from './avtale.events';

type Iverksetting = Recorded<Extract<AvtaleHendelse, { type: 'AvtaleTraadteIKraft' | 'BindingerEndret' }>>;

/** An older event has the day of those it binds, not the first of all: it moves no day that stands. */
function erstatt({ streamId: avAvtaleId, data: { erstatter, erstatterFra, erstatterFor: delvis } }: Iverksetting, eldre?: string): Request[] {
  const dato = erstatterFra ?? eldre;
  if (erstatter === undefined || dato === undefined) return [];
  return [{ category: 'avtale', id: erstatter, intent: { type: 'ErstattAvtale', data: { avAvtaleId, dato, flytter: erstatterFra !== undefined, ...(delvis && { delvis }) } } }];
}

/** An agreement that takes effect ends the one it replaces, between those whom it binds itself. */
export const avtaleErstatter = reaction({ name: 'avtale-erstatter', fra: 'start' }, avtaleHendelser, {
  AvtaleTraadteIKraft: (e) => erstatt(e, e.data.dato),
  BindingerEndret: (e) => erstatt(e),
});
