// Plain JavaScript on Node alone: installs and builds what `npm run up` and `npm test` need.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, readlinkSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { taLaas } from './laas.mjs';

export const ROT = realpathSync(join(dirname(fileURLToPath(import.meta.url)), '..', '..'));
const INSTALLERT = join(ROT, 'node_modules', '.saksgang-installert');
const INSTALLERER = join(ROT, 'node_modules', '.saksgang-installerer');
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
    await ventPaaForeldreloese(meld);
    installer(meld);
    bygg(meld);
  } finally {
    rmSync(laas, { force: true });
  }
}

/** An npm, tsc or vite whose start was killed goes on by itself; two at once would spoil each other's work. */
async function ventPaaForeldreloese(meld) {
  const iGang = () => readdirSync('/proc').find((pid) => /^\d+$/.test(pid) && arbeiderHer(pid));
  for (let pid = iGang(), sagt = false; pid; pid = iGang()) {
    if (!sagt) meld(`Venter på at prosess ${pid} (npm, tsc eller vite) fra en tidligere start blir ferdig.`);
    sagt = true;
    await vent(300);
  }
}

function arbeiderHer(pid) {
  const linje = les(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');
  if (!/^npm (?:install|ci)\b|bin\/tsc -p tsconfig\.build\.json|vite\.js build/.test(linje)) return false;
  try { return readlinkSync(`/proc/${pid}/cwd`) === ROT; } catch { return false; }
}

function installer(meld) {
  const merke = pakkesum();
  if (les(INSTALLERT) === merke && !existsSync(INSTALLERER)) return;
  if (existsSync(INSTALLERER)) {
    meld('Forrige installasjon ble avbrutt: begynner på nytt …');
    // npm takes a half-unpacked package for a whole one.
    for (const navn of readdirSync(join(ROT, 'node_modules'))) {
      if (navn !== '.cache') rmSync(join(ROT, 'node_modules', navn), { recursive: true, force: true });
    }
  }
  meld('Installerer pakker (npm install) …');
  mkdirSync(dirname(INSTALLERER), { recursive: true });
  writeFileSync(INSTALLERER, '');
  kjoer('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], 'npm install mislyktes: se meldingene over.');
  // npm may write the lock file anew: the sum is taken afterwards.
  writeFileSync(INSTALLERT, pakkesum());
  rmSync(INSTALLERER);
}

const pakkesum = () => sum([join(ROT, 'package-lock.json'), join(ROT, 'package.json')]);

function bygg(meld) {
  const merke = kildesum();
  if (les(BYGGET) === merke) return;
  meld('Bygger (tsc og vite) …');
  rmSync(BYGGET, { force: true });
  const tsc = createRequire(join(ROT, 'package.json')).resolve('typescript/bin/tsc');
  kjoer(process.execPath, [tsc, '-p', 'tsconfig.build.json'], 'Byggingen mislyktes: se meldingene over.');
  kjoer(process.execPath, [join(ROT, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--config', 'apps/web/vite.config.mjs', '--logLevel', 'warn'], 'Byggingen av nettsidene mislyktes: se meldingene over.');
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
      if (!/\.(?:tsx?|json|css|html|svg|mjs)$/.test(fil) || fil.endsWith('.spec.ts') || fil.includes('node_modules')) continue;
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
