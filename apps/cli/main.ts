import 'reflect-metadata';
import { Catalogues } from '#eventsourcing';
import { Database, gjenoppbygg, Hendelseslager, migrer } from '#platform';
import { KATALOGER, PROJEKSJONER } from '../kontekster';
import { maalLesing } from './lesing';

const BRUK = `Bruk: node dist/apps/cli/main.js rebuild [lesemodell …] [--antall=2000]
  Bygger lesemodellene på nytt ved siden av de som svarer, og bytter. Krever DATABASE_URL og EVENTSTORE_URL.`;

async function main([kommando, ...argumenter]: readonly string[]): Promise<number> {
  if (kommando !== 'rebuild') {
    console.error(BRUK);
    return 2;
  }
  const navn = argumenter.filter((a) => !a.startsWith('--'));
  const ukjente = navn.filter((n) => !PROJEKSJONER.some((p) => p.name === n));
  if (ukjente.length > 0) {
    console.error(`Finnes ikke: ${ukjente.join(', ')}. Lesemodellene er: ${PROJEKSJONER.map((p) => p.name).join(', ')}`);
    return 2;
  }
  const antall = Number(argumenter.find((a) => a.startsWith('--antall='))?.split('=')[1] ?? 2_000);
  await rebuild(PROJEKSJONER.filter((p) => navn.length === 0 || navn.includes(p.name)), antall);
  return 0;
}

async function rebuild(lesemodeller: typeof PROJEKSJONER, antall: number): Promise<void> {
  const { DATABASE_URL: url, EVENTSTORE_URL: lagerUrl } = process.env;
  if (!url || !lagerUrl) throw new Error(BRUK);
  await migrer(url);
  const database = new Database({ url, navn: 'saksgang-cli', setningMs: 60_000 });
  const lager = new Hendelseslager(lagerUrl);
  try {
    const lest = await maalLesing(lager);
    const bygd = await gjenoppbygg(lager, database, new Catalogues(KATALOGER), lesemodeller, antall);
    const takt = bygd.hendelser / bygd.sekunder;
    console.log(`Leste ${lest.hendelser} hendelser på ${lest.sekunder.toFixed(2)} s: ${Math.round(lest.hendelser / lest.sekunder)} per sekund`);
    console.log(`Bygde ${lesemodeller.length} lesemodeller av ${bygd.hendelser} hendelser på ${bygd.sekunder.toFixed(2)} s: ${Math.round(takt)} per sekund (${Math.round((takt * 100) / (lest.hendelser / lest.sekunder))} % av lesing alene)`);
  } finally {
    await lager.lukk();
    await database.lukk();
  }
}

main(process.argv.slice(2)).then((kode) => process.exit(kode), (feil: unknown) => {
  console.error(feil instanceof Error ? feil.message : String(feil));
  process.exit(1);
});
