// Plain JavaScript on Node alone: runs before anything is installed.
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

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

/** When the process began, in ticks since boot: a pid alone may have been given to another. Empty: not running. */
function startet(pid) {
  const stat = les(`/proc/${pid}/stat`);
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
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
