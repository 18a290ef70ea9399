import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

export interface Noekler { jwks: { keys: JWK[] }; cookie: string }

/** The provider's RS256 key, kept in the data directory: tokens outlive a restart. */
export async function hentNoekler(dataDir: string): Promise<Noekler> {
  const fil = join(dataDir, 'oidc', 'noekler.json');
  if (!existsSync(fil)) {
    const { privateKey } = await generateKeyPair('RS256', { extractable: true });
    const jwk = { ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: randomBytes(8).toString('hex') };
    mkdirSync(join(dataDir, 'oidc'), { recursive: true });
    const nye: Noekler = { jwks: { keys: [jwk] }, cookie: randomBytes(32).toString('hex') };
    writeFileSync(`${fil}.ny`, JSON.stringify(nye), { mode: 0o600 });
    renameSync(`${fil}.ny`, fil);
  }
  return JSON.parse(readFileSync(fil, 'utf8')) as Noekler;
}
