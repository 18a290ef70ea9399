import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client, escapeIdentifier } from 'pg';
import { type Metadata, type StoredEvent } from '#eventsourcing';
import { Hendelseslager } from '#platform';
import { type Klient } from '../support/klient';
import { type Sendt } from './last';

const CLI = join(__dirname, '..', '..', 'dist', 'apps', 'cli', 'main.js');
const AJOUR_MS = 60_000;

export async function alleHendelser(url: string): Promise<StoredEvent[]> {
  const lager = new Hendelseslager(url);
  const ut: StoredEvent[] = [];
  try {
    for (let fra: bigint | undefined, slutt = false; !slutt;) {
      const side = await lager.lesAlt(fra, 2_000);
      ut.push(...side.hendelser);
      [fra, slutt] = [side.posisjon, side.slutt];
    }
    return ut;
  } finally {
    await lager.lukk();
  }
}

/** What is stored against what the clients know. Empty: every acknowledged command is there once, and nothing that nobody sent. */
export function doemHendelser(sendt: readonly Sendt[], hendelser: readonly StoredEvent[]): string[] {
  const brudd: string[] = [];
  const virkninger = new Map<string, StoredEvent[]>();
  const kommandoer = new Set<string>();
  for (const h of hendelser.filter(({ stream }) => stream.startsWith('sak-'))) {
    const { tittel, tekst } = h.data as { tittel?: string; tekst?: string };
    const merke = tittel ?? tekst ?? '';
    virkninger.set(merke, [...(virkninger.get(merke) ?? []), h]);
    const { commandId } = h.metadata as Metadata;
    if (kommandoer.has(commandId)) brudd.push(`kommandoen ${commandId} har virket to ganger`);
    kommandoer.add(commandId);
  }
  for (const { merke, slag, svar } of sendt) {
    const [virkning, ...flere] = virkninger.get(merke) ?? [];
    virkninger.delete(merke);
    if (flere.length > 0) brudd.push(`${slag} ${merke} har virket ${flere.length + 1} ganger`);
    if (!svar) continue;
    const sted = `sak-${svar.id} ${svar.revisjon}`;
    if (!virkning) brudd.push(`${slag} ${merke} er kvittert (${sted}), men borte`);
    else if (`${virkning.stream} ${virkning.revision}` !== sted) brudd.push(`${slag} ${merke} er kvittert som ${sted}, men ligger på ${virkning.stream} ${virkning.revision}`);
  }
  for (const merke of virkninger.keys()) brudd.push(`${merke} har ingen sendt`);
  return brudd;
}

/** Read models against events: each table as it stands is what a rebuild from the events gives. */
export async function doemLesemodeller(adminUrl: string, miljoe: NodeJS.ProcessEnv, siste: bigint): Promise<string[]> {
  const klient = new Client({ connectionString: adminUrl, options: '-c search_path=saksgang -c timezone=UTC' });
  await klient.connect();
  try {
    const navn = await ventTilAjour(klient, siste);
    const foer = await fingeravtrykk(klient, navn);
    await promisify(execFile)(process.execPath, [CLI, 'rebuild'], { env: miljoe });
    const etter = await fingeravtrykk(klient, navn);
    return navn.filter((n) => foer.get(n) !== etter.get(n)).map((n) => `${n} er en annen enn hendelsene gir: ${foer.get(n)} ≠ ${etter.get(n)}`);
  } finally {
    await klient.end();
  }
}

async function ventTilAjour(klient: Client, siste: bigint): Promise<string[]> {
  const frist = Date.now() + AJOUR_MS;
  for (;;) {
    const { rows } = await klient.query<{ navn: string; posisjon: string; feil: unknown }>('select navn, posisjon::text, feil from projeksjon where svarer order by navn');
    const etter = rows.filter((r) => BigInt(r.posisjon) < siste);
    if (rows.length > 0 && etter.length === 0) return rows.map((r) => r.navn);
    if (Date.now() > frist) throw new Error(`Lesemodellene kom ikke til ${siste}: ${JSON.stringify(etter)}`);
    await vent(100);
  }
}

async function fingeravtrykk(klient: Client, navn: readonly string[]): Promise<Map<string, string>> {
  const ut = new Map<string, string>();
  for (const n of navn) {
    const { rows: [rad] } = await klient.query<{ antall: string; sum: string }>(
      `select count(*) as antall, md5(string_agg(md5(to_jsonb(t)::text), '' order by to_jsonb(t)::text collate "C")) as sum from ${escapeIdentifier(n)} t`);
    ut.set(n, `${rad?.antall} rader, ${rad?.sum}`);
  }
  return ut;
}

/** Titles that the list shows, over the API, page by page. */
export async function listedeTitler(klient: Klient): Promise<string[]> {
  const ut: string[] = [];
  for (let neste: string | undefined = ''; neste !== undefined;) {
    const sti: string = `/saker?antall=100${neste && `&etter=${encodeURIComponent(neste)}`}`;
    const side: { elementer: { tittel: string }[]; neste?: string } = await klient.hent(sti);
    ut.push(...side.elementer.map((e) => e.tittel));
    neste = side.neste;
  }
  return ut;
}
