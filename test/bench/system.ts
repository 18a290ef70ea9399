import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NODEFLAGG, NODEMILJOE } from '../../apps/local/parts/nodeflagg';
import { hentHemmelig } from '../../apps/local/parts/hemmelig';
import { startOidc } from '../../apps/local/parts/oidc';
import { ledigPort } from '../../apps/local/parts/porter';
import { startPostgres } from '../../apps/local/parts/postgres';
import { type Prosess, startProsess } from '../../apps/local/parts/prosess';
import { eksempelprosesser } from '#prosess';
import { Scene } from '../support/scene';
import { nyttSystem, type System } from '../support/system';
import { tokenFor } from '../support/token';

export interface Maalsystem {
  readonly system: System;
  readonly token: string;
  readonly databaseUrl: string;
  /** Starts the baseline. @returns its address */
  baseline(lager: 'transaksjon' | 'ingenting'): Promise<{ prosess: Prosess; adresse: string }>;
  rydd(): Promise<void>;
}

export const SLUG = 'maaling';

/** All parts as in operation: fsync on, log-in by the real provider, api and worker as processes of their own. */
export async function startMaalsystem(): Promise<Maalsystem> {
  const mappe = mkdtempSync(join(tmpdir(), 'saksgang-bench-'));
  const postgres = await startPostgres({ mappe, port: await ledigPort(), hemmelig: hentHemmelig(mappe) });
  const oidc = await startOidc({ mappe, port: 0, alle: true });
  Object.assign(process.env, { SAKSGANG_TEST_MAPPE: mappe, OIDC_ISSUER: oidc.issuer, DATABASE_URL: postgres.url, SAKSGANG_TEST_ADMIN_URL: postgres.adminUrl });
  const system = await nyttSystem({ DATABASE_URL: postgres.url, LOGGNIVAA: 'info' });
  await byggScene(system.adresse);
  const baseliner: Prosess[] = [];
  return {
    system, token: await tokenFor('maaler'), databaseUrl: postgres.url,
    async baseline(lager) {
      const port = await ledigPort();
      const prosess = await startProsess({
        navn: `baseline-${lager}`, kommando: process.execPath, argumenter: [...NODEFLAGG.api, join(__dirname, 'baseline', 'main.js'), mappe, lager],
        miljoe: { ...system.miljoe, ...NODEMILJOE, PORT: String(port) }, klar: new URL(`http://127.0.0.1:${port}/helse/klar`),
      }, mappe);
      baseliner.push(prosess);
      return { prosess, adresse: `http://127.0.0.1:${port}` };
    },
    async rydd() {
      await Promise.all(baseliner.map((b) => b.stopp()));
      await system.rydd();
      await oidc.prosess.stopp();
      await postgres.prosess.stopp();
      rmSync(mappe, { recursive: true, force: true });
    },
  };
}

async function byggScene(adresse: string): Promise<void> {
  const scene = await Scene.ny(adresse, { slug: SLUG, navn: 'Helsefellesskapet Måling', plattformadmin: 'plattformadmin', fra: '2020-01-01' });
  const { id } = await scene.bruker('maaler', 'Mål Ermann');
  await scene.rolle(id, 'sekretariat');
  await scene.prosess(eksempelprosesser.utenOu);
}
