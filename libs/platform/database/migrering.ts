import { Client } from 'pg';
import { PLATTFORM } from './plattform.migrering';
import { sikreRoller } from './roller';

/** One step forward. Never changed once it has been run somewhere; a mistake is mended by a later step. */
export interface Migrering {
  /** Says when it runs, e.g. `0007-paaminnelse`: steps run in the order of their names. Unique over the platform and all contexts. */
  readonly navn: string;
  readonly sql: string;
}

const LAAS = 'saksgang.migrering';

/** Brings schema `saksgang` up to date; several processes may ask at the same time. */
export async function migrer(url: string, flere: readonly Migrering[] = []): Promise<void> {
  const stegene = iRekkefoelge([...PLATTFORM, ...flere]);
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
    for (const steg of stegene) {
      if (gjort.has(steg.navn)) continue;
      await klient.query(steg.sql);
      await klient.query('insert into migrering (navn) values ($1)', [steg.navn]);
    }
    await klient.query('commit');
  } finally {
    await klient.end();
  }
}

/** @throws when two steps have one name: the second would never be run */
function iRekkefoelge(steg: readonly Migrering[]): readonly Migrering[] {
  const like = steg.map((s) => s.navn).filter((navn, i, alle) => alle.indexOf(navn) < i);
  if (like.length > 0) throw new Error(`To migreringer heter ${like.join(' og ')}`);
  return steg.toSorted((a, b) => (a.navn < b.navn ? -1 : 1));
}
