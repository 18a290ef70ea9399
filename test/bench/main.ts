import { cpus, totalmem } from 'node:os';
import { kommandoer } from './kommandoer';
import { lageret } from './lageret';
import { matrise } from './matrise';
import { nettet } from './nettet';
import { soek } from './soek';
import { type Linje, skrivTabell } from './tabell';
import { startMaalsystem } from './system';
import { volum } from './volum';

const RUNDER = Number(process.env['BENCH_RUNDER'] ?? 5);
const SEKUNDER = Number(process.env['BENCH_SEKUNDER'] ?? 5);
/** What is measured: all, or some of it by name. */
const DELER = (process.env['BENCH_DELER'] ?? 'kommandoer,matrise,soek,nettet,volum,lageret').split(',');
const HENDELSER = Number(process.env['BENCH_HENDELSER'] ?? 100_000);
const SAKER = Number(process.env['BENCH_SAKER'] ?? 10_000);

/** `npm run bench`: prints one table of ratios within this run, then the machine and the date. */
async function main(): Promise<void> {
  const si = (linje: string): void => console.error(`[${process.uptime().toFixed(0)} s] ${linje}`);
  const linjer: Linje[] = [];
  si('Starter delene');
  const m = await startMaalsystem();
  try {
    if (DELER.includes('kommandoer')) linjer.push(...(await kommandoer(m, RUNDER, SEKUNDER, si)));
    if (DELER.includes('matrise')) linjer.push(...(await matrise(m, HENDELSER, si)));
    if (DELER.includes('soek')) linjer.push(...(await soek(m, HENDELSER, si)));
    if (DELER.includes('nettet')) linjer.push(...(await nettet(m, SAKER, si)));
    if (DELER.includes('volum')) linjer.push(...(await volum(m, HENDELSER, si)));
  } finally {
    await m.rydd();
  }
  if (DELER.includes('lageret')) linjer.push(...(await lageret(si)));
  skrivTabell(linjer);
  const [prosessor] = cpus();
  console.log(`\n${cpus().length} × ${prosessor?.model ?? 'ukjent prosessor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, ${new Date().toISOString()}`);
}

void main().then(() => process.exit(0), (feil: unknown) => {
  console.error(feil);
  process.exit(1);
});
