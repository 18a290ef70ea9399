import { type Pool } from 'pg';
import { type Reaction } from '#eventsourcing';

export interface Reaksjonsstatus {
  readonly navn: string;
  readonly posisjon: bigint;
  readonly feil: { readonly hendelse: string; readonly melding: string } | null;
}

export async function reaksjonsstatus(pool: Pool): Promise<Reaksjonsstatus[]> {
  const { rows } = await pool.query<{ navn: string; posisjon: string; feil: Reaksjonsstatus['feil'] }>('select navn, posisjon::text as posisjon, feil from reaksjon order by navn');
  return rows.map((r) => ({ ...r, posisjon: BigInt(r.posisjon) }));
}

/** How far each reaction has come. Losing it replays harmlessly. */
export class Reaksjonsregister {
  constructor(private readonly pool: Pool) {}

  /** A reaction seen for the first time begins at the start, or (`fra: 'naa'`) at the end as it is. */
  async hent(reaksjoner: readonly Reaction[], slutt: () => Promise<bigint | undefined>): Promise<Map<string, bigint>> {
    const kjente = new Map((await reaksjonsstatus(this.pool)).map((r) => [r.navn, r.posisjon]));
    for (const { name, fra } of reaksjoner) {
      if (kjente.has(name)) continue;
      const posisjon = fra === 'naa' ? ((await slutt()) ?? -1n) : -1n;
      await this.pool.query('insert into reaksjon (navn, posisjon) values ($1, $2) on conflict do nothing', [name, posisjon.toString()]);
      kjente.set(name, posisjon);
    }
    return new Map(reaksjoner.map((r) => [r.name, kjente.get(r.name) ?? -1n]));
  }

  /** Moves those that have not come so far; never back. */
  async flytt(kommet: Map<string, bigint>, til: bigint): Promise<void> {
    const navn = [...kommet].filter(([, p]) => p < til).map(([n]) => n);
    if (navn.length === 0) return;
    // Not waiting for the disk: a position lost is a piece done again, without effect.
    await this.pool.query(
      `with ventetid as materialized (select set_config('synchronous_commit', 'off', true))
       update reaksjon set posisjon = $1, feil = null, endret = clock_timestamp() from ventetid where navn = any($2) and posisjon < $1`,
      [til.toString(), navn]);
    for (const n of navn) kommet.set(n, til);
  }
}
