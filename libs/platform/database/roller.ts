import { type ClientBase } from 'pg';

/** Reads one helsefellesskap's rows. */
export const LESER = 'saksgang_leser';
/** Writes read models: all rows of all. */
export const SKRIVER = 'saksgang_skriver';
/** Finds out which helsefellesskap a request belongs to: tables without tenant, and read models made for that. */
export const OPPSLAG = 'saksgang_oppslag';

const ROLLER = [LESER, SKRIVER, OPPSLAG];
const SAMTIDIG = new Set(['42710', '23505', 'XX000']);

/**
 * Roles belong to the whole server, where another database may be making the same ones at the same moment.
 * @throws when the database's user neither has them nor may make them (CREATEROLE)
 */
export async function sikreRoller(klient: ClientBase): Promise<void> {
  for (let forsoek = 0; ; forsoek++) {
    try {
      return await lagRoller(klient);
    } catch (feil) {
      if (forsoek >= 5 || !SAMTIDIG.has((feil as { code?: string }).code ?? '')) throw feil;
    }
  }
}

async function lagRoller(klient: ClientBase): Promise<void> {
  const { rows } = await klient.query<{ rolname: string; medlem: boolean }>(
    `select r.rolname, exists (select from pg_auth_members m join pg_roles u on u.oid = m.member
       where m.roleid = r.oid and u.rolname = current_user and ${await kanSettes(klient)}) as medlem
     from pg_roles r where r.rolname = any($1)`,
    [ROLLER],
  );
  for (const rolle of ROLLER) {
    const finnes = rows.find((r) => r.rolname === rolle);
    if (!finnes) await klient.query(`create role ${rolle} nologin`);
    // Without INHERIT the owner of the tables is no reader of them in its own right.
    if (!finnes?.medlem) await klient.query(`grant ${rolle} to current_user${(await erNy(klient)) ? ' with inherit false, set true' : ''}`);
  }
}

async function erNy(klient: ClientBase): Promise<boolean> {
  const { rows } = await klient.query<{ v: string }>(`select current_setting('server_version_num') as v`);
  return Number(rows[0]?.v) >= 160_000;
}

async function kanSettes(klient: ClientBase): Promise<string> {
  return (await erNy(klient)) ? 'm.set_option' : 'true';
}
