// Plain JavaScript on Node alone: runs before anything is installed.
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';

/**
 * Takes a lock file for this process. One left by a process that is gone is taken over.
 * @param {string} fil
 * @returns {number} 0 when taken, else the pid of who holds it.
 */
export function taLaas(fil) {
  mkdirSync(dirname(fil), { recursive: true });
  const min = `${fil}.${process.pid}`;
  const innhold = `${process.pid} ${startet(process.pid)}`;
  writeFileSync(min, innhold);
  try {
    for (;;) {
      // link() makes the lock with its content in one step, so nobody ever reads half a lock.
      if (proev(() => linkSync(min, fil))) break;
      const gammel = les(fil);
      const [pid = 0, tid = ''] = [Number(gammel.split(' ')[0]), gammel.split(' ')[1]];
      if (gammel !== '' && startet(pid) === tid) return pid;
      fjernDoed(fil, gammel);
    }
  } finally {
    unlinkSync(min);
  }
  process.once('exit', () => { if (les(fil) === innhold) rmSync(fil, { force: true }); });
  return 0;
}

/** Two may find the same dead lock: who moved away another's living one puts it back. */
function fjernDoed(fil, gammel) {
  const bort = `${fil}.doed.${process.pid}`;
  if (!proev(() => renameSync(fil, bort))) return;
  if (les(bort) !== gammel) proev(() => linkSync(bort, fil));
  rmSync(bort, { force: true });
}

/**
 * Like `taLaas`, but gives one that is just dying a moment to be gone.
 * @returns {Promise<number>}
 */
export async function taLaasSnart(fil) {
  let holder = taLaas(fil);
  for (let i = 0; i < 10 && holder !== 0; i++) {
    await vent(100);
    holder = taLaas(fil);
  }
  return holder;
}

/** When the process began, in ticks since boot: a pid alone may have been given to another. Empty: not running. */
function startet(pid) {
  const stat = les(`/proc/${pid}/stat`);
  const felter = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // Killed but not yet collected by its parent, which in a container may never happen.
  return felter[0] === 'Z' || felter[0] === 'X' ? '' : felter[19] ?? '';
}

function les(fil) {
  try { return readFileSync(fil, 'utf8'); } catch { return ''; }
}

function proev(handling) {
  try { handling(); return true; } catch (feil) {
    if (feil.code === 'EEXIST' || feil.code === 'ENOENT') return false;
    throw feil;
  }
}
