import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';

/**
 * Stops what an earlier run of the same data directory left behind when it was killed itself.
 * A pid may have been taken over by a stranger: only a process whose command line names `mappe` is touched.
 * @returns the names of the parts that were stopped.
 */
export async function stoppForeldreloese(mappe: string): Promise<string[]> {
  const funnet = lesPider(mappe).filter(({ pid }) => erVaar(pid, mappe));
  await Promise.all(funnet.map(({ pid }) => stopp(pid, mappe)));
  rmSync(join(mappe, 'pid'), { recursive: true, force: true });
  return funnet.map(({ navn }) => navn);
}

function lesPider(mappe: string): { navn: string; pid: number }[] {
  try {
    return readdirSync(join(mappe, 'pid'))
      .map((navn) => ({ navn, pid: Number(readFileSync(join(mappe, 'pid', navn), 'utf8')) }))
      .filter(({ pid }) => Number.isInteger(pid) && pid > 1);
  } catch {
    return [];
  }
}

function erVaar(pid: number, mappe: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').some((del) => del === mappe || del.startsWith(`${mappe}/`));
  } catch {
    return false;
  }
}

async function stopp(pid: number, mappe: string): Promise<void> {
  for (const [signal, runder] of [['SIGINT', 100], ['SIGKILL', 100]] as const) {
    send(pid, signal);
    for (let i = 0; i < runder && erVaar(pid, mappe); i++) await vent(50);
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try { process.kill(pid, signal); } catch { /* gone already */ }
}
