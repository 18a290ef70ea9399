import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Hemmelig } from './hemmelig';
import { startProsess, type Oppskrift, type Prosess } from './prosess';
import { finnRedis } from './redis-program';

export interface Redis { prosess: Prosess; oppskrift: Oppskrift; url: string }

/**
 * Starts a private redis-server on loopback: append-only file on, nothing ever evicted (promises.md Q10, Q11).
 * @throws RedisMangler when there is none and none can be fetched, in one line.
 */
export async function startRedis(valg: { mappe: string; port: number; hemmelig: Hemmelig }): Promise<Redis> {
  const { program, miljoe } = await finnRedis();
  const data = join(valg.mappe, 'redis');
  mkdirSync(data, { recursive: true });
  const oppsett = join(valg.mappe, 'redis.conf');
  writeFileSync(oppsett, [
    'bind 127.0.0.1', `port ${valg.port}`, `requirepass ${valg.hemmelig.redis}`, `dir "${data}"`, 'daemonize no',
    // Its title would hide the path by which its orphans are known.
    'set-proc-title no',
    'appendonly yes', 'appendfsync everysec', 'save ""', 'maxmemory-policy noeviction', '',
  ].join('\n'), { mode: 0o600 });
  const oppskrift: Oppskrift = {
    navn: 'redis', kommando: program, argumenter: [oppsett], miljoe, klar: /Ready to accept connections/,
  };
  const prosess = await startProsess(oppskrift, valg.mappe);
  return { prosess, oppskrift, url: `redis://:${valg.hemmelig.redis}@127.0.0.1:${valg.port}` };
}
