// `npm test`: everything a fresh clone needs to judge itself. Ends with one line: N passed, N failed.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { klargjoer, ROT, Stopp } from '../apps/local/klargjoer.mjs';
import { feilMedNode } from '../apps/local/node-versjon.mjs';

const LENGSTE_STEG = 60 * 60_000;
const sum = { passed: 0, failed: 0 };
/** Said again at the end, where one looks first. */
const feilet = [];
const si = (linje) => console.log(`[${process.uptime().toFixed(0).padStart(4)} s] ${linje}`);

async function alt() {
  const gammel = feilMedNode();
  if (gammel) return tell('Node', false, gammel);
  if (!(await bygget())) return;
  await Promise.all([
    sjekk('Typer', ['typescript/bin/tsc', '-p', 'tsconfig.json', '--noEmit']),
    sjekk('Typer i nettsidene', ['typescript/bin/tsc', '-p', 'apps/web/tsconfig.json']),
    sjekk('Typer i nettlesertestene', ['typescript/bin/tsc', '-p', 'test/browser/tsconfig.json']),
    sjekk('Typer i målingene', ['typescript/bin/tsc', '-p', 'test/bench/tsconfig.json', '--noEmit']),
    sjekk('Lint', ['eslint/bin/eslint.js', '.']),
    sjekk('Murer', ['dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs', 'apps', 'libs', 'test']),
  ]);
  await jest('Enhetstester', 'unit');
  await jest('Systemtester', 'system');
  await jest('Nettlesertester', 'nettleser');
}

async function bygget() {
  try {
    await klargjoer(si);
    tell('Bygg', true);
    return true;
  } catch (feil) {
    if (!(feil instanceof Stopp)) throw feil;
    tell('Bygg', false, feil.message);
    return false;
  }
}

async function sjekk(navn, [program, ...argumenter]) {
  const { kode, utskrift } = await node([join('node_modules', program), ...argumenter]);
  tell(navn, kode === 0, utskrift);
}

async function jest(navn, prosjekt) {
  si(`${navn} …`);
  const mappe = mkdtempSync(join(tmpdir(), 'saksgang-jest-'));
  try {
    const fil = join(mappe, 'resultat.json');
    const vis = (linje) => { if (/^(?:PASS|FAIL) /.test(linje)) si(linje); };
    const { kode, utskrift } = await node(['node_modules/jest/bin/jest.js', '--selectProjects', prosjekt, '--json', `--outputFile=${fil}`], vis);
    const r = lesResultat(fil);
    // A suite that could not even run holds no failed test of its own, and a run that broke off has no result at all.
    const failed = Math.max(r.numFailedTests + r.numRuntimeErrorTestSuites, kode === 0 ? 0 : 1);
    sum.passed += r.numPassedTests;
    sum.failed += failed;
    if (failed > 0) console.log(utskrift);
    feilet.push(...(r.testResults ?? []).flatMap(feilI));
    si(`${navn}: ${r.numPassedTests} besto, ${failed} feilet, ${r.numPendingTests} hoppet over`);
  } finally {
    rmSync(mappe, { recursive: true, force: true });
  }
}

const kort = (melding) => stripVTControlCharacters(melding).split('\n').slice(0, 12).join('\n');

function feilI({ name, message, assertionResults }) {
  const fil = relative(ROT, name);
  const falt = assertionResults.filter((t) => t.status === 'failed').map((t) => `${fil}: ${t.fullName}\n${kort(t.failureMessages.join('\n'))}`);
  return falt.length > 0 || assertionResults.length > 0 ? falt : [`${fil}\n${kort(message)}`];
}

function lesResultat(fil) {
  try {
    return JSON.parse(readFileSync(fil, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0, numPendingTests: 0 };
  }
}

function tell(navn, besto, utskrift = '') {
  sum[besto ? 'passed' : 'failed'] += 1;
  if (!besto) console.log(utskrift.trimEnd());
  si(`${navn}: ${besto ? 'besto' : 'feilet'}`);
}

/** Runs Node with the same executable; the result is its exit code and all it wrote but jest's JSON on stdout. */
function node(argumenter, vis = () => undefined) {
  return new Promise((ferdig) => {
    const barn = spawn(process.execPath, argumenter, { cwd: ROT, timeout: LENGSTE_STEG, killSignal: 'SIGKILL', stdio: ['ignore', 'pipe', 'pipe'] });
    const linjer = [];
    for (const stroem of [barn.stdout, barn.stderr]) {
      createInterface({ input: stroem }).on('line', (linje) => {
        if (linje.startsWith('{"numFailedTestSuites"')) return;
        linjer.push(linje);
        vis(linje);
      });
    }
    barn.once('close', (kode) => ferdig({ kode: kode ?? 1, utskrift: linjer.join('\n') }));
  });
}

await alt();
for (const en of feilet) console.log(`FEILET ${en}\n`);
process.exitCode = sum.failed === 0 ? 0 : 1;
console.log(`${sum.passed} passed, ${sum.failed} failed`);
