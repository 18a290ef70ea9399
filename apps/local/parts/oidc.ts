import { join } from 'node:path';
import { startProsess, type Oppskrift, type Prosess } from './prosess';
import { ROT } from './rot';

export interface Oidc { prosess: Prosess; oppskrift: Oppskrift; issuer: string }

/** Starts the local OpenID provider as a process of its own. `alle`: every user name logs in (tests). */
export async function startOidc(valg: { mappe: string; port: number; audience?: string; alle?: boolean }): Promise<Oidc> {
  const oppskrift: Oppskrift = {
    navn: 'oidc',
    kommando: process.execPath,
    argumenter: [
      join(ROT, 'dist', 'apps', 'local', 'oidc', 'main.js'), '--data', valg.mappe, '--port', String(valg.port),
      ...(valg.audience ? ['--audience', valg.audience] : []), ...(valg.alle ? ['--alle'] : []),
    ],
    klar: /^\{"issuer":.*\}$/m,
  };
  const prosess = await startProsess(oppskrift, valg.mappe);
  return { prosess, oppskrift, issuer: (JSON.parse(prosess.treff) as { issuer: string }).issuer };
}
