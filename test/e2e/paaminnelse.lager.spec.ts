import { randomUUID } from 'node:crypto';
import { type Kysely } from 'kysely';
import { type Oppdrag, Utsendinger, UTSENDING } from '#frist';
import { Database, migrer, sikreTabeller } from '#platform';
import { paaminnelse } from '#saksflyt';
import { nyDatabase } from '../support/database';

const FELLESSKAP = randomUUID();
const NAA = '2026-03-18T07:00:00.000Z';
const om = (minutter: number) => new Date(Date.parse(NAA) + minutter * 60_000).toISOString();

let database: Database;
let utsendinger: Utsendinger;

beforeAll(async () => {
  const url = await nyDatabase();
  await migrer(url, [UTSENDING]);
  database = new Database({ url, navn: 'test' });
  await sikreTabeller(database.pool, [paaminnelse]);
  utsendinger = new Utsendinger(database);
}, 60_000);
afterAll(() => database.lukk());
beforeEach(async () => {
  for (const tabell of ['paaminnelse', 'utsending']) await database.skriv((db: Kysely<Record<string, object>>) => db.deleteFrom(tabell).execute());
});

async function planlagt(forfaller: string, tilstand = 'planlagt'): Promise<string> {
  const id = randomUUID();
  const rad = {
    fellesskap: FELLESSKAP, frist_id: randomUUID(), mottaker: randomUUID(), trinn: 1, id, kategori: 'avtale', eier_id: randomUUID(), runde: 1, gjelder: 'Avtale',
    mottaker_navn: 'Nord', frist_dato: '2026-03-25', dag: '2026-03-18', forfaller, message_id: `<${id}@x>`, tilstand, aktiv: true, varslet: null,
  };
  await database.skriv((db: Kysely<{ paaminnelse: object }>) => db.insertInto('paaminnelse').values(rad).execute());
  return id;
}

const endre = (id: string, endring: object) =>
  database.skriv((db: Kysely<{ paaminnelse: { id: string } }>) => db.updateTable('paaminnelse').set(endring).where('id', '=', id).execute());

async function ta(naa = NAA, id?: string): Promise<Oppdrag> {
  const [oppdrag] = await utsendinger.ta(naa, 10, id === undefined ? {} : { id });
  if (!oppdrag) throw new Error('ingenting å ta');
  return oppdrag;
}

test('det som er forfalt, tas én gang, og det som ikke er forfalt, tas ikke', async () => {
  const id = await planlagt(NAA);
  await planlagt(om(1));
  await planlagt(NAA, 'bortfalt');
  const tatt = (await Promise.all([utsendinger.ta(NAA, 10), utsendinger.ta(NAA, 10), utsendinger.ta(NAA, 10)])).flat();
  expect(tatt.map((o) => o.id)).toEqual([id]);
  expect(await utsendinger.ta(NAA, 10)).toEqual([]);
});

test('en leie som er gått ut, gir oppdraget til en annen, og den første får ikke sende', async () => {
  await planlagt(NAA);
  const foerst = await ta();
  expect(await utsendinger.erVaar(foerst, NAA)).toBe(true);
  expect(await utsendinger.ta(om(1), 10)).toEqual([]);
  expect(await utsendinger.erVaar(foerst, om(1))).toBe(false);
  const saa = await ta(om(2));
  expect([saa.id, saa.leie === foerst.leie]).toEqual([foerst.id, false]);
  expect([await utsendinger.erVaar(foerst, om(2)), await utsendinger.erVaar(saa, om(2))]).toEqual([false, true]);
});

test('en frist som faller bort eller flyttes mens påminnelsen er tatt, stanser den før posten', async () => {
  for (const endring of [{ tilstand: 'bortfalt' }, { id: randomUUID(), forfaller: om(60) }]) {
    const id = await planlagt(NAA);
    const oppdrag = await ta(NAA, id);
    await endre(id, endring);
    expect(await utsendinger.erVaar(oppdrag, NAA)).toBe(false);
  }
});

test('utsatt post prøves igjen når pausen er over, og pausene telles', async () => {
  const id = await planlagt(NAA);
  await utsendinger.utsett(await ta(), om(5), '451');
  expect(await utsendinger.ta(om(4), 10)).toEqual([]);
  expect((await utsendinger.kommende(om(1), om(16))).map((k) => [k.id, k.naar])).toEqual([[id, om(5)]]);
  expect((await ta(om(5))).utsatt).toBe(1);
});

test('levert post sendes aldri igjen, og det som mangler er hendelsen', async () => {
  const id = await planlagt(NAA);
  await utsendinger.levert(await ta(), ['p1', 'p2']);
  expect(await utsendinger.ta(om(10), 10)).toEqual([]);
  expect(await utsendinger.leverteUtenHendelse(om(1))).toEqual([]);
  expect(await utsendinger.leverteUtenHendelse(om(2))).toMatchObject([{ id, fellesskap: FELLESSKAP, mottakere: ['p1', 'p2'] }]);
  await utsendinger.ferdig(id);
  expect([await utsendinger.leverteUtenHendelse(om(10)), await utsendinger.ta(om(10), 10)]).toEqual([[], []]);
});

test('bare det som forfaller innen kvarteret og ikke er tatt, legges i køen', async () => {
  const [snart, senereId] = [await planlagt(om(10)), await planlagt(om(16))];
  await planlagt(om(5), 'sendt');
  await planlagt(NAA);
  expect((await utsendinger.kommende(NAA, om(15))).map((k) => k.id)).toEqual([snart]);
  expect((await utsendinger.kommende(om(2), om(17))).map((k) => k.id)).toEqual([snart, senereId]);
});

test('hvert fellesskap ser bare sine egne utsendinger', async () => {
  await planlagt(NAA);
  await ta();
  const antall = (tenant: string) => database.les(tenant, (db: Kysely<{ utsending: object }>) => db.selectFrom('utsending').selectAll().execute());
  expect([(await antall(FELLESSKAP)).length, (await antall(randomUUID())).length]).toEqual([1, 0]);
});
