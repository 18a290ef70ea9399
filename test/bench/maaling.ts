import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const kjoer = promisify(execFile);

export const median = (verdier: readonly number[]): number => [...verdier].sort((a, b) => a - b)[Math.floor(verdier.length / 2)] ?? Number.NaN;

/** Runs one of our programs to its end. @returns what it printed */
export async function program(fil: string, argumenter: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<string> {
  return (await kjoer(process.execPath, [join(__dirname, fil), ...argumenter], { env, maxBuffer: 1e8 })).stdout;
}

interface Lastsvar { readonly statuser: Record<string, number>; readonly perSekund: number; readonly p50: number; readonly p99: number }

/** Commands per second from 64 clients. @throws when any was refused */
export async function kommandoerPerSekund(adresse: string, token: string, sekunder: number): Promise<Lastsvar> {
  const svar = JSON.parse(await program('lastgenerator.js', [adresse, '64', '1', String(sekunder)], { ...process.env, TOKEN: token })) as Lastsvar;
  if (Object.keys(svar.statuser).some((s) => s !== '201')) throw new Error(`${adresse} svarte ${JSON.stringify(svar.statuser)}`);
  return svar;
}

/** Resident memory in MB. */
export function minne(pid: number): number {
  return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
}

/** Processor seconds that a process has used, all its threads. */
export function prosessortid(pid: number): number {
  const felt = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(felt[11]) + Number(felt[12])) / 100;
}
