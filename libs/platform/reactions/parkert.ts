import { type Pool } from 'pg';

/** What a reaction could not do yet. One row per event, reaction and command (`nr`). */
export interface Parkert {
  readonly reaksjon: string;
  readonly hendelse: string;
  /** The first of the event's commands that is left. */
  readonly nr: number;
  readonly stroem: string;
  readonly revisjon: number;
  readonly posisjon: string;
  readonly type: string;
  /** Later events of the same stream wait behind it. False for a command that a rule refused: it alone is left. */
  readonly venter: boolean;
  readonly forsoek: number;
  /** Instant of the first attempt (ISO, UTC). */
  readonly foerst: string;
  /** It stands in the list of incidents. */
  readonly meldt: boolean;
}

const KOLONNER = `reaksjon, hendelse, nr, stroem, revisjon, posisjon::text as posisjon, type, venter, forsoek, to_char(foerst at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as foerst, meldt`;

/** The worker's own list of what is left. Losing it loses the place in line, as losing the reaction's position would replay it. */
export class Parkeringstabell {
  constructor(private readonly pool: Pool) {}

  /** Of each stream only what stands first, and all that nobody waits behind. */
  async foerste(reaksjoner: readonly string[]): Promise<Parkert[]> {
    const { rows } = await this.pool.query<Parkert>(
      `select ${KOLONNER} from (select distinct on (reaksjon, stroem) * from parkert where venter order by reaksjon, stroem, revisjon, nr) f where reaksjon = any($1)
       union all select ${KOLONNER} from parkert where not venter and reaksjon = any($1)`, [reaksjoner]);
    return rows;
  }

  async neste({ reaksjon, stroem }: Pick<Parkert, 'reaksjon' | 'stroem'>): Promise<Parkert | undefined> {
    const { rows } = await this.pool.query<Parkert>(`select ${KOLONNER} from parkert where venter and reaksjon = $1 and stroem = $2 order by revisjon, nr limit 1`, [reaksjon, stroem]);
    return rows[0];
  }

  /** One that stands there already stays as it is. */
  async legg(p: Parkert): Promise<void> {
    await this.pool.query(
      'insert into parkert (reaksjon, hendelse, nr, stroem, revisjon, posisjon, type, venter, forsoek, foerst, meldt) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing',
      [p.reaksjon, p.hendelse, p.nr, p.stroem, p.revisjon, p.posisjon, p.type, p.venter, p.forsoek, p.foerst, p.meldt]);
  }

  async forsoekt(p: Parkert, { forsoek, meldt }: { forsoek: number; meldt: boolean }): Promise<void> {
    await this.pool.query('update parkert set forsoek = $4, meldt = $5 where reaksjon = $1 and hendelse = $2 and nr = $3', [p.reaksjon, p.hendelse, p.nr, forsoek, meldt]);
  }

  async fjern(p: Parkert): Promise<void> {
    await this.pool.query('delete from parkert where reaksjon = $1 and hendelse = $2 and nr = $3', [p.reaksjon, p.hendelse, p.nr]);
  }
}

/** How many streams stand still until a person decides, and how many events wait or were refused in all. */
export async function parkeringsstatus(pool: Pool): Promise<{ readonly staar: number; readonly alle: number }> {
  const { rows } = await pool.query<{ staar: number; alle: number }>('select count(*) filter (where venter and meldt)::int as staar, count(*)::int as alle from parkert');
  return rows[0] ?? { staar: 0, alle: 0 };
}
