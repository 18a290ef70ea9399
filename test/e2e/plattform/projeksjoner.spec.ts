import { randomUUID } from 'node:crypto';
import { catalogue, Catalogues } from '#eventsourcing';
import { Sjekkpunktvakt, sikreTabeller } from '#platform';
import { Avkodet } from '../../../libs/platform/projections/avkoding';
import { Forskjoevet, Gruppe } from '../../../libs/platform/projections/gruppe';
import { hentMedlemmer } from '../../../libs/platform/projections/register';
import { Oppsett, skrivTelling, skrivTil, tilSlutt } from './oppsett';
import { kataloger, tellelogg, tellinger, tellingHendelser } from './telling';

describe('projeksjoner', () => {
  let o: Oppsett;
  let tenant: string;
  const naadd = (navn: string, posisjon: bigint) => tilSlutt(async () => (await o.status()).some((s) => s.navn === navn && s.svarer && s.posisjon >= posisjon));
  beforeEach(async () => {
    o = await Oppsett.nytt();
    tenant = randomUUID();
  });
  afterEach(() => o.lukk());

  test('hver hendelse virker én gang, og den som skrev ser det når sjekkpunktet er nådd', async () => {
    const id = randomUUID();
    const vakt = new Sjekkpunktvakt(o.database.pool, o.url);
    await vakt.start();
    o.projeksjoner([tellinger(), tellelogg()]).start();
    const posisjon = await skrivTelling(o.lager, tenant, id, [{ n: 1 }, { n: 2 }, { n: 3 }]);
    expect(await vakt.vent(['telling', 'tellelogg'], posisjon, 5_000)).toBe(true);
    expect(await o.database.les<{ telling: { id: string; n: number; sist: string } }, unknown>(tenant, (db) => db.selectFrom('telling').select(['n', 'sist']).where('id', '=', id).execute()))
      .toEqual([{ n: 3, sist: '2026-01-15T09:00:00.500Z' }]);
    expect(await vakt.vent(['telling'], posisjon + 1_000_000n, 100)).toBe(false);
    await vakt.stopp();
  });

  test('et brudd mellom radene og sjekkpunktet gir verken tapt eller dobbel telling', async () => {
    const id = randomUUID();
    o.projeksjoner([tellinger(), tellelogg()]).start();
    await naadd('telling', await skrivTelling(o.lager, tenant, id, [{ n: 1 }]));
    // A sequence does not roll back: each of the first three transactions that would move the checkpoint loses its connection there.
    await o.database.pool.query(`
      create sequence brudd;
      create function bryt() returns trigger language plpgsql security definer as $$ begin
        if nextval('saksgang.brudd') <= 3 then perform pg_terminate_backend(pg_backend_pid()); end if; return null; end $$;
      create trigger bryt before update on projeksjon for each statement execute function bryt()`);
    await naadd('telling', await skrivTil(o.lager, id, 'Talt', { n: 2 }, tenant));
    expect((await o.database.pool.query<{ n: number }>('select last_value as n from brudd')).rows[0]?.n).toBeGreaterThan(3);
    expect(await o.rader('telling', tenant)).toMatchObject([{ id, n: 2 }]);
    expect(await o.rader('tellelogg', tenant)).toHaveLength(2);
  }, 20_000);

  test('to prosesser deler ikke arbeidet: den andre tar over når den første er borte', async () => {
    const id = randomUUID();
    const [a, b] = [o.projeksjoner([tellinger()]), o.projeksjoner([tellinger()])];
    a.start();
    await tilSlutt(() => a.ajour);
    b.start();
    await naadd('telling', await skrivTelling(o.lager, tenant, id, [{ n: 1 }]));
    expect(b.ajour).toBe(false);
    await a.stopp();
    await naadd('telling', await skrivTil(o.lager, id, 'Talt', { n: 2 }, tenant));
    expect(await o.rader('telling', tenant)).toMatchObject([{ id, n: 2 }]);
  }, 20_000);

  test('to som begge tror de er alene tar ikke inn samme hendelse to ganger', async () => {
    const id = randomUUID();
    const fra = await o.lager.sisteposisjon() ?? -1n;
    const posisjon = await skrivTelling(o.lager, tenant, id, [{ n: 1 }]);
    const { hendelser } = await o.lager.lesAlt(fra, 10);
    const grupper = [];
    for (const _ of [1, 2]) {
      const medlemmer = (await hentMedlemmer(o.database.pool, [tellinger()], kataloger)).map((m) => m.medlem);
      grupper.push(new Gruppe(o.database.pool, medlemmer, -1n));
    }
    const utfall = await Promise.allSettled(grupper.map((g) => g.anvend(hendelser.map((h) => new Avkodet(h, kataloger)), posisjon)));
    expect(utfall.map((u) => u.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(utfall.find((u) => u.status === 'rejected')).toMatchObject({ reason: expect.any(Forskjoevet) as unknown });
    expect(await o.rader('telling', tenant)).toMatchObject([{ id, n: 1 }]);
  });

  test('en hendelse som ikke kan tas inn stanser bare sin egen lesemodell, og det synes; rettet tar den igjen de andre', async () => {
    const id = randomUUID();
    const syk = o.projeksjoner([tellinger(), tellelogg(id)]);
    syk.start();
    const posisjon = await skrivTelling(o.lager, tenant, id, [{ n: 1 }, { n: 2 }, { n: 3 }]);
    await naadd('telling', posisjon);
    const stanset = await tilSlutt(async () => (await o.status()).find((s) => s.feil));
    expect(stanset).toMatchObject({ navn: 'tellelogg', feil: { hendelse: (await o.lager.readStream(`telling-${id}`, 2))[0]?.id } });
    expect(await o.rader('telling', tenant)).toMatchObject([{ n: 3 }]);
    expect(await o.rader('tellelogg', tenant)).toHaveLength(1);
    await syk.stopp();

    o.projeksjoner([tellinger(), tellelogg()]).start();
    await naadd('tellelogg', posisjon);
    expect((await o.status()).every((s) => s.feil === null)).toBe(true);
    expect(await o.rader('tellelogg', tenant)).toHaveLength(3);
    await naadd('tellelogg', await skrivTil(o.lager, id, 'Talt', { n: 4 }, tenant));
    expect(await o.rader('tellelogg', tenant)).toHaveLength(4);
  }, 20_000);

  test('en hendelse som koden ikke kjenner stanser den som leser kategorien, men ikke den som leser en annen', async () => {
    const id = randomUUID();
    const uinteressert = { ...tellelogg(), name: 'uinteressert', folds: new Map() };
    const fra = await skrivTelling(o.lager, tenant, id, []);
    await sikreTabeller(o.database.pool, [tellinger(), uinteressert]);
    await o.database.pool.query('update projeksjon set posisjon = $1', [fra.toString()]);
    const { TellingLukket: _nyere, ...eldre } = tellingHendelser.definitions;
    o.projeksjoner([tellinger(), uinteressert], new Catalogues([catalogue('telling', eldre)])).start();
    await naadd('uinteressert', await skrivTil(o.lager, id, 'TellingLukket', {}, tenant));
    const stanset = await tilSlutt(async () => (await o.status()).find((s) => s.feil));
    expect(stanset).toMatchObject({ navn: 'telling', posisjon: fra });
  });

  test('gjenoppbygging gir de samme radene, uansett hvor mange hendelser som tas om gangen', async () => {
    await o.lukk();
    o = await Oppsett.medEgetLager();
    const eget = randomUUID();
    const ider = Array.from({ length: 5 }, () => randomUUID());
    const posisjoner = [];
    for (const id of ider) posisjoner.push(await skrivTelling(o.lager, eget, id, Array.from({ length: 30 }, (_, n) => ({ n }))));
    posisjoner.push(await skrivTil(o.lager, ider[0] ?? '', 'TellingLukket', {}, eget));
    const bilder = [];
    for (const antall of [1, 7, 500]) {
      await o.gjenoppbygg([tellinger(), tellelogg()], antall);
      bilder.push([await o.rader('telling'), await o.rader('tellelogg')]);
    }
    expect(bilder[0]?.[0]?.filter((r) => (r as { fellesskap: string }).fellesskap === eget)).toHaveLength(4);
    expect(bilder[1]).toEqual(bilder[0]);
    expect(bilder[2]).toEqual(bilder[0]);
  }, 60_000);

  test('mens den gjenoppbygges svarer den gamle, og den som projiserer merker ingenting', async () => {
    const id = randomUUID();
    const p = o.projeksjoner([tellinger()]);
    p.start();
    await naadd('telling', await skrivTelling(o.lager, tenant, id, [{ n: 1 }]));
    const bygg = o.gjenoppbygg([tellinger()], 200);
    let posisjon = 0n;
    for (let i = 0; i < 20; i++) posisjon = await skrivTil(o.lager, id, 'Talt', { n: i + 2 }, tenant);
    await bygg;
    await naadd('telling', posisjon);
    expect((await o.rader('telling', tenant)).find((r) => (r as { id: string }).id === id)).toMatchObject({ n: 21 });
  }, 30_000);

  test('en ny versjon bygges ved siden av og bytter plass når den er ajour', async () => {
    const id = randomUUID();
    const gammel = o.projeksjoner([tellinger(1), tellelogg()]);
    gammel.start();
    const posisjon = await skrivTelling(o.lager, tenant, id, [{ n: 1 }]);
    await naadd('telling', posisjon);
    await gammel.stopp();
    o.projeksjoner([tellinger(2), tellelogg()]).start();
    await tilSlutt(async () => (await o.status()).some((s) => s.navn === 'telling' && s.svarer && s.versjon.startsWith('2_') && s.posisjon >= posisjon));
    expect((await o.status()).filter((s) => s.navn === 'telling')).toHaveLength(1);
    await naadd('telling', await skrivTil(o.lager, id, 'Talt', { n: 2 }, tenant));
    expect((await o.rader('telling', tenant)).find((r) => (r as { id: string }).id === id)).toMatchObject({ n: 2 });
  }, 20_000);
});
