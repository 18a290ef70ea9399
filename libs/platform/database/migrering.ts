import { Client } from 'pg';
import { PLATTFORM } from './plattform.migrering';
import { sikreRoller } from './roller';

/** One step forward. Never changed once it has been run somewhere; a mistake is mended by a later step. */
export interface Migrering {
  /** Sorts as it shall run, e.g. `0007-paaminnelse`. Unique over the platform and all contexts. */
  readonly navn: string;
  readonly sql: string;
}

const LAAS = 'saksgang.migrering';

/** Brings schema `saksgang` up to date; several processes may ask at the same time. */
export async function migrer(url: string, flere: readonly Migrering[] = []): Promise<void> {
  const klient = new Client({ connectionString: url, application_name: 'saksgang-migrering', connectionTimeoutMillis: 5_000, query_timeout: 60_000, options: '-c search_path=saksgang' });
  klient.on('error', () => undefined);
  await klient.connect();
  try {
    await sikreRoller(klient);
    await klient.query('begin');
    await klient.query('select pg_advisory_xact_lock(hashtext($1))', [LAAS]);
    await klient.query('create schema if not exists saksgang');
    await klient.query('create table if not exists migrering (navn text primary key, utfoert timestamptz not null default now())');
    const { rows } = await klient.query<{ navn: string }>('select navn from migrering');
    const gjort = new Set(rows.map((r) => r.navn));
    for (const steg of [...PLATTFORM, ...flere]) {
      if (gjort.has(steg.navn)) continue;
      await klient.query(steg.sql);
      await klient.query('insert into migrering (navn) values ($1)', [steg.navn]);
    }
    await klient.query('commit');
  } finally {
    await klient.end();
  }
}
