import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startApp } from './app';
import { lastDemoFoersteGang } from './demodata';
import { KanIkkeStarte, krevLedigePorter, lesOppsett, miljoeForApper, type Oppsett } from './oppsett';
import { startLager } from './parts/eventstore';
import { stoppForeldreloese } from './parts/foreldreloese';
import { hentHemmelig } from './parts/hemmelig';
import { startOidc } from './parts/oidc';
import { ledigPort } from './parts/porter';
import { PostgresUtilgjengelig, startPostgres } from './parts/postgres';
import { StartFeilet } from './parts/prosess';
import { startRedis } from './parts/redis';
import { RedisMangler } from './parts/redis-program';
import { bruksanvisning, KJOEREFIL } from './kjoerefil';
import { Avbrutt, Vakt } from './vakt';

type Meld = (linje: string) => void;

/**
 * Starts everything and stays until it is asked to stop. The caller holds the lock of `mappe`.
 * @returns the exit code: 0 after Ctrl-C or SIGTERM, 1 when it could not start.
 */
export async function kjoer(mappe: string, meld: Meld): Promise<number> {
  const vakt = new Vakt(meld);
  const stoppet = ventPaaSignal(vakt, meld);
  let kode = 0;
  try {
    const oppsett = lesOppsett(mappe);
    const gamle = await stoppForeldreloese(mappe);
    if (gamle.length > 0) meld(`Stoppet det som var igjen etter en avbrutt kjøring: ${gamle.join(', ')}.`);
    await krevLedigePorter(oppsett);
    await start(vakt, oppsett, meld);
    await stoppet;
  } catch (feil) {
    if (!(feil instanceof Avbrutt)) {
      kode = 1;
      console.error(forklaring(feil));
    }
  }
  await vakt.stopp();
  rmSync(join(mappe, KJOEREFIL), { force: true });
  if (kode === 0) meld('Alt er stoppet.');
  return kode;
}

async function start(vakt: Vakt, oppsett: Oppsett, meld: Meld): Promise<void> {
  mkdirSync(oppsett.mappe, { recursive: true });
  const deler = await startDeler(vakt, oppsett);
  const miljoe = miljoeForApper(oppsett, deler);
  const adresse = `http://127.0.0.1:${oppsett.porter.PORT}`;
  await Promise.all([
    vakt.hold('api', () => startApp('api', { mappe: oppsett.mappe, port: oppsett.porter.PORT, miljoe })),
    vakt.hold('worker', () => startApp('worker', { mappe: oppsett.mappe, port: oppsett.porter.WORKER_PORT, miljoe })),
  ]);
  const kjoering = { adresse, issuer: deler.OIDC_ISSUER, lokalInnlogging: !oppsett.gitt.OIDC_ISSUER };
  writeFileSync(join(oppsett.mappe, KJOEREFIL), JSON.stringify(kjoering));
  await lastDemoFoersteGang(oppsett, kjoering, meld);
  if (vakt.stopper) throw new Avbrutt();
  meld(bruksanvisning(kjoering));
}

interface Deler extends NodeJS.ProcessEnv { EVENTSTORE_URL: string; DATABASE_URL: string; REDIS_URL: string; OIDC_ISSUER: string }

async function startDeler(vakt: Vakt, { mappe, gitt, porter, audience }: Oppsett): Promise<Deler> {
  const hemmelig = hentHemmelig(mappe);
  const [postgresPort, redisPort] = [await ledigPort(), await ledigPort()];
  const [EVENTSTORE_URL, DATABASE_URL, REDIS_URL, OIDC_ISSUER] = await Promise.all([
    gitt.EVENTSTORE_URL ?? vakt.hold('Hendelseslageret', () => startLager({ mappe, port: porter.EVENTSTORE_PORT })).then((d) => d.url),
    gitt.DATABASE_URL ?? vakt.hold('PostgreSQL', () => startPostgres({ mappe, port: postgresPort, hemmelig })).then((d) => d.url),
    gitt.REDIS_URL ?? vakt.hold('Redis', () => startRedis({ mappe, port: redisPort, hemmelig })).then((d) => d.url),
    gitt.OIDC_ISSUER ?? vakt.hold('Innlogging', () => startOidc({ mappe, port: porter.OIDC_PORT, audience })).then((d) => d.issuer),
  ]);
  return { EVENTSTORE_URL, DATABASE_URL, REDIS_URL, OIDC_ISSUER };
}

/** The first signal stops in order; a second one kills. */
function ventPaaSignal(vakt: Vakt, meld: Meld): Promise<void> {
  return new Promise((stoppet) => {
    let spurt = false;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        if (spurt) {
          vakt.drepAlt();
          process.exit(1);
        }
        spurt = true;
        meld('Stopper …');
        void vakt.stopp();
        stoppet();
      });
    }
  });
}

function forklaring(feil: unknown): string {
  const ventet = [KanIkkeStarte, PostgresUtilgjengelig, RedisMangler, StartFeilet];
  if (feil instanceof Error && ventet.some((type) => feil instanceof type)) return feil.message;
  return feil instanceof Error ? (feil.stack ?? feil.message) : String(feil);
}
