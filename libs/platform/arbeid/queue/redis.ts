import { Redis } from 'ioredis';

/** Back within two seconds of Redis: the default waits up to twenty (Q2). */
const retryStrategy = (n: number): number => Math.min(200 * n, 2_000);

/** For those who add: no Redis is an error at once, not a wait for ever (Q9). */
export const produsent = (url: string) => ({ url, retryStrategy, enableOfflineQueue: false, maxRetriesPerRequest: 1, connectTimeout: 3_000 });

/** For those who wait for jobs: they keep waiting. */
export const arbeider = (url: string) => ({ url, retryStrategy, maxRetriesPerRequest: null, connectTimeout: 3_000 });

/** Redis would throw away jobs that it has acknowledged (Q11). */
export class RedisKasterUt extends Error {
  constructor(policy: string) {
    super(`Redis har maxmemory-policy ${policy}: sett den til noeviction, ellers kan påminnelser forsvinne`);
  }
}

/**
 * @throws RedisKasterUt; a Redis that does not answer is not refused: it may be back later
 */
export async function krevNoeviction(url: string): Promise<void> {
  const redis = new Redis(url, { lazyConnect: true, connectTimeout: 3_000, commandTimeout: 3_000, maxRetriesPerRequest: 0, retryStrategy: () => null });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    const policy = /^maxmemory_policy:(\S+)/m.exec(await redis.info('memory'))?.[1];
    if (policy !== undefined && policy !== 'noeviction') throw new RedisKasterUt(policy);
  } catch (feil) {
    if (feil instanceof RedisKasterUt) throw feil;
  } finally {
    redis.disconnect();
  }
}
