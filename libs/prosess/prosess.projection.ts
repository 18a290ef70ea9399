import { nyRad, projection } from '#eventsourcing';
import { type Prosessdefinisjon, prosessHendelser } from './prosess.events';

export type ProsessRad = {
  readonly noekkel: string;
  readonly prosess_id: string;
  readonly navn: string;
  readonly versjon: number;
  readonly hash: string;
  readonly sakstyper: readonly string[];
  readonly definisjon: Prosessdefinisjon;
  readonly publisert: string;
  /** Of the stream, for If-Match. */
  readonly revisjon: number;
};

/** The latest version of each route. */
export const prosess = projection<ProsessRad>({
  name: 'prosess',
  version: 1,
  columns: {
    noekkel: 'text', prosess_id: 'uuid', navn: 'text', versjon: 'integer', hash: 'text', sakstyper: 'text[]', definisjon: 'jsonb', publisert: 'timestamptz', revisjon: 'integer',
  },
  key: ['noekkel'],
}).from(prosessHendelser, {
  ProsessPublisert: nyRad(
    (e) => ({ noekkel: e.data.noekkel }),
    ({ streamId, revision, metadata: { registrert }, data: { noekkel, versjon, hash, definisjon } }) => ({
      noekkel, prosess_id: streamId, navn: definisjon.navn, versjon, hash, sakstyper: definisjon.sakstyper, definisjon, publisert: registrert, revisjon: revision,
    }),
  ),
});
