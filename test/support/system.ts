import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startApp } from '../../apps/local/app';
import { BRUKERE } from '../../apps/local/oidc/brukere';
import { startLager } from '../../apps/local/parts/eventstore';
import { hentHemmelig } from '../../apps/local/parts/hemmelig';
import { ledigPort } from '../../apps/local/parts/porter';
import { type Prosess } from '../../apps/local/parts/prosess';
import { startRedis } from '../../apps/local/parts/redis';
import { nyDatabase } from './database';
import { miljoe } from './miljoe';

export type Del = 'eventstore' | 'redis' | 'api' | 'worker';

/** A whole Saksgang of a test's own: an empty store, database and Redis, and the real api and worker processes. */
export interface System {
  adresse: string;
  workerAdresse: string;
  /** Everything api and worker are started with. */
  miljoe: NodeJS.ProcessEnv;
  prosess(del: Del): Prosess;
  /** Ends a part with a signal, and waits until it is gone. */
  stopp(del: Del, signal?: NodeJS.Signals): Promise<void>;
  /** Starts a part that is down, on the port it had. */
  start(del: Del): Promise<void>;
  rydd(): Promise<void>;
}

/** @param tillegg variables for api and worker beyond the usual ones */
export async function nyttSystem(tillegg: NodeJS.ProcessEnv = {}): Promise<System> {
  const mappe = mkdtempSync(join(miljoe('SAKSGANG_TEST_MAPPE'), 'system-'));
  const hemmelig = hentHemmelig(mappe);
  const [api, worker, lager, redis] = [await ledigPort(), await ledigPort(), await ledigPort(), await ledigPort()];
  const env: NodeJS.ProcessEnv = { ...process.env };
  const prosesser = new Map<Del, Prosess>();
  const oppskrift: Record<Del, () => Promise<{ prosess: Prosess; url?: string }>> = {
    eventstore: () => startLager({ mappe, port: lager }),
    redis: () => startRedis({ mappe, port: redis, hemmelig }),
    api: () => startApp('api', { mappe, port: api, miljoe: env }),
    worker: () => startApp('worker', { mappe, port: worker, miljoe: env }),
  };
  const start = async (del: Del): Promise<string> => {
    const { prosess, url } = await oppskrift[del]();
    prosesser.set(del, prosess);
    return url ?? '';
  };
  const [EVENTSTORE_URL, REDIS_URL, DATABASE_URL] = await Promise.all([start('eventstore'), start('redis'), nyDatabase()]);
  Object.assign(env, {
    EVENTSTORE_URL, REDIS_URL, DATABASE_URL,
    PORT: String(api), WORKER_PORT: String(worker), SAKSGANG_DATA: mappe, FILES_URL: join(mappe, 'filer'), MAIL_DIR: join(mappe, 'post'),
    MARKOERNOEKKEL: hemmelig.markoer, PLATTFORM_ADMIN: BRUKERE.find((b) => b.brukernavn === 'plattformadmin')?.sub, LOGGNIVAA: 'warn', NODE_ENV: undefined,
  }, tillegg);
  const prosess = (del: Del): Prosess => {
    const funnet = prosesser.get(del);
    if (!funnet) throw new Error(`${del} er ikke startet`);
    return funnet;
  };
  const stopp = async (del: Del, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> => {
    process.kill(prosess(del).pid, signal);
    await prosess(del).slutt;
  };
  const rydd = async (): Promise<void> => {
    for (const del of ['api', 'worker', 'eventstore', 'redis'] as const) await prosesser.get(del)?.stopp();
    rmSync(mappe, { recursive: true, force: true });
  };
  try {
    await Promise.all([start('api'), start('worker')]);
  } catch (feil) {
    await rydd();
    throw feil;
  }
  return {
    adresse: `http://127.0.0.1:${api}`, workerAdresse: `http://127.0.0.1:${worker}`, miljoe: env,
    prosess, stopp, start: async (del) => { await start(del); }, rydd,
  };
}
