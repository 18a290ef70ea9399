import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { startDeler } from './deler';
import { nyKjoeremappe, ryddKjoeremappe } from './mappe';

declare global {
  var __saksgangRydd: (() => Promise<void>) | undefined;
}

/** Once per run, also when several projects run together: dist as new as the sources, and the real parts up; their addresses reach the tests by process.env. */
export default async function globalSetup(): Promise<void> {
  if (globalThis.__saksgangRydd) return;
  // A type error elsewhere does not stop the tests here: `npm test` counts the build as a check of its own.
  spawnSync(process.execPath, [join('apps', 'local', 'klargjoer.mjs')], { cwd: join(__dirname, '..', '..'), stdio: 'inherit' });
  const mappe = await nyKjoeremappe();
  const deler = await startDeler(mappe);
  Object.assign(process.env, deler.miljoe, { SAKSGANG_TEST_MAPPE: mappe });
  globalThis.__saksgangRydd = async () => {
    await deler.stopp();
    await ryddKjoeremappe(mappe);
  };
}
