import { Pool, type PoolConfig, types } from 'pg';

type Tolk = (verdi: string) => unknown;

/** Values as JSON holds them: a date as `YYYY-MM-DD`, an instant as ISO 8601 UTC with milliseconds, counts as numbers. */
const SOM_JSON = new Map<number, Tolk>([
  [types.builtins.DATE, (verdi) => verdi],
  [types.builtins.TIMESTAMPTZ, isoUtc],
  [types.builtins.INT8, Number],
]);

const somJson: PoolConfig['types'] = { getTypeParser: (oid: number): Tolk => SOM_JSON.get(oid) ?? (types.getTypeParser(oid) as Tolk) };

const VAAR_FORM = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** PostgreSQL's own spelling of an instant, or JSON's, to the one spelling that we use. */
export function isoUtc(verdi: string): string {
  if (VAAR_FORM.test(verdi)) return verdi;
  const tid = new Date(verdi.replace(' ', 'T').replace(/\+00$/, 'Z'));
  return Number.isNaN(tid.getTime()) ? verdi : tid.toISOString();
}

export interface Poolvalg {
  readonly url: string;
  /** Shown in pg_stat_activity. */
  readonly navn: string;
  readonly maks?: number;
  /** Milliseconds one statement may take. */
  readonly setningMs?: number;
  readonly feil?: (feil: Error) => void;
}

/** A pool that never waits for ever (D4) and does not bring the process down when an idle connection dies (D5). */
export function nyPool({ url, navn, maks = 10, setningMs = 10_000, feil = () => undefined }: Poolvalg): Pool {
  const valg: PoolConfig & { pipeline: boolean } = {
    connectionString: url,
    application_name: navn,
    max: maks,
    types: somJson,
    // Sends what does not wait for an answer together: fewer round trips.
    pipeline: true,
    connectionTimeoutMillis: 3_000,
    statement_timeout: setningMs,
    query_timeout: setningMs + 2_000,
    idle_in_transaction_session_timeout: 15_000,
    lock_timeout: 5_000,
    keepAlive: true,
    options: '-c search_path=saksgang -c timezone=UTC -c datestyle=ISO',
  };
  const pool = new Pool(valg);
  pool.on('error', feil);
  // The pool listens only while a connection is idle.
  pool.on('connect', (klient) => klient.on('error', feil));
  return pool;
}
