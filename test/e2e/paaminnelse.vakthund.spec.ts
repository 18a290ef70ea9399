import { tilSlutt } from './plattform/oppsett';
import { Paaminnelsesoppsett } from './paaminnelse.oppsett';

let o: Paaminnelsesoppsett;

beforeAll(async () => {
  o = await Paaminnelsesoppsett.start();
}, 120_000);
afterAll(() => o?.stopp(), 30_000);

test('når jobben og raden til en påminnelse er borte, står det i avvikslisten innen fem minutter, og de andre påminnelsene får ingen slik linje', async () => {
  const avtale = await o.sendAvtale('Borte', '2026-03-25', [7]);
  o.klokke.sett('2026-03-18T06:45:10.000Z');
  await tilSlutt(async () => (await o.redis.zcard('bull:paaminnelser:delayed')) >= 3);
  await o.ro();
  expect(await o.avvik(avtale)).toEqual([]);
  await o.slettPaaminnelse(avtale, 'nord');
  o.klokke.sett('2026-03-18T06:50:20.000Z');
  await tilSlutt(async () => (await o.avvik(avtale)).length > 0);
  await o.ro();
  expect(await o.avvik(avtale)).toMatchObject([{ kilde: 'vakthund', kode: 'paaminnelse-mangler', tilstand: 'aapent' }]);
  o.klokke.sett('2026-03-18T07:00:00.000Z');
  await tilSlutt(() => o.post.brev.length === 2);
  expect(o.post.tilPart('nord')).toEqual([]);
  o.klokke.sett('2026-03-18T07:06:00.000Z');
  await o.ro();
  expect(await o.avvik(avtale)).toHaveLength(1);
}, 90_000);

test('en postkasse som sier nei for godt, gir en oppgave til et menneske, uten adressen i', async () => {
  const avtale = await o.sendAvtale('Avvist', '2026-08-14', [1]);
  for (const part of ['soer', 'oest'] as const) await o.svar(avtale, part);
  o.post.avvis = 550;
  o.klokke.sett('2026-08-13T06:00:00.000Z');
  await tilSlutt(async () => (await o.avvik(avtale)).length > 0);
  o.post.avvis = undefined;
  const avvik = await o.avvik(avtale);
  expect(avvik).toMatchObject([{ kilde: 'paaminnelse', kode: '550', tilstand: 'aapent', melding: 'Brevet til nord kommune om «Avvist» kom ikke fram: postkassen avviste det for godt' }]);
  expect(avvik[0]?.sak_id).toMatch(/^[0-9a-f-]{36}$/);
  expect(JSON.stringify(avvik)).not.toContain('eksempel.no');
}, 90_000);

test('en jobb i køen som mislykkes, står i avvikslisten til påminnelsen er sendt', async () => {
  const avtale = await o.sendAvtale('Mislykkes', '2026-08-28', [1]);
  for (const part of ['soer', 'oest'] as const) await o.svar(avtale, part);
  o.klokke.stans('2026-08-27T05:59:50.000Z');
  await tilSlutt(() => o.harJobb(avtale), 20_000);
  await o.gjem('utsending', 'utsending_gjemt');
  o.klokke.gaa();
  await tilSlutt(async () => (await o.avvik(avtale)).length > 0, 20_000);
  expect(await o.avvik(avtale)).toMatchObject([{ kilde: 'jobb', tilstand: 'aapent', melding: expect.stringContaining('Teknisk feil') as string }]);
  await o.gjem('utsending_gjemt', 'utsending');
  await tilSlutt(async () => (await o.avvik(avtale))[0]?.tilstand === 'loest', 20_000);
  await tilSlutt(async () => (await o.antall(avtale, 'PaaminnelseSendt')) === 1, 20_000);
}, 120_000);

test('en avtale som er borte fra både planen og oversikten over partene, og ligger bak de første fem hundre, blir meldt', async () => {
  o.klokke.sett('2026-09-01T09:00:00.000Z');
  const ider = await o.mangeAvtaler(510, '2026-12-15');
  const sist = ider.at(-1) ?? '';
  o.klokke.sett('2026-09-01T09:10:00.000Z');
  await o.ro();
  await o.glem('paaminnelse', 'eier_id', sist);
  await o.glem('partsstatus', 'avtale_id', sist);
  for (let runde = 1; (await o.avvik(sist)).length === 0 && runde < 20; runde++) {
    o.klokke.sett(`2026-09-01T${String(9 + runde).padStart(2, '0')}:00:00.000Z`);
    await tilSlutt(async () => (await o.avvik(sist)).length > 0, 5_000).catch(() => undefined);
  }
  expect(await o.avvik(sist)).toMatchObject([{ kilde: 'vakthund', kode: 'paaminnelse-mangler' }]);
}, 120_000);
