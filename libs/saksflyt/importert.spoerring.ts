import { type SqlBool, sql } from 'kysely';

/**
 * A commitment (as `f`) was made here, or somebody here has since moved it or told of it. A round of answers or input is of
 * where it was sent from, whatever is done with it afterwards.
 */
export const ER_HERFRA = sql<SqlBool>`(not exists (select 1 from importert i where i.hendelse_id = f.hendelse_id)
  or f.slag not in ('svarfrist', 'innspillsrunde') and exists (select 1 from jsonb_array_elements(f.flyttinger || f.historikk) h
    where not exists (select 1 from importert i where i.hendelse_id = (h ->> 'hendelseId')::uuid)))`;
