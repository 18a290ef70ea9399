import { type Expression, type SqlBool, sql } from 'kysely';
import { type PartsstatusDb } from '#avtale';
import { type Organslag } from '#felles';
import { type BehandlingDb, type SaksoversiktDb } from '#sak';
import { type MoeteplanDb } from '#moete';
import { type HendelseRad } from './hendelse.projection';
import { type SakshendelseRad } from './sakshendelse.projection';
import { type UtsendelseRad } from './utsendelse.projection';
import { type VedtakRad } from './vedtak.projection';
import { type LoefteendringRad, type VentetRad } from './ventet.projection';

/** The read models that the questions are asked of: our own, and what we show from the contexts'. */
export type InnsynDb = SaksoversiktDb & BehandlingDb & MoeteplanDb & PartsstatusDb & {
  hendelse: HendelseRad & { soek: unknown };
  sakshendelse: SakshendelseRad;
  vedtak: VedtakRad & { soek: unknown };
  utsendelse: UtsendelseRad;
  ventet: VentetRad;
  loefteendring: LoefteendringRad;
  lesemerke: { fellesskap: string; person_id: string; posisjon: number; naar: string };
  organ: { organ_id: string; slag: string; navn: string };
  person: { person_id: string; navn: string };
  part: { part_id: string; navn: string };
};

/** What decisions, and what became of them at the parts, may be narrowed by. */
export interface Avgrensning {
  readonly organ?: string | undefined;
  readonly organslag?: Organslag | undefined;
  readonly part?: string | undefined;
  readonly avtale?: string | undefined;
  /** Days, both included. */
  readonly fra?: string | undefined;
  readonly til?: string | undefined;
}

/** Whether a tsvector holds what a reader typed; any text is a valid question. */
export function treffer(soek: Expression<unknown>, q: string) {
  return sql<SqlBool>`${soek} @@ websearch_to_tsquery('norwegian'::regconfig, ${q})`;
}

export const ordI = (tekst: Expression<string | null>) => sql`to_tsvector('norwegian'::regconfig, coalesce(${tekst}, ''))`;
