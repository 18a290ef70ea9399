// Plain JavaScript on Node alone: installs and builds what `npm run up` and `npm test` need.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { taLaas } from './laas.mjs';

export const ROT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const INSTALLERT = join(ROT, 'node_modules', '.saksgang-installert');
const BYGGET = join(ROT, 'dist', '.bygget');

/** One line that a person can act on, instead of a stack. */
export class Stopp extends Error {}

/** @param {(linje: string) => void} meld */
export async function klargjoer(meld) {
  const laas = join(ROT, 'dist', '.laas');
  for (let holder = taLaas(laas), sagt = false; holder !== 0; holder = taLaas(laas)) {
    if (!sagt) meld(`Venter: prosess ${holder} installerer eller bygger alt her.`);
    sagt = true;
    await vent(300);
  }
  try {
    installer(meld);
    bygg(meld);
  } finally {
    rmSync(laas, { force: true });
  }
}

function installer(meld) {
  const merke = sum([join(ROT, 'package-lock.json'), join(ROT, 'package.json')]);
  if (les(INSTALLERT) === merke) return;
  meld('Installerer pakker (npm install) …');
  // Removed first: an install that is killed half-way is done again.
  rmSync(INSTALLERT, { force: true });
  kjoer('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], 'npm install mislyktes: se meldingene over.');
  writeFileSync(INSTALLERT, sum([join(ROT, 'package-lock.json'), join(ROT, 'package.json')]));
}

function bygg(meld) {
  const merke = kildesum();
  if (les(BYGGET) === merke) return;
  meld('Bygger (tsc) …');
  rmSync(BYGGET, { force: true });
  const tsc = createRequire(join(ROT, 'package.json')).resolve('typescript/bin/tsc');
  kjoer(process.execPath, [tsc, '-p', 'tsconfig.build.json'], 'Byggingen mislyktes: se meldingene over.');
  mkdirSync(dirname(BYGGET), { recursive: true });
  writeFileSync(BYGGET, merke);
}

function kjoer(program, argumenter, feilmelding) {
  const { status, signal } = spawnSync(program, argumenter, { cwd: ROT, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Stopp(signal ? `Avbrutt (${signal}).` : feilmelding);
}

/** Names, sizes and times of all sources: a copy with new times is built again, which does no harm. */
function kildesum() {
  const h = createHash('sha256');
  for (const mappe of ['apps', 'libs']) {
    for (const fil of readdirSync(join(ROT, mappe), { recursive: true }).sort()) {
      if (!/\.(?:ts|json)$/.test(fil) || fil.endsWith('.spec.ts') || fil.includes('node_modules')) continue;
      const { size, mtimeMs } = statSync(join(ROT, mappe, fil));
      h.update(`${mappe}/${fil} ${size} ${mtimeMs}\n`);
    }
  }
  return h.update(sum(['tsconfig.json', 'tsconfig.build.json', 'package-lock.json'].map((fil) => join(ROT, fil)))).digest('hex');
}

const sum = (filer) => filer.reduce((h, fil) => h.update(existsSync(fil) ? readFileSync(fil) : ''), createHash('sha256')).digest('hex');

function les(fil) {
  try { return readFileSync(fil, 'utf8'); } catch { return ''; }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await klargjoer((linje) => console.error(linje));
  } catch (feil) {
    if (!(feil instanceof Stopp)) throw feil;
    console.error(feil.message);
    process.exitCode = 1;
  }
}
