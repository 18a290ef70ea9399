import { type Catalogue, categoryOf, nyRad, projection, type Projection, type Recorded } from '#eventsourcing';
import { hendelsestekst, sakerI } from './hendelsestekst';
import { kodefelt, type Koder } from './kodefelt';
import { Personvask } from './personfelt';

/** Every event, once: who did what when, and why. */
export type HendelseRad = {
  pos: number;
  hendelse_id: string;
  type: string;
  kategori: string;
  stroem_id: string;
  revisjon: number;
  /** The sak that it is about, when it is about one. */
  sak_id: string | null;
  aktoer: string;
  part_id: string | null;
  organ_id: string | null;
  grunnlag: string;
  registrert: string;
  begrunnelse: string | null;
  /** The event that caused it. */
  aarsak: string | null;
  korrelasjon: string;
  data: unknown;
  tekst: string;
};

/** Under row-level security only an operator that is marked leakproof may use an index (docs/adr/0011). */
const INDEKS_NAAR_DEN_KAN_BRUKES = `do $$ begin
  if (select proleakproof from pg_proc where oid = 'pg_catalog.ts_match_vq(tsvector,tsquery)'::regprocedure)
  then create index on {tabell} using gin (soek); end if; end $$`;

export function hendelse(kataloger: readonly Catalogue[]): Projection<HendelseRad> {
  const vask = new Personvask(kataloger);
  const koder = kodefelt(kataloger);
  return projection<HendelseRad>({
    name: 'hendelse',
    version: 4,
    columns: {
      pos: 'bigint', hendelse_id: 'uuid', type: 'text', kategori: 'text', stroem_id: 'text', revisjon: 'integer', sak_id: 'uuid', aktoer: 'text',
      part_id: 'text', organ_id: 'text', grunnlag: 'text', registrert: 'timestamptz', begrunnelse: 'text', aarsak: 'uuid', korrelasjon: 'text',
      data: 'jsonb', tekst: 'text',
    },
    key: ['pos'],
    indexes: ['hendelse_id', 'aktoer, pos', 'type, pos', 'registrert, pos', 'stroem_id, pos'],
    // Compressing the text costs more than the room it saves.
    alterations: ['alter column tekst set storage external', `add column soek tsvector generated always as (to_tsvector('norwegian'::regconfig, tekst)) stored`],
    extraSql: ['create index on {tabell} (fellesskap, kategori, pos) where revisjon = 0', 'create index on {tabell} (fellesskap, aarsak) where aarsak is not null', INDEKS_NAAR_DEN_KAN_BRUKES],
    otherwise: nyRad((e) => ({ pos: Number(e.position) }), (e) => rad(e, vask, koder)),
  });
}

function rad(e: Recorded, vask: Personvask, koder: Koder): HendelseRad {
  const { actor, registrert, reason, causationId, correlationId } = e.metadata;
  const data = vask.uten(e.type, e.data);
  return {
    pos: Number(e.position), hendelse_id: e.id, type: e.type, kategori: categoryOf(e.stream), stroem_id: e.streamId, revisjon: e.revision,
    sak_id: sakFor(e)[0] ?? null, aktoer: actor.person, part_id: actor.paaVegneAv?.part ?? null, organ_id: actor.paaVegneAv?.organ ?? null,
    grunnlag: actor.grunnlag, registrert, begrunnelse: reason ?? null, aarsak: causationId ?? null, korrelasjon: correlationId,
    data, tekst: hendelsestekst(data, reason, koder),
  };
}

/** The sak whose stream it is comes first, then those that its data names. */
export function sakFor(e: Recorded): readonly string[] {
  const nevnt = sakerI(e.data);
  return categoryOf(e.stream) === 'sak' ? [e.streamId, ...nevnt.filter((id) => id !== e.streamId)] : nevnt;
}
