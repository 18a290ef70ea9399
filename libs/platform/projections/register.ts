import { type Pool, type PoolClient, escapeIdentifier } from 'pg';
import { type Catalogues, type Projection } from '#eventsourcing';
import { Interesse } from './avkoding';
import { type Medlem } from './gruppe';
import { lagIndekser, lagTabell, tabellFor, versjonAv } from './tabell';

/** The event that a read model cannot take. The last four are missing where they could not be told. */
export interface Stans {
  readonly hendelse: string;
  readonly melding: string;
  readonly posisjon?: string;
  readonly type?: string;
  readonly stroem?: string;
  readonly tenant?: string;
}

/** What is kept about a read model: how far it has come and whether it stands still. */
export interface Projeksjonsstatus {
  readonly navn: string;
  readonly versjon: string;
  readonly posisjon: bigint;
  /** Queries are answered from this version. */
  readonly svarer: boolean;
  readonly feil: Stans | null;
}

interface Linje {
  navn: string;
  versjon: string;
  tabell: string;
  posisjon: string;
  svarer: boolean;
  feil: Projeksjonsstatus['feil'];
}

const LAAS = 'saksgang.projeksjonstabeller';

export async function projeksjonsstatus(pool: Pool): Promise<Projeksjonsstatus[]> {
  const { rows } = await pool.query<Linje>('select navn, versjon, posisjon::text as posisjon, svarer, feil from projeksjon order by navn, versjon');
  return rows.map((r) => ({ ...r, posisjon: BigInt(r.posisjon) }));
}

/** Makes the tables that are not there at all, so that queries have something to ask. */
export async function sikreTabeller(pool: Pool, projeksjoner: readonly Projection[]): Promise<void> {
  await medLaas(pool, async (klient) => {
    const { rows } = await klient.query<{ navn: string }>('select distinct navn from projeksjon');
    const kjente = new Set(rows.map((r) => r.navn));
    for (const p of projeksjoner) if (!kjente.has(p.name)) await opprett(klient, p, versjonAv(p), p.name, { svarer: true, indekser: true });
  });
}

/** Makes an empty table beside the one that answers; one left behind by an earlier attempt is thrown away. */
export async function nyVedSiden(pool: Pool, p: Projection, versjon: string, indekser = true): Promise<void> {
  const tabell = `${p.name}__v${versjon}`;
  await medLaas(pool, async (klient) => {
    await klient.query(`drop table if exists ${escapeIdentifier(tabell)}`);
    await klient.query('delete from projeksjon where navn = $1 and versjon = $2', [p.name, versjon]);
    await opprett(klient, p, versjon, tabell, { svarer: false, indekser });
  });
}

/** Read models of this code, at the version of this code, as the database knows them; those missing get a table beside the old. */
export async function hentMedlemmer(pool: Pool, projeksjoner: readonly Projection[], kataloger: Catalogues) {
  await sikreTabeller(pool, projeksjoner);
  let linjer = await lesLinjer(pool);
  const nye = projeksjoner.filter((p) => !linjer.some((l) => l.navn === p.name && l.versjon === versjonAv(p)));
  for (const p of nye) await nyVedSiden(pool, p, versjonAv(p));
  if (nye.length > 0) linjer = await lesLinjer(pool);
  return projeksjoner.flatMap((projeksjon) => {
    const linje = linjer.find((l) => l.navn === projeksjon.name && l.versjon === versjonAv(projeksjon));
    return linje ? [{ medlem: tilMedlem(projeksjon, linje, kataloger), posisjon: BigInt(linje.posisjon), stanset: linje.feil !== null }] : [];
  });
}

/** The version built beside takes over: its table gets the name that queries use, and the old one goes. */
export async function byttInn(klient: PoolClient, medlem: Medlem, versjon: string): Promise<void> {
  const { name } = medlem.projeksjon;
  await klient.query(`drop table ${escapeIdentifier(name)}`);
  await klient.query(`alter table ${escapeIdentifier(medlem.tabell.navn)} rename to ${escapeIdentifier(name)}`);
  await klient.query('delete from projeksjon where navn = $1 and svarer', [name]);
  await klient.query('update projeksjon set versjon = $3, tabell = navn, svarer = true where navn = $1 and versjon = $2', [name, medlem.versjon, versjon]);
}

export async function merkStanset(pool: Pool, { projeksjon, versjon }: Medlem, feil: Stans): Promise<void> {
  await pool.query('update projeksjon set feil = $3, endret = clock_timestamp() where navn = $1 and versjon = $2', [projeksjon.name, versjon, JSON.stringify(feil)]);
}

/** One that stands still may try again, or (with `forbi`) goes on after that position. It takes effect with the next turn. */
export async function slippForbi(pool: Pool, { navn, versjon }: Projeksjonsstatus, forbi?: bigint): Promise<void> {
  await pool.query(
    'update projeksjon set feil = null, posisjon = greatest(posisjon, $3::bigint), endret = clock_timestamp() where navn = $1 and versjon = $2 and feil is not null',
    [navn, versjon, (forbi ?? -1n).toString()]);
}

/** Those versions, as the database knows them. */
export async function hentVersjoner(pool: Pool, oenskede: readonly { p: Projection; versjon: string }[], kataloger: Catalogues): Promise<Medlem[]> {
  const linjer = await lesLinjer(pool);
  return oenskede.flatMap(({ p, versjon }) => {
    const linje = linjer.find((l) => l.navn === p.name && l.versjon === versjon);
    return linje ? [tilMedlem(p, linje, kataloger)] : [];
  });
}

/** @returns what `arbeid` does, all or nothing, with one process at a time changing tables */
export async function medLaas<T>(pool: Pool, arbeid: (klient: PoolClient) => Promise<T>): Promise<T> {
  const klient = await pool.connect();
  try {
    await klient.query('begin');
    await klient.query('select pg_advisory_xact_lock(hashtext($1))', [LAAS]);
    const svar = await arbeid(klient);
    await klient.query('commit');
    klient.release();
    return svar;
  } catch (feil) {
    await klient.query('rollback').then(() => klient.release(), () => klient.release(true));
    throw feil;
  }
}

async function opprett(klient: PoolClient, p: Projection, versjon: string, tabell: string, { svarer, indekser }: { svarer: boolean; indekser: boolean }): Promise<void> {
  await klient.query(lagTabell(p, tabell));
  if (indekser) await klient.query(lagIndekser(p, tabell).join(';\n'));
  await klient.query('insert into projeksjon (navn, versjon, tabell, svarer) values ($1, $2, $3, $4)', [p.name, versjon, tabell, svarer]);
}

async function lesLinjer(pool: Pool): Promise<Linje[]> {
  return (await pool.query<Linje>('select navn, versjon, tabell, posisjon::text as posisjon, svarer, feil from projeksjon')).rows;
}

function tilMedlem(projeksjon: Projection, linje: Linje, kataloger: Catalogues): Medlem {
  return {
    projeksjon,
    versjon: linje.versjon,
    tabell: tabellFor(projeksjon, linje.tabell),
    interesse: new Interesse(projeksjon, kataloger),
    svarer: linje.svarer,
  };
}
