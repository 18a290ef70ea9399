import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { NODEFLAGG, NODEMILJOE } from './parts/nodeflagg';
import { startProsess, type Prosess } from './parts/prosess';
import { ROT } from './parts/rot';

export interface AppValg { mappe: string; port: number; miljoe: NodeJS.ProcessEnv }

/** Starts api or worker and waits until it says it is ready. `miljoe` must name the same port. */
export async function startApp(navn: 'api' | 'worker', { mappe, port, miljoe }: AppValg): Promise<{ prosess: Prosess }> {
  const program = join(ROT, 'dist', 'apps', navn, 'main.js');
  if (!existsSync(program)) throw new Error(`${program} finnes ikke`);
  const prosess = await startProsess({
    navn,
    kommando: process.execPath,
    // The program takes no argument: the directory is there so that an orphan is known by its command line.
    argumenter: [...NODEFLAGG[navn], program, mappe],
    miljoe: { ...miljoe, ...NODEMILJOE },
    klar: new URL(`http://127.0.0.1:${port}/helse/klar`),
  }, mappe);
  return { prosess };
}
