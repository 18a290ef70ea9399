import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { ROT } from './rot';

export class RedisMangler extends Error {
  constructor(grunn: string) {
    super(`redis-server finnes ikke, og ${grunn}. Installer pakken redis-server (Debian/Ubuntu: sudo apt-get install redis-server), eller sett REDIS_URL.`);
  }
}

export interface RedisProgram { program: string; miljoe: NodeJS.ProcessEnv }

const PRIVAT = join(ROT, 'node_modules', '.cache', 'saksgang', 'redis');

/** redis-server from PATH, else an earlier private copy, else on Debian a private copy of its package: no service is started. */
export async function finnRedis(): Promise<RedisProgram> {
  for (const mappe of (process.env.PATH ?? '').split(delimiter)) {
    const program = join(mappe, 'redis-server');
    if (mappe !== '' && existsSync(program)) return { program, miljoe: process.env };
  }
  if (!existsSync(PRIVAT)) await hentFraDebian();
  const bibliotek = readdirSync(join(PRIVAT, 'usr', 'lib'), { withFileTypes: true })
    .filter((oppfoering) => oppfoering.isDirectory()).map(({ name }) => join(PRIVAT, 'usr', 'lib', name));
  return {
    program: join(PRIVAT, 'usr', 'bin', 'redis-server'),
    miljoe: { ...process.env, LD_LIBRARY_PATH: [...bibliotek, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') },
  };
}

async function hentFraDebian(): Promise<void> {
  const somRoot = await rettighet();
  mkdirSync(join(PRIVAT, '..'), { recursive: true });
  const halv = mkdtempSync(`${PRIVAT}-`);
  try {
    const pakker = join(halv, 'pakker');
    mkdirSync(join(pakker, 'partial'), { recursive: true });
    const hent = [...somRoot, 'apt-get', '-q', '-y', '--no-install-recommends', '--download-only',
      '-o', `Dir::Cache::archives=${pakker}`, '-o', 'APT::Sandbox::User=root', 'install', 'redis-server'];
    if (!(await gaar(hent)) && !(await gaar([...somRoot, 'apt-get', '-q', 'update']) && await gaar(hent))) {
      throw new RedisMangler('apt-get kunne ikke hente den');
    }
    for (const fil of readdirSync(pakker).filter((navn) => navn.endsWith('.deb'))) {
      if (!await gaar(['dpkg', '-x', join(pakker, fil), halv])) throw new RedisMangler(`pakken ${fil} lot seg ikke pakke ut`);
    }
    if (!existsSync(PRIVAT)) renameSync(halv, PRIVAT);
  } finally {
    rmSync(halv, { recursive: true, force: true });
  }
}

async function rettighet(): Promise<string[]> {
  if (!await gaar(['apt-get', '--version'])) throw new RedisMangler('dette er ikke en Debian-lignende maskin');
  if (process.getuid?.() === 0) return [];
  if (await gaar(['sudo', '-n', 'true'])) return ['sudo', '-n'];
  throw new RedisMangler('denne brukeren kan ikke hente den (verken root eller sudo uten passord)');
}

const gaar = ([program = '', ...argumenter]: string[]): Promise<boolean> =>
  promisify(execFile)(program, argumenter, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).then(() => true, () => false);
