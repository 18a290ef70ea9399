import { setTimeout as vent } from 'node:timers/promises';
import { Client } from 'pg';
import { Hendelseslager } from '#platform';
import { kommandoerPerSekund, median, prosessortid } from './maaling';
import { type Maalsystem, SLUG } from './system';
import { type Linje, minst, tall } from './tabell';

type Si = (linje: string) => void;
interface Kandidat { readonly navn: string; readonly adresse: string; readonly pid: number }
interface Maalt { readonly perSekund: number; readonly mikrosekunder: number; readonly p99: number }

/** A, B, C, A, B, C …: what else happens on the machine hits all alike. @returns medians, in the order of the candidates */
async function vekselvis(kandidater: readonly Kandidat[], token: string, runder: number, sekunder: number, si: Si): Promise<Maalt[]> {
  const maalt = kandidater.map((): Maalt[] => []);
  // A process that has just started is still compiling itself.
  for (const { adresse } of kandidater) await kommandoerPerSekund(`${adresse}/api/v1/${SLUG}/saker`, token, sekunder);
  for (let runde = 0; runde < runder; runde++)
    for (const [nr, { navn, adresse, pid }] of kandidater.entries()) {
      const foer = prosessortid(pid);
      const svar = await kommandoerPerSekund(`${adresse}/api/v1/${SLUG}/saker`, token, sekunder);
      // The load lasts a second longer than it is measured.
      const mikrosekunder = ((prosessortid(pid) - foer) * 1e6) / (svar.perSekund * (sekunder + 1));
      maalt[nr]?.push({ perSekund: svar.perSekund, p99: svar.p99, mikrosekunder });
      si(`${navn}: ${tall(svar.perSekund)}/s, p99 ${svar.p99.toFixed(0)} ms, ${mikrosekunder.toFixed(0)} µs i prosessen per kommando`);
    }
  return maalt.map((m) => ({ perSekund: median(m.map((x) => x.perSekund)), mikrosekunder: median(m.map((x) => x.mikrosekunder)), p99: median(m.map((x) => x.p99)) }));
}

/** Commands through HTTP from 64 clients, against the same stack with a transaction, and with nothing, behind it. */
export async function kommandoer(m: Maalsystem, runder: number, sekunder: number, si: Si): Promise<Linje[]> {
  const { system, token } = m;
  const [transaksjon, ingenting] = [await m.baseline('transaksjon'), await m.baseline('ingenting')];
  const vaar = { navn: 'Saksgang', adresse: system.adresse, pid: system.prosess('api').pid };
  const grunn = { navn: 'Transaksjon', adresse: transaksjon.adresse, pid: transaksjon.prosess.pid };
  const tom = { navn: 'Ingenting', adresse: ingenting.adresse, pid: ingenting.prosess.pid };
  await system.stopp('worker');
  si('Kommandoer, worker stanset');
  const [a = INTET, b = INTET, c = INTET] = await vekselvis([vaar, grunn, tom], token, runder, sekunder, si);
  await system.start('worker');
  await ventTilAjour(m, si);
  si('Kommandoer, worker projiserer');
  const [d = INTET, e = INTET] = await vekselvis([vaar, grunn], token, runder, sekunder, si);
  await ventTilAjour(m, si);
  await Promise.all([transaksjon.prosess.stopp(), ingenting.prosess.stopp()]);
  const per = (x: Maalt): string => `${tall(x.perSekund)}/s, p99 ${x.p99.toFixed(0)} ms, ${x.mikrosekunder.toFixed(0)} µs`;
  return [
    { hva: 'Kommandoer over HTTP, 64 klienter, worker stanset', verdi: per(a) },
    { hva: '– samme steg som én PostgreSQL-transaksjon', verdi: per(b) },
    { hva: '– samme HTTP uten lager', verdi: per(c) },
    minst('– Saksgang mot transaksjonen', a.perSekund / b.perSekund, 1.5),
    { hva: '– Saksgangs andel av HTTP uten lager', verdi: `${Math.round((a.perSekund / c.perSekund) * 100)} %` },
    { hva: 'Kommandoer mens worker projiserer', verdi: per(d) },
    { hva: '– transaksjonen i samme runder', verdi: per(e) },
    minst('– Saksgang mot transaksjonen', d.perSekund / e.perSekund, 1),
  ];
}

const INTET: Maalt = { perSekund: Number.NaN, mikrosekunder: Number.NaN, p99: Number.NaN };

/** Until every read model has come to the end of the store as it is now. */
export async function ventTilAjour({ system, databaseUrl }: Maalsystem, si: Si): Promise<void> {
  const lager = new Hendelseslager(system.miljoe['EVENTSTORE_URL'] ?? '');
  const siste = (await lager.sisteposisjon()) ?? 0n;
  await lager.lukk();
  const fra = performance.now();
  const klient = new Client({ connectionString: databaseUrl, options: '-c search_path=saksgang' });
  await klient.connect();
  for (;;) {
    const { rows: [rad] } = await klient.query<{ posisjon: string }>('select min(posisjon)::text as posisjon from projeksjon where svarer');
    if (BigInt(rad?.posisjon ?? -1) >= siste) break;
    if (performance.now() - fra > 180_000) throw new Error(`Lesemodellene kom til ${rad?.posisjon} av ${siste} på tre minutter`);
    await vent(200);
  }
  await klient.end();
  si(`Lesemodellene er ved posisjon ${siste} etter ${((performance.now() - fra) / 1000).toFixed(1)} s`);
}
