import { Injectable, Logger } from '@nestjs/common';
import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { LRUCache } from 'lru-cache';
import { Konfigurasjon } from '../config';
import { type Innlogget } from './tilgangskilde';

/** The token is expired, forged, or meant for somebody else. */
export class UgyldigToken extends Error {}
/** The log-in service does not answer, so nobody can be let in. */
export class InnloggingBorte extends Error {}

const HENTEFRIST_MS = 3_000;
const STOERSTE_TOKEN = 8_192;

/** Verifies access tokens of one issuer; a result is remembered until the token expires. */
@Injectable()
export class Tokenvakt {
  private readonly logg = new Logger('Innlogging');
  private readonly kjente = new LRUCache<string, Innlogget>({ max: 10_000 });
  private noekler: Promise<JWTVerifyGetKey> | undefined;

  constructor(private readonly konfigurasjon: Pick<Konfigurasjon, 'oidcIssuer' | 'oidcAudience'>) {}

  /** @throws UgyldigToken, InnloggingBorte */
  async verifiser(token: string): Promise<Innlogget> {
    const kjent = this.kjente.get(token);
    if (kjent) return kjent;
    if (token.length > STOERSTE_TOKEN) throw new UgyldigToken();
    const { exp, ...innlogget } = await this.les(token);
    this.kjente.set(token, innlogget, { ttl: Math.max(1, exp * 1000 - Date.now()) });
    return innlogget;
  }

  /** Rejects when the issuer's keys cannot be had. */
  async sjekk(): Promise<void> {
    await this.hentNoekler();
  }

  private async les(token: string): Promise<Innlogget & { exp: number }> {
    const noekler = await this.hentNoekler();
    const { oidcIssuer, oidcAudience } = this.konfigurasjon;
    try {
      const { payload } = await jwtVerify(token, noekler, { algorithms: ['RS256'], issuer: oidcIssuer, audience: oidcAudience, requiredClaims: ['exp', 'sub'], clockTolerance: 5 });
      if (!payload.sub || payload.exp === undefined) throw new UgyldigToken();
      return { issuer: oidcIssuer, sub: payload.sub, exp: payload.exp, ...hvordan(payload) };
    } catch (feil) {
      if (feil instanceof errors.JWKSTimeout || (!(feil instanceof errors.JOSEError) && !(feil instanceof UgyldigToken))) throw new InnloggingBorte('Nøklene kunne ikke hentes', { cause: feil });
      throw new UgyldigToken(undefined, { cause: feil });
    }
  }

  private hentNoekler(): Promise<JWTVerifyGetKey> {
    this.noekler ??= oppdag(this.konfigurasjon.oidcIssuer).catch((feil: unknown) => {
      this.noekler = undefined;
      this.logg.warn({ err: feil }, 'Innloggingstjenesten svarer ikke');
      throw new InnloggingBorte('Innloggingstjenesten svarer ikke', { cause: feil });
    });
    return this.noekler;
  }
}

/** RFC 9068: not every log-in says so. */
function hvordan({ auth_time: tid, acr }: JWTPayload): Pick<Innlogget, 'autentisert' | 'acr'> {
  return { ...(typeof tid === 'number' && { autentisert: new Date(tid * 1000).toISOString() }), ...(typeof acr === 'string' && { acr }) };
}

/** OpenID discovery: the issuer says where its keys are, and must say that it is who we asked for. */
async function oppdag(issuer: string): Promise<JWTVerifyGetKey> {
  const svar = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, { signal: AbortSignal.timeout(HENTEFRIST_MS), redirect: 'error' });
  if (!svar.ok) throw new Error(`status ${svar.status}`);
  const { issuer: svarer, jwks_uri: adresse } = (await svar.json()) as { issuer?: unknown; jwks_uri?: unknown };
  if (svarer !== issuer || typeof adresse !== 'string') throw new Error('feil utsteder i oppdagelsen');
  return createRemoteJWKSet(new URL(adresse), { timeoutDuration: HENTEFRIST_MS, cooldownDuration: 10_000, cacheMaxAge: 600_000 });
}
