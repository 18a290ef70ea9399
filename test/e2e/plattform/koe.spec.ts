import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { Redis } from 'ioredis';
import { Koe, KoeArbeider, RedisKasterUt } from '#platform/arbeid';
import { hentHemmelig } from '../../../apps/local/parts/hemmelig';
import { ledigPort } from '../../../apps/local/parts/porter';
import { type Prosess } from '../../../apps/local/parts/prosess';
import { startRedis } from '../../../apps/local/parts/redis';
import { tilSlutt } from './oppsett';

describe('køen', () => {
  const mappe = mkdtempSync(join(tmpdir(), 'koe-'));
  let port: number;
  let url: string;
  let prosess: Prosess;
  let koe: Koe;
  let arbeider: KoeArbeider;
  const kommet: string[] = [];
  const opp = async () => ({ prosess, url } = await startRedis({ mappe, port, hemmelig: hentHemmelig(mappe) }));

  beforeAll(async () => {
    port = await ledigPort();
    await opp();
    koe = new Koe(url, 'proeve');
    arbeider = new KoeArbeider(url, 'proeve', async (id) => { kommet.push(id); }, { puls: 200, taust: 3_000 });
    await arbeider.start();
    await tilSlutt(() => koe.leggTil([{ id: randomUUID(), omMs: 0 }]).then(() => true, () => false));
  });
  afterAll(async () => {
    await koe.lukk();
    await arbeider.lukk();
    await prosess.stopp();
    rmSync(mappe, { recursive: true, force: true });
  });

  test('en jobb vekker én gang, og ikke før tiden', async () => {
    const id = randomUUID();
    const start = performance.now();
    await koe.leggTil([{ id, omMs: 400 }]);
    await koe.leggTil([{ id, omMs: 0 }]);
    await tilSlutt(() => kommet.includes(id));
    expect(performance.now() - start).toBeGreaterThan(390);
    expect(kommet.filter((k) => k === id)).toHaveLength(1);
  });

  test('det som ikke er en jobb avvises før Redis ser det', async () => {
    await expect(koe.leggTil([{ id: '1:2', omMs: 0 }])).rejects.toThrow('Ugyldig jobb-id');
    await expect(koe.leggTil([{ id: randomUUID(), omMs: Number.NaN }])).rejects.toThrow('Ugyldig forsinkelse');
    await expect(koe.leggTil([{ id: randomUUID(), omMs: 1e20 }])).rejects.toThrow('Ugyldig forsinkelse');
  });

  test('etter at Redis er tømt kan de samme jobbene legges inn igjen', async () => {
    const id = randomUUID();
    await koe.leggTil([{ id, omMs: 60_000 }]);
    const redis = new Redis(url);
    await redis.flushall();
    await redis.quit();
    await koe.leggTil([{ id, omMs: 50 }]);
    await tilSlutt(() => kommet.includes(id));
  });

  test('Redis borte er en feil med en gang, og når den er tilbake kommer jobbene fram uten omstart', async () => {
    await prosess.stopp();
    const start = performance.now();
    await expect(koe.leggTil([{ id: randomUUID(), omMs: 0 }])).rejects.toThrow();
    expect(performance.now() - start).toBeLessThan(4_000);
    await new Promise((videre) => setTimeout(videre, 1_500));
    await opp();
    const id = randomUUID();
    await tilSlutt(() => koe.leggTil([{ id, omMs: 0 }]).then(() => true, () => false));
    await tilSlutt(() => kommet.includes(id), 15_000);
  }, 30_000);

  test('en Redis som kan kaste ut jobber nektes', async () => {
    const redis = new Redis(url);
    await redis.config('SET', 'maxmemory-policy', 'allkeys-lru');
    await expect(new KoeArbeider(url, 'annen', async () => undefined).start()).rejects.toThrow(RedisKasterUt);
    await redis.config('SET', 'maxmemory-policy', 'noeviction');
    await redis.quit();
  });
});
