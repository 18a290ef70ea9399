import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hentToken } from './oidc/token';
import { type Oppsett } from './oppsett';
import { ROT } from './parts/rot';
import { type Kjoering } from './kjoerefil';

interface Demo {
  /** Tells the invented story over the API. Every call is idempotent: a load that was cut off is done again from the start. */
  lastDemo: (adresse: string, tokenFor: (brukernavn: string) => Promise<string>) => Promise<void>;
}

/** Loads the demo once per data directory, and never into somebody's real event store. */
export async function lastDemoFoersteGang(
  { mappe, gitt }: Oppsett, { adresse, issuer }: Kjoering, meld: (linje: string) => void,
): Promise<void> {
  const merke = join(mappe, 'demo-lastet');
  const program = join(ROT, 'dist', 'apps', 'local', 'demo.js');
  if (process.env.SAKSGANG_DEMO === 'nei' || gitt.EVENTSTORE_URL || gitt.OIDC_ISSUER || existsSync(merke) || !existsSync(program)) return;
  meld('Legger inn demodata …');
  try {
    const { lastDemo } = await import(program) as Demo;
    await lastDemo(adresse, (brukernavn) => hentToken(issuer, brukernavn));
    writeFileSync(merke, '');
  } catch (feil) {
    meld(`Demodata ble ikke lagt inn, og prøves igjen ved neste start: ${feil instanceof Error ? feil.message : String(feil)}`);
  }
}
