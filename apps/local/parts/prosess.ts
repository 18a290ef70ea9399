import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';

/** How one part is started and how one sees that it is ready. */
export interface Oppskrift {
  navn: string;
  kommando: string;
  argumenter: string[];
  miljoe?: NodeJS.ProcessEnv;
  /** RegExp: met in the part's log. URL: answers 200. */
  klar: RegExp | URL;
  stoppsignal?: NodeJS.Signals;
  eier?: { uid: number; gid: number } | undefined;
  /** Milliseconds to become ready, and to stop before SIGKILL. */
  startfrist?: number;
  stoppfrist?: number;
}

/** A part that runs: `slutt` settles when the process has ended, for whatever reason. */
export interface Prosess {
  navn: string;
  pid: number;
  /** What `klar` met in the log; empty when it was a URL. */
  treff: string;
  slutt: Promise<string>;
  stopp(): Promise<void>;
}

export class StartFeilet extends Error {}

/**
 * Starts a part and waits until it is ready. Its log is `<mappe>/logg/<navn>.log`, its pid `<mappe>/pid/<navn>`.
 * The command line must contain `mappe`: that is how `stoppForeldreloese` knows it again.
 * @throws StartFeilet with the last lines of the log.
 */
export async function startProsess(o: Oppskrift, mappe: string): Promise<Prosess> {
  const logg = nyLogg(mappe, o.navn);
  const barn = start(o, logg);
  const slutt = new Promise<string>((ferdig) => {
    barn.once('error', (feil) => ferdig(feil.message));
    barn.once('exit', (kode, signal) => ferdig(signal ?? `kode ${kode}`));
  });
  const pidfil = join(mappe, 'pid', o.navn);
  if (barn.pid !== undefined) skrivPid(pidfil, barn.pid);
  void slutt.then(() => rmSync(pidfil, { force: true }));

  const treff = await ventPaaKlar(o, logg, slutt);
  if (treff === undefined || barn.pid === undefined) {
    await stoppBarn(barn, slutt, o);
    throw new StartFeilet(`${o.navn} startet ikke (${await slutt}). Siste linjer i ${logg}:\n${halen(logg)}`);
  }
  return { navn: o.navn, pid: barn.pid, treff, slutt, stopp: () => stoppBarn(barn, slutt, o) };
}

function start(o: Oppskrift, logg: string): ChildProcess {
  const fd = openSync(logg, 'a');
  try {
    // Own process group: Ctrl-C in the terminal must reach the supervisor only, which stops the parts in order.
    return spawn(o.kommando, o.argumenter, {
      env: o.miljoe ?? process.env, stdio: ['ignore', fd, fd], detached: true, ...o.eier,
    });
  } finally {
    closeSync(fd);
  }
}

function nyLogg(mappe: string, navn: string): string {
  mkdirSync(join(mappe, 'logg'), { recursive: true });
  const logg = join(mappe, 'logg', `${navn}.log`);
  try { renameSync(logg, `${logg}.forrige`); } catch { /* the first start has none */ }
  return logg;
}

function skrivPid(fil: string, pid: number): void {
  mkdirSync(join(fil, '..'), { recursive: true });
  writeFileSync(fil, String(pid));
}

/** Nothing when the time is up or the process has ended. */
async function ventPaaKlar(o: Oppskrift, logg: string, slutt: Promise<string>): Promise<string | undefined> {
  const frist = Date.now() + (o.startfrist ?? 60_000);
  let avsluttet = false;
  void slutt.then(() => { avsluttet = true; });
  while (Date.now() < frist && !avsluttet) {
    const treff = o.klar instanceof URL ? await svarer(o.klar) : o.klar.exec(readFileSync(logg, 'utf8'))?.[0];
    if (treff !== undefined) return treff;
    await vent(20);
  }
  return undefined;
}

async function svarer(adresse: URL): Promise<string | undefined> {
  try {
    const svar = await fetch(adresse, { signal: AbortSignal.timeout(2_000) });
    await svar.body?.cancel();
    return svar.status === 200 ? '' : undefined;
  } catch {
    return undefined;
  }
}

async function stoppBarn(barn: ChildProcess, slutt: Promise<string>, o: Oppskrift): Promise<void> {
  if (barn.pid === undefined || barn.exitCode !== null || barn.signalCode !== null) return;
  barn.kill(o.stoppsignal ?? 'SIGTERM');
  const drep = setTimeout(() => barn.kill('SIGKILL'), o.stoppfrist ?? 15_000);
  await slutt;
  clearTimeout(drep);
}

function halen(logg: string): string {
  return readFileSync(logg, 'utf8').trimEnd().split('\n').slice(-8).join('\n');
}
