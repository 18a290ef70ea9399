import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { stoppForeldreloese } from '../../apps/local/parts/foreldreloese';

const FELLES = join(tmpdir(), `saksgang-test-${userInfo().uid}`);

/** A directory of this run alone. Processes and files of runs that were killed are cleared first. */
export async function nyKjoeremappe(): Promise<string> {
  mkdirSync(FELLES, { recursive: true, mode: 0o755 });
  const doede = readdirSync(FELLES).filter((pid) => !lever(pid));
  await Promise.all(doede.map(async (pid) => {
    const mappe = join(FELLES, pid);
    // A test's own system keeps its data, and its pids, in a directory below.
    await Promise.all([mappe, ...readdirSync(mappe).map((navn) => join(mappe, navn))].map(stoppForeldreloese));
    rmSync(mappe, { recursive: true, force: true });
  }));
  const min = join(FELLES, String(process.pid));
  rmSync(min, { recursive: true, force: true });
  mkdirSync(min);
  return min;
}

/** The pid of a run that is gone may have been given to a stranger. */
function lever(pid: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('jest');
  } catch {
    return false;
  }
}
