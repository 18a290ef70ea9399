// `npm test`: everything a fresh clone needs to judge itself. Ends with one line: N passed, N failed.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { klargjoer, ROT, Stopp } from '../apps/local/klargjoer.mjs';
import { feilMedNode } from '../apps/local/node-versjon.mjs';

const LENGSTE_STEG = 60 * 60_000;
const sum = { passed: 0, failed: 0 };
/** Said again at the end, where one looks first. */
const feilet = [];
/** Fell among the others and passed alone: said, so that somebody mends them, but no failure. */
const ustabile = [];
const FLEST_IGJEN = 4;
/** The tests wait more than they reckon: two at a time on two cores halve the time, where jest would take one. */
const SAMTIDIG = availableParallelism() < 2 ? 1 : Math.max(2, availableParallelism() - 1);
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
  const foerst = await kjoerJest(prosjekt, [`--maxWorkers=${SAMTIDIG}`]);
  const falne = (foerst.r.testResults ?? []).filter((t) => t.status === 'failed').map((t) => t.name);
  if (foerst.failed > 0) console.log(foerst.utskrift);
  const igjen = prosjekt !== 'unit' && falne.length > 0 && falne.length <= FLEST_IGJEN ? await alene(falne, prosjekt) : undefined;
  const holder = igjen?.failed === 0;
  const fall = (foerst.r.testResults ?? []).flatMap(feilI);
  (holder ? ustabile : feilet).push(...fall);
  const [passed, failed] = [foerst.r.numPassedTests + (holder ? foerst.failed : 0), holder ? 0 : foerst.failed];
  sum.passed += passed;
  sum.failed += failed;
  si(`${navn}: ${passed} besto${holder ? `, av dem ${foerst.failed} først da de kjørte alene` : ''}, ${failed} feilet, ${foerst.r.numPendingTests} hoppet over`);
}

/** Real parts on a machine that somebody else has busied can be too late for one test; what breaks a rule falls alone too. */
function alene(filer, prosjekt) {
  si(`Kjører ${filer.length} fil(er) som falt, én gang til alene …`);
  return kjoerJest(prosjekt, ['--runInBand', '--runTestsByPath', ...filer]);
}

async function kjoerJest(prosjekt, valg) {
  const mappe = mkdtempSync(join(tmpdir(), 'saksgang-jest-'));
  try {
    const fil = join(mappe, 'resultat.json');
    const vis = (linje) => { if (/^(?:PASS|FAIL) /.test(linje)) si(linje); };
    // A test that fell may have left a child behind, which would hold jest until the longest step is over.
    const { kode, utskrift } = await node(['node_modules/jest/bin/jest.js', '--selectProjects', prosjekt, '--forceExit', '--json', `--outputFile=${fil}`, ...valg], vis);
    const r = lesResultat(fil);
    // A suite that could not even run holds no failed test of its own, and a run that broke off has no result at all.
    return { r, utskrift, failed: Math.max(r.numFailedTests + r.numRuntimeErrorTestSuites, kode === 0 ? 0 : 1) };
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
for (const en of ustabile) console.log(`USTABIL (besto alene) ${en}\n`);
for (const en of feilet) console.log(`FEILET ${en}\n`);
process.exitCode = sum.failed === 0 ? 0 : 1;
console.log(`${sum.passed} passed, ${sum.failed} failed`);
