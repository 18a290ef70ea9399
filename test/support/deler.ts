import { startLager } from '../../apps/local/parts/eventstore';
import { hentHemmelig } from '../../apps/local/parts/hemmelig';
import { startOidc } from '../../apps/local/parts/oidc';
import { ledigPort } from '../../apps/local/parts/porter';
import { startPostgres } from '../../apps/local/parts/postgres';
import { type Prosess } from '../../apps/local/parts/prosess';
import { startRedis } from '../../apps/local/parts/redis';

/** Where the tests find each part; the same names as in operation. */
export type Miljoe = Record<string, string>;

export interface Deler { miljoe: Miljoe; stopp(): Promise<void> }

/**
 * Starts event store, PostgreSQL, Redis and log-in side by side, each unless its variable names a real one.
 * All data is in `mappe` and may be thrown away.
 */
export async function startDeler(mappe: string): Promise<Deler> {
  const hemmelig = hentHemmelig(mappe);
  const prosesser: Prosess[] = [];
  const miljoe: Miljoe = {};
  const del = async (variabel: string, start: (port: number) => Promise<Miljoe & { prosess?: never }>): Promise<void> => {
    const gitt = process.env[variabel];
    Object.assign(miljoe, gitt === undefined ? await start(await ledigPort()) : { [variabel]: gitt });
  };
  const merk = <T extends { prosess: Prosess }>(startet: T): T => { prosesser.push(startet.prosess); return startet; };
  const resultater = await Promise.allSettled([
    del('EVENTSTORE_URL', async (port) => ({ EVENTSTORE_URL: merk(await startLager({ mappe, port })).url })),
    del('DATABASE_URL', async (port) => {
      const { url, adminUrl } = merk(await startPostgres({ mappe, port, hemmelig, rask: true }));
      return { DATABASE_URL: url, SAKSGANG_TEST_ADMIN_URL: adminUrl };
    }),
    del('REDIS_URL', async (port) => ({ REDIS_URL: merk(await startRedis({ mappe, port, hemmelig })).url })),
    del('OIDC_ISSUER', async () => ({ OIDC_ISSUER: merk(await startOidc({ mappe, port: 0, alle: true })).issuer })),
  ]);
  const stopp = async (): Promise<void> => { await Promise.all(prosesser.map((p) => p.stopp())); };
  const feil = resultater.find((r) => r.status === 'rejected');
  if (feil) {
    await stopp();
    throw feil.reason;
  }
  return { miljoe, stopp };
}
