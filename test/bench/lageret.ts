import { program } from './maaling';
import { andelMinst, type Linje } from './tabell';

/** The embedded store alone, by its own bench. */
export async function lageret(si: (linje: string) => void): Promise<Linje[]> {
  si('Hendelseslageret alene');
  const svar = await program('../../libs/eventstore-server/bench.js', []);
  si(svar.trim());
  const [, disk = '', uten = ''] = /: (\d+)\/s, without storage (\d+)\/s/.exec(svar) ?? [];
  const cpu = [...svar.matchAll(/server ([\d.]+) µs, client ([\d.]+) µs: /g)].map((t) => Number(t[1]) / Number(t[2])).sort((a, b) => a - b);
  const forhold = cpu[Math.floor(cpu.length / 2)] ?? Number.NaN;
  return [
    andelMinst(`Varige skrivinger i lageret, 64 skrivere: ${disk}/s av ${uten}/s uten lagring`, Number(disk) / Number(uten), 0.7),
    { hva: 'Lagerets prosessortid per hendelse mot klientens når $all leses', verdi: forhold.toFixed(2), krav: '≤ 1', holdt: forhold <= 1 },
  ];
}
