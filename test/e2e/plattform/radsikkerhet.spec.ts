import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { migrer, sikreTabeller } from '#platform';
import { PROJEKSJONER } from '../../../apps/kontekster';
import { Oppsett, skrivTelling } from './oppsett';
import { tellinger } from './telling';

interface Db { telling: { fellesskap: string; id: string; n: number } }

describe('radsikkerheten', () => {
  let o: Oppsett;
  const [a, b] = [randomUUID(), randomUUID()];
  const ider = (tenant: string) => o.database.les<Db, { fellesskap: string }[]>(tenant, (db) => db.selectFrom('telling').select('fellesskap').execute());

  beforeAll(async () => {
    o = await Oppsett.nytt();
    await skrivTelling(o.lager, a, randomUUID(), [{ n: 1 }]);
    await skrivTelling(o.lager, b, randomUUID(), []);
    await o.gjenoppbygg([tellinger()]);
    await sikreTabeller(o.database.pool, PROJEKSJONER);
  }, 30_000);
  afterAll(() => o.lukk());

  test('er på og gjelder også eieren i hver tabell som har et fellesskap', async () => {
    const { rows } = await o.database.pool.query<{ relname: string; trygg: boolean }>(`
      select c.relname, c.relkind = 'r' and c.relrowsecurity and c.relforcerowsecurity as trygg from pg_class c
      join pg_attribute k on k.attrelid = c.oid and k.attname = 'fellesskap' and not k.attisdropped
      where c.relnamespace = 'saksgang'::regnamespace and c.relkind in ('r', 'v', 'm', 'p', 'f')`);
    expect(rows.length).toBeGreaterThan(PROJEKSJONER.length);
    expect(rows.filter((r) => !r.trygg)).toEqual([]);
  });

  test('viser hvert fellesskap bare sine egne rader', async () => {
    expect(await ider(a)).toEqual([{ fellesskap: a }]);
    expect(await ider(b)).toEqual([{ fellesskap: b }]);
    expect(await ider(randomUUID())).toEqual([]);
  });

  test.each(['', 'set local role saksgang_leser', `set local role saksgang_leser; select set_config('app.tenant', '', true)`])('viser ingen rader uten fellesskap («%s»)', async (foerst) => {
    const klient = await o.database.pool.connect();
    await klient.query(`begin; ${foerst}`);
    const { rows } = await klient.query('select * from telling');
    await klient.query('rollback');
    klient.release();
    expect(rows).toEqual([]);
  });

  test('den som spør kan ikke bytte fellesskap for den neste på samme forbindelse', async () => {
    for (let i = 0; i < 20; i++) await ider(i % 2 ? a : b);
    const samtidig = await Promise.all(Array.from({ length: 40 }, (_, i) => ider(i % 2 ? a : b)));
    expect(samtidig.map((r) => r[0]?.fellesskap)).toEqual(Array.from({ length: 40 }, (_, i) => (i % 2 ? a : b)));
  });

  test('den som leser kan ikke skrive, og den som slår opp kan ikke lese', async () => {
    await expect(o.database.les(a, (db) => sql`delete from telling`.execute(db))).rejects.toMatchObject({ code: '25006' });
    await expect(o.database.plattform((db) => sql`select * from telling`.execute(db))).rejects.toMatchObject({ code: '42501' });
    await expect(o.database.les('x\'; drop table telling; --', (db) => sql`select 1`.execute(db))).rejects.toThrow('Ugyldig fellesskap');
    expect(await ider(a)).toHaveLength(1);
  });

  test('å migrere flere ganger samtidig gjør hvert steg én gang', async () => {
    const steg = { navn: '9000-proeve', sql: 'create table proeve (n integer)' };
    await Promise.all([migrer(o.url, [steg]), migrer(o.url, [steg]), migrer(o.url)]);
    expect((await o.database.pool.query(`select from migrering where navn = '9000-proeve'`)).rowCount).toBe(1);
  });
});
