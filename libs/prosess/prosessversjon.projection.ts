import { nyRad, projection } from '#eventsourcing';
import { type Prosessdefinisjon, prosessHendelser } from './prosess.events';

export type ProsessversjonRad = {
  readonly noekkel: string;
  readonly versjon: number;
  readonly prosess_id: string;
  readonly hash: string;
  readonly definisjon: Prosessdefinisjon;
  readonly aarsak: string | null;
  readonly publisert: string;
  readonly publisert_av: string;
};

/** Every version of each route, for ever: a sak stays on the one it began with. */
export const prosessversjon = projection<ProsessversjonRad>({
  name: 'prosessversjon',
  version: 1,
  columns: { noekkel: 'text', versjon: 'integer', prosess_id: 'uuid', hash: 'text', definisjon: 'jsonb', aarsak: 'text', publisert: 'timestamptz', publisert_av: 'text' },
  key: ['noekkel', 'versjon'],
  indexes: ['prosess_id, versjon'],
}).from(prosessHendelser, {
  ProsessPublisert: nyRad(
    (e) => ({ noekkel: e.data.noekkel, versjon: e.data.versjon }),
    ({ streamId, metadata: { registrert, actor }, data: { noekkel, versjon, hash, definisjon, aarsak } }) => ({
      noekkel, versjon, prosess_id: streamId, hash, definisjon, aarsak: aarsak ?? null, publisert: registrert, publisert_av: actor.person,
    }),
  ),
});
