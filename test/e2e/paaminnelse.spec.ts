import { tilSlutt } from './plattform/oppsett';
import { Paaminnelsesoppsett } from './paaminnelse.oppsett';

let o: Paaminnelsesoppsett;

beforeAll(async () => {
  o = await Paaminnelsesoppsett.start();
}, 120_000);
afterAll(() => o?.stopp(), 30_000);
beforeEach(() => {
  o.post.brev.length = 0;
  o.post.forsoek = 0;
  o.post.avvis = undefined;
});

test('Redis tømmes rett før fristen: hver som tier får nøyaktig ett brev, ikke for tidlig, og den som har svart får ingen', async () => {
  const avtale = await o.sendAvtale('Nattvakt', '2026-03-25', [7]);
  await o.svar(avtale, 'soer');
  o.klokke.stans('2026-03-18T06:59:54.500Z');
  await tilSlutt(async () => (await o.redis.zcard('bull:paaminnelser:delayed')) === 2);
  await o.redis.flushall();
  o.klokke.gaa();
  await tilSlutt(() => o.post.brev.length === 2);
  await o.ro();
  expect([o.post.tilPart('nord'), o.post.tilPart('oest'), o.post.tilPart('soer')].map((b) => b.length)).toEqual([1, 1, 0]);
  for (const { tid } of o.post.brev) expect(tid >= '2026-03-18T07:00:00.000Z').toBe(true);
  const sendt = (await o.hendelser(avtale)).filter((h) => h.type === 'PaaminnelseSendt').map((h) => h.data);
  expect(new Set(sendt.map((d) => d.messageId))).toEqual(new Set(o.post.brev.map((b) => b.messageId)));
  expect(JSON.stringify(sendt)).not.toContain('@eksempel.no');
}, 90_000);

test('fristen flyttes mens jobben ligger i køen: ingen får den gamle, alle får den nye', async () => {
  const avtale = await o.sendAvtale('Flyttes', '2026-04-28', [7]);
  o.klokke.stans('2026-04-21T05:59:58.000Z');
  await tilSlutt(async () => (await o.redis.zcard('bull:paaminnelser:delayed')) === 3);
  await o.flytt(avtale, '2026-05-05');
  o.klokke.gaa();
  await tilSlutt(() => o.klokke.naa() > '2026-04-21T06:00:01.000Z');
  await o.ro();
  expect(o.post.brev).toEqual([]);
  o.klokke.sett('2026-04-28T06:00:00.000Z');
  await tilSlutt(() => o.post.brev.length === 3);
  await o.ro();
  expect(o.post.brev).toHaveLength(3);
  expect(o.post.brev[0]?.tekst).toContain('5. mai 2026');
}, 90_000);

test('et svar i siste sekund stanser brevet', async () => {
  const avtale = await o.sendAvtale('Siste sekund', '2026-05-20', [1]);
  o.klokke.stans('2026-05-19T05:59:59.000Z');
  await o.svar(avtale, 'nord');
  o.klokke.gaa();
  await tilSlutt(() => o.post.brev.length === 2);
  await o.ro();
  expect(o.post.tilPart('nord')).toEqual([]);
}, 90_000);

test('den som har varslet en dag, minnes først etter den', async () => {
  const avtale = await o.sendAvtale('Varslet', '2026-06-12', [3]);
  await o.varsle(avtale, 'nord', '2026-06-10');
  o.klokke.sett('2026-06-09T06:00:00.000Z');
  await tilSlutt(() => o.post.brev.length === 2);
  await o.ro();
  expect(o.post.tilPart('nord')).toEqual([]);
  o.klokke.sett('2026-06-11T06:00:00.000Z');
  await tilSlutt(() => o.post.tilPart('nord').length === 1);
  expect(o.post.tilPart('nord')[0]?.tekst).toContain('10. juni 2026');
}, 90_000);

test('en postkasse som ber oss komme igjen, får brevet etter ett minutt med samme Message-ID', async () => {
  const avtale = await o.sendAvtale('Utsatt', '2026-07-03', [1]);
  for (const part of ['soer', 'oest'] as const) await o.svar(avtale, part);
  o.post.avvis = 451;
  o.klokke.sett('2026-07-02T06:00:00.000Z');
  await tilSlutt(() => o.post.forsoek === 1);
  await o.ro();
  expect(o.post.forsoek).toBe(1);
  o.post.avvis = undefined;
  o.klokke.sett('2026-07-02T06:01:05.000Z');
  await tilSlutt(async () => (await o.antall(avtale, 'PaaminnelseSendt')) === 1);
  expect([o.post.forsoek, o.post.brev.length, await o.antall(avtale, 'PaaminnelseBesluttet')]).toEqual([2, 1, 2]);
}, 90_000);

test('en arbeider som døde etter at posten tok brevet, etterlater seg en hendelse og ikke ett brev til', async () => {
  const avtale = await o.sendAvtale('Døde', '2026-07-17', [1]);
  for (const part of ['soer', 'oest'] as const) await o.svar(avtale, part);
  o.post.avvis = 451;
  o.klokke.sett('2026-07-16T06:00:00.000Z');
  await tilSlutt(() => o.post.forsoek === 1);
  await o.ro();
  await o.doeEtterPosten(avtale);
  o.post.avvis = undefined;
  await tilSlutt(async () => (await o.antall(avtale, 'PaaminnelseSendt')) === 1);
  o.klokke.sett('2026-07-16T08:00:00.000Z');
  await o.ro();
  expect([o.post.forsoek, o.post.brev.length]).toEqual([1, 0]);
}, 90_000);

test('en postkasse som sier nei for godt, prøves ikke igjen, og det står i historien', async () => {
  const avtale = await o.sendAvtale('Avvist', '2026-08-14', [1]);
  for (const part of ['soer', 'oest'] as const) await o.svar(avtale, part);
  o.post.avvis = 550;
  o.klokke.sett('2026-08-13T06:00:00.000Z');
  await tilSlutt(async () => (await o.antall(avtale, 'PaaminnelseFeilet')) === 1);
  o.klokke.sett('2026-08-13T09:00:00.000Z');
  await o.ro();
  expect([o.post.forsoek, await o.antall(avtale, 'PaaminnelseSendt')]).toEqual([1, 0]);
}, 90_000);

test('arbeideren er nede når fristen kommer: brevet går én gang når den er oppe igjen', async () => {
  const avtale = await o.sendAvtale('Nede', '2026-09-11', [1]);
  await o.stoppArbeider();
  o.klokke.sett('2026-09-10T06:05:00.000Z');
  await o.startArbeider();
  await tilSlutt(() => o.post.brev.length === 3);
  await o.ro();
  expect([o.post.brev.length, await o.antall(avtale, 'PaaminnelseSendt')]).toEqual([3, 3]);
}, 90_000);

test('uten Redis går brevene likevel, og køen virker igjen når Redis er tilbake', async () => {
  const avtale = await o.sendAvtale('Uten Redis', '2026-10-16', [8, 1]);
  await o.stoppRedis();
  o.klokke.sett('2026-10-08T06:00:00.000Z');
  await tilSlutt(async () => (await o.antall(avtale, 'PaaminnelseSendt')) === 3);
  expect(o.post.brev).toHaveLength(3);
  await o.startRedis();
  o.klokke.sett('2026-10-15T05:55:00.000Z');
  await tilSlutt(async () => (await o.redis.zcard('bull:paaminnelser:delayed')) >= 3, 20_000);
  o.klokke.sett('2026-10-15T06:00:00.000Z');
  await tilSlutt(() => o.post.brev.length === 6);
  await o.ro();
  expect(await o.antall(avtale, 'PaaminnelseSendt')).toBe(6);
}, 120_000);
