import { endreRad, nyRad, projection, type Recorded } from '#eventsourcing';
import { type AvvikHendelse, type AvvikData, avvikHendelser } from './avvik.events';

/** One row per incident, with what was decided about it last. */
export type DriftsavvikRad = {
  avvik_id: string;
  kilde: AvvikData['kilde'];
  navn: string;
  kode: string;
  melding: string;
  hendelse: NonNullable<AvvikData['hendelse']> | null;
  stroem: NonNullable<AvvikData['stroem']> | null;
  kommando: NonNullable<AvvikData['kommando']> | null;
  sak_id: string | null;
  forsoek: number;
  foerst: string;
  sist: string;
  /** When it came into the list. */
  registrert: string;
  tilstand: 'aapent' | 'proeves' | 'hoppet-over' | 'loest';
  avgjort_av: string | null;
  avgjort: string | null;
  begrunnelse: string | null;
};

type Hendelse<T extends AvvikHendelse['type']> = Recorded<Extract<AvvikHendelse, { type: T }>>;

const noekkel = (e: Recorded<AvvikHendelse>) => ({ avvik_id: e.streamId });

const avgjort = (e: Hendelse<'AvvikSendtTilNyttForsoek' | 'AvvikHoppetOver' | 'AvvikLoest'>, tilstand: DriftsavvikRad['tilstand']) =>
  ({ tilstand, avgjort_av: e.metadata.actor.person, avgjort: e.metadata.registrert, begrunnelse: e.data.begrunnelse ?? null });

export const driftsavvik = projection<DriftsavvikRad>({
  name: 'driftsavvik',
  version: 2,
  columns: {
    avvik_id: 'uuid', kilde: 'text', navn: 'text', kode: 'text', melding: 'text', hendelse: 'jsonb', stroem: 'jsonb', kommando: 'jsonb', sak_id: 'uuid', forsoek: 'integer',
    foerst: 'timestamptz', sist: 'timestamptz', registrert: 'timestamptz', tilstand: 'text', avgjort_av: 'text', avgjort: 'timestamptz', begrunnelse: 'text',
  },
  key: ['avvik_id'],
  indexes: ['registrert, avvik_id', 'sak_id', 'tilstand, registrert'],
}).fromEvery(avvikHendelser, {
  AvvikOppstod: nyRad(noekkel, (e) => {
    const { kilde, navn, kode, melding, hendelse, stroem, kommando, sakId, forsoek, foerst } = e.data;
    return {
      avvik_id: e.streamId, kilde, navn, kode, melding, hendelse: hendelse ?? null, stroem: stroem ?? null, kommando: kommando ?? null, sak_id: sakId ?? null, forsoek,
      foerst, sist: e.metadata.registrert, registrert: e.metadata.registrert, tilstand: 'aapent', avgjort_av: null, avgjort: null, begrunnelse: null,
    };
  }),
  AvvikGjentatt: endreRad(noekkel, (_, e) => ({ ...e.data, sist: e.metadata.registrert, tilstand: 'aapent' })),
  AvvikSendtTilNyttForsoek: endreRad(noekkel, (_, e) => avgjort(e, 'proeves')),
  AvvikHoppetOver: endreRad(noekkel, (_, e) => avgjort(e, 'hoppet-over')),
  // What worked when it was tried again is solved by itself: why somebody had it tried stands.
  AvvikLoest: endreRad(noekkel, (rad, e) => (e.data.begrunnelse === undefined && rad.begrunnelse !== null ? { tilstand: 'loest' } : avgjort(e, 'loest'))),
});
