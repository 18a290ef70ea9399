import { fellesskapId } from '#fellesskap';
import { Hendelseslager } from '#platform';
import { fyll } from './hendelser';
import { ventTilAjour } from './kommandoer';
import { median, minne, program } from './maaling';
import { type Maalsystem, SLUG } from './system';
import { andelMinst, type Linje, tall } from './tabell';

const RUNDER = 3;
const SEKUND = /på ([\d.]+) s/g;

/** Memory, rebuild and start with at least `antall` events in the store, the last of them written in bulk. */
export async function volum(m: Maalsystem, antall: number, si: (linje: string) => void): Promise<Linje[]> {
  const { system } = m;
  const siste = await fyllOpp(m, antall, si);
  const deler = (['api', 'worker', 'eventstore'] as const).map((del) => ({ del, mb: minne(system.prosess(del).pid) }));
  const [lest, bygd, hendelser] = await gjenoppbygging(system.miljoe, si);
  const start = await starttid(m, si);
  const sum = deler.reduce((s, { mb }) => s + mb, 0);
  return [
    { hva: `Gjenoppbygging av alle lesemodeller, ${tall(hendelser)} hendelser`, verdi: `${tall(bygd)}/s`, krav: '≥ 5 000/s', holdt: bygd >= 5_000 },
    andelMinst('– av det lesing av $all alene når', bygd / lest, 0.25),
    { hva: `Minne etter ${tall(Number(siste))} hendelser: ${deler.map(({ del, mb }) => `${del} ${mb.toFixed(0)}`).join(', ')}`, verdi: `${sum.toFixed(0)} MB`, krav: '≤ 500 MB', holdt: sum <= 500 },
    { hva: `Start av lageret med ${tall(Number(siste))} hendelser`, verdi: `${(start / 1000).toFixed(2)} s`, krav: '≤ 2 s', holdt: start <= 2_000 },
  ];
}

/** Until the store has `antall` events, and every read model has seen them. @returns the last position */
export async function fyllOpp(m: Maalsystem, antall: number, si: (linje: string) => void): Promise<bigint> {
  const lager = new Hendelseslager(m.system.miljoe['EVENTSTORE_URL'] ?? '');
  const finnes = Number((await lager.sisteposisjon()) ?? 0n);
  si(`${tall(finnes)} hendelser finnes; fyller opp til ${tall(antall)}`);
  await fyll(lager, fellesskapId(SLUG), Math.max(0, antall - finnes));
  const siste = (await lager.sisteposisjon()) ?? 0n;
  await lager.lukk();
  await ventTilAjour(m, si);
  return siste;
}

/** Events per second of reading alone and of rebuilding, side by side in each run; and how many events there were. */
async function gjenoppbygging(miljoe: NodeJS.ProcessEnv, si: (linje: string) => void): Promise<[number, number, number]> {
  const lest: number[] = [];
  const bygd: number[] = [];
  let hendelser = 0;
  for (let runde = 0; runde < RUNDER; runde++) {
    const svar = await program('../../apps/cli/main.js', ['rebuild'], miljoe);
    const [leste = '0', byggetav = '0'] = [/Leste (\d+)/.exec(svar)?.[1], /av (\d+) hendelser/.exec(svar)?.[1]];
    const [lesetid = Number.NaN, byggetid = Number.NaN] = [...svar.matchAll(SEKUND)].map((t) => Number(t[1]));
    lest.push(Number(leste) / lesetid);
    bygd.push(Number(byggetav) / byggetid);
    hendelser = Number(byggetav);
    si(svar.trim().replace('\n', '; '));
  }
  return [median(lest), median(bygd), hendelser];
}

/** Milliseconds from start until the store says that it is ready. */
async function starttid({ system }: Maalsystem, si: (linje: string) => void): Promise<number> {
  const tider: number[] = [];
  for (let runde = 0; runde < RUNDER; runde++) {
    await system.stopp('eventstore');
    const fra = performance.now();
    await system.start('eventstore');
    tider.push(performance.now() - fra);
  }
  si(`Lageret startet på ${tider.map((t) => t.toFixed(0)).join(', ')} ms`);
  return median(tider);
}
