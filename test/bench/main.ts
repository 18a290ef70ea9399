import { cpus, totalmem } from 'node:os';
import { kommandoer } from './kommandoer';
import { lageret } from './lageret';
import { type Linje, skrivTabell } from './tabell';
import { startMaalsystem } from './system';
import { volum } from './volum';

const RUNDER = Number(process.env['BENCH_RUNDER'] ?? 5);
const SEKUNDER = Number(process.env['BENCH_SEKUNDER'] ?? 5);
const HENDELSER = Number(process.env['BENCH_HENDELSER'] ?? 100_000);

/** `npm run bench`: prints one table of ratios within this run, then the machine and the date. */
async function main(): Promise<void> {
  const si = (linje: string): void => console.error(`[${process.uptime().toFixed(0)} s] ${linje}`);
  const linjer: Linje[] = [];
  si('Starter delene');
  const m = await startMaalsystem();
  try {
    linjer.push(...(await kommandoer(m, RUNDER, SEKUNDER, si)));
    linjer.push(...(await volum(m, HENDELSER, si)));
  } finally {
    await m.rydd();
  }
  linjer.push(...(await lageret(si)));
  skrivTabell(linjer);
  const [prosessor] = cpus();
  console.log(`\n${cpus().length} × ${prosessor?.model ?? 'ukjent prosessor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, ${new Date().toISOString()}`);
}

void main().then(() => process.exit(0), (feil: unknown) => {
  console.error(feil);
  process.exit(1);
});
