import { join } from 'node:path';
import { BRUKERE } from './oidc/brukere';
import { hentHemmelig } from './parts/hemmelig';
import { erLedig } from './parts/porter';

/** What the environment says about this start: fixed ports, and which parts are replaced by real ones. */
export interface Oppsett {
  mappe: string;
  porter: { PORT: number; WORKER_PORT: number; OIDC_PORT: number; EVENTSTORE_PORT: number };
  /** Set variables stand in for the embedded part of the same name. */
  gitt: Partial<Record<'EVENTSTORE_URL' | 'DATABASE_URL' | 'REDIS_URL' | 'OIDC_ISSUER', string>>;
  audience: string;
}

/** One line for the person at the terminal; nothing has been changed. */
export class KanIkkeStarte extends Error {}

export function lesOppsett(mappe: string, env: NodeJS.ProcessEnv = process.env): Oppsett {
  const grunn = port(env, 'SAKSGANG_PORT', 3000);
  const gitt: Oppsett['gitt'] = {};
  for (const navn of ['EVENTSTORE_URL', 'DATABASE_URL', 'REDIS_URL', 'OIDC_ISSUER'] as const) {
    const verdi = env[navn];
    if (verdi) gitt[navn] = verdi;
  }
  return {
    mappe,
    gitt,
    audience: env.OIDC_AUDIENCE || 'saksgang',
    porter: {
      PORT: port(env, 'PORT', grunn),
      WORKER_PORT: port(env, 'WORKER_PORT', grunn + 1),
      OIDC_PORT: port(env, 'OIDC_PORT', grunn + 2),
      // 2113 is what every tool for the protocol looks for.
      EVENTSTORE_PORT: port(env, 'EVENTSTORE_PORT', env.SAKSGANG_PORT ? grunn + 3 : 2113),
    },
  };
}

function port(env: NodeJS.ProcessEnv, navn: string, ellers: number): number {
  const verdi = env[navn] ? Number(env[navn]) : ellers;
  if (!Number.isInteger(verdi) || verdi < 1 || verdi > 65_535) {
    throw new KanIkkeStarte(`${navn} må være et portnummer fra 1 til 65535.`);
  }
  return verdi;
}

/** @throws KanIkkeStarte naming port and variable. */
export async function krevLedigePorter({ porter, gitt }: Oppsett): Promise<void> {
  const brukt = new Map<number, string>();
  for (const [navn, nummer] of Object.entries(porter)) {
    if ((navn === 'OIDC_PORT' && gitt.OIDC_ISSUER) || (navn === 'EVENTSTORE_PORT' && gitt.EVENTSTORE_URL)) continue;
    const annen = brukt.get(nummer);
    if (annen) throw new KanIkkeStarte(`${annen} og ${navn} kan ikke være samme port (${nummer}).`);
    if (!(await erLedig(nummer))) {
      throw new KanIkkeStarte(`Port ${nummer} er i bruk. Sett ${navn} til en ledig port, for eksempel: ${navn}=${nummer + 100} npm run up`);
    }
    brukt.set(nummer, navn);
  }
}

/** What api and worker are started with, once the parts are up. */
export function miljoeForApper(o: Oppsett, deler: NodeJS.ProcessEnv, env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const admin = BRUKERE.find((b) => b.brukernavn === 'plattformadmin');
  const egne: NodeJS.ProcessEnv = {
    FILES_URL: join(o.mappe, 'filer'),
    MAIL_DIR: join(o.mappe, 'post'),
    MARKOERNOEKKEL: hentHemmelig(o.mappe).markoer,
    TILLATTE_VERTER: `127.0.0.1:${o.porter.PORT},localhost:${o.porter.PORT}`,
    ...(!o.gitt.OIDC_ISSUER && admin && { PLATTFORM_ADMIN: admin.sub }),
  };
  return {
    ...egne, ...env, ...deler,
    PORT: String(o.porter.PORT), WORKER_PORT: String(o.porter.WORKER_PORT), OIDC_AUDIENCE: o.audience, SAKSGANG_DATA: o.mappe,
  };
}
