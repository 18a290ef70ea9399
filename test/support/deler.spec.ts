import { createRemoteJWKSet, jwtVerify } from 'jose';
import { Redis } from 'ioredis';
import { Client } from 'pg';
import { nyDatabase } from './database';
import { miljoe } from './miljoe';
import { subFor, tokenFor } from './token';

describe('delene testene kjører mot', () => {
  test('en ny database er tom og eies av en rolle som radsikkerheten gjelder for', async () => {
    const klient = new Client({ connectionString: await nyDatabase() });
    await klient.connect();
    const { rows } = await klient.query(`select rolsuper, rolbypassrls from pg_roles where rolname = current_user`);
    const tabeller = await klient.query(`select 1 from pg_tables where schemaname = 'public'`);
    await klient.end();
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false }]);
    expect(tabeller.rowCount).toBe(0);
  });

  test('Redis kaster aldri ut noe og skriver til disk', async () => {
    const redis = new Redis(miljoe('REDIS_URL'));
    const policy = await redis.config('GET', 'maxmemory-policy');
    const aof = await redis.config('GET', 'appendonly');
    await redis.quit();
    expect([policy, aof]).toEqual([['maxmemory-policy', 'noeviction'], ['appendonly', 'yes']]);
  });

  test('et token er signert av utstederen, gjelder Saksgang i én time og samme navn er samme person', async () => {
    const issuer = miljoe('OIDC_ISSUER');
    const { payload, protectedHeader } = await jwtVerify(await tokenFor('fjord-sekretariat'), createRemoteJWKSet(new URL(`${issuer}/jwks`)), {
      issuer, audience: 'saksgang',
    });
    expect(protectedHeader.alg).toBe('RS256');
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(3600);
    expect(payload.sub).toBe('5a4b0000-0000-4000-8000-000000000101');
    expect(await subFor('hvem-som-helst')).toMatch(/^[0-9a-f-]{36}$/);
  });
});
