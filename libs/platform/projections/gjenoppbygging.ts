import { escapeIdentifier } from 'pg';
import { type Catalogues, type Projection } from '#eventsourcing';
import { type Database } from '../database';
import { type Hendelseslager } from '../eventstore';
import { type Giftig, Gruppe, Parallelle } from './gruppe';
import { hentInn } from './innhenting';
import { byttInn, hentVersjoner, medLaas, nyVedSiden, sikreTabeller } from './register';
import { lagIndekser, versjonAv } from './tabell';

/** Transactions at the same time: enough for the processors of a small machine, well below the pool. */
const BREDDE = 4;

export interface Gjenoppbygd {
  readonly hendelser: number;
  readonly sekunder: number;
}

/**
 * Builds read models anew beside those that answer, and swaps at the same position, so that nobody notices: neither
 * readers nor the process that projects.
 * @param antall events per transaction
 * @throws when an event cannot be taken in; the old ones answer as before
 */
export async function gjenoppbygg(lager: Hendelseslager, database: Database, kataloger: Catalogues, projeksjoner: readonly Projection[], antall = 2_000): Promise<Gjenoppbygd> {
  const { pool } = database;
  await sikreTabeller(pool, projeksjoner);
  const nye = projeksjoner.map((p) => ({ p, versjon: `${versjonAv(p)}_ny` }));
  for (const { p, versjon } of nye) await nyVedSiden(pool, p, versjon, false);
  const medlemmer = await hentVersjoner(pool, nye, kataloger);
  const grupper = new Parallelle(fordelt(medlemmer).map((del) => new Gruppe(pool, del, -1n)));
  const start = performance.now();
  let hendelser = 0;
  const valg = { antall, stanset, lest: (n: number) => (hendelser += n) };
  await hentInn(lager, grupper, kataloger, valg);
  const indekser = medlemmer.flatMap(({ projeksjon, tabell }) => lagIndekser(projeksjon, tabell.navn));
  await Promise.all(fordelt(indekser).map(async (del) => {
    for (const sql of del) await pool.query(sql);
  }));
  const sekunder = (performance.now() - start) / 1_000;
  await medLaas(pool, async (klient) => {
    const navn = projeksjoner.map((p) => p.name);
    // Queries and whoever projects wait a moment. The strongest lock at once, in a fixed order: taking it in two steps may deadlock.
    await klient.query(`lock table ${navn.map(escapeIdentifier).join(', ')} in access exclusive mode`);
    const { rows } = await klient.query<{ posisjon: string | null }>(
      'select max(posisjon)::text as posisjon from (select posisjon from projeksjon where svarer and navn = any($1) for update) p', [navn]);
    const maal = BigInt(rows[0]?.posisjon ?? -1);
    if (maal > grupper.posisjon) await hentInn(lager, grupper, kataloger, { ...valg, til: maal });
    for (const medlem of medlemmer) await byttInn(klient, medlem, versjonAv(medlem.projeksjon));
  });
  return { hendelser, sekunder };
}

function fordelt<T>(deler: readonly T[]): T[][] {
  return Array.from({ length: Math.min(BREDDE, deler.length) }, (_, del) => deler.filter((_d, i) => i % BREDDE === del));
}

async function stanset(feil: Giftig): Promise<void> {
  throw new Error(`${feil.medlem.projeksjon.name}: ${feil.message}`, { cause: feil });
}
