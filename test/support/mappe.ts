import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { stoppForeldreloese } from '../../apps/local/parts/foreldreloese';

const FELLES = join(tmpdir(), `saksgang-test-${userInfo().uid}`);

/** A directory of this run alone. Processes and files of runs that were killed are cleared first. */
export async function nyKjoeremappe(): Promise<string> {
  mkdirSync(FELLES, { recursive: true, mode: 0o755 });
  const doede = readdirSync(FELLES).filter((pid) => !lever(pid));
  await Promise.all(doede.map((pid) => ryddKjoeremappe(join(FELLES, pid))));
  const min = join(FELLES, String(process.pid));
  rmSync(min, { recursive: true, force: true });
  mkdirSync(min);
  return min;
}

/** Stops what still runs there, also in the directories of single tests, and removes it. */
export async function ryddKjoeremappe(mappe: string): Promise<void> {
  const under = readdirSync(mappe, { withFileTypes: true }).filter((o) => o.isDirectory()).map(({ name }) => join(mappe, name));
  await Promise.all([mappe, ...under].map(stoppForeldreloese));
  rmSync(mappe, { recursive: true, force: true });
}

/** The pid of a run that is gone may have been given to a stranger. */
function lever(pid: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('jest');
  } catch {
    return false;
  }
}
