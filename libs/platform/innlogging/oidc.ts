import { Injectable, Logger } from '@nestjs/common';
import * as oidc from 'openid-client';
import { InnloggingBorte } from '../auth/tokenvakt';
import { type Oekt } from '../auth/oekter';
import { Konfigurasjon } from '../config';

/** What we must know again when the browser comes back from the log-in. */
export interface Begynt {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** The log-in answered, but not with somebody whom we may let in. */
export class IkkeInnlogget extends Error {}

const FRIST_S = 5;
const INNLOGGET = '/innlogget';

/** OpenID Connect, authorization code with PKCE. Tokens live in here for as long as one exchange takes. */
@Injectable()
export class Oidcklient {
  private readonly logg = new Logger('Innlogging');
  private oppdaget: Promise<oidc.Configuration> | undefined;

  constructor(private readonly konfigurasjon: Konfigurasjon) {}

  /** @param opphav our own origin as the browser knows it @throws InnloggingBorte */
  async begynn(opphav: string): Promise<{ adresse: URL; begynt: Begynt }> {
    const klient = await this.klient();
    const begynt = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() };
    const adresse = oidc.buildAuthorizationUrl(klient, {
      redirect_uri: `${opphav}${INNLOGGET}`, scope: 'openid profile', state: begynt.state, nonce: begynt.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(begynt.verifier), code_challenge_method: 'S256',
    });
    return { adresse, begynt };
  }

  /** @param url path and query that the log-in sent the browser to @throws IkkeInnlogget, InnloggingBorte */
  async fullfoer(opphav: string, url: string, { state, nonce, verifier }: Begynt): Promise<Omit<Oekt, 'utloeper'>> {
    const klient = await this.klient();
    try {
      const svar = await oidc.authorizationCodeGrant(klient, new URL(url, opphav), { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true });
      const krav = svar.claims();
      if (!krav) throw new IkkeInnlogget();
      const navn = typeof krav.name === 'string' ? krav.name : await this.navn(klient, svar.access_token, krav.sub);
      return {
        issuer: this.konfigurasjon.oidcIssuer, sub: krav.sub, ...(navn && { navn: navn.slice(0, 200) }),
        ...(typeof krav.auth_time === 'number' && { autentisert: new Date(krav.auth_time * 1000).toISOString() }), ...(typeof krav.acr === 'string' && { acr: krav.acr }),
      };
    } catch (feil) {
      throw erBorte(feil) ? this.borte(feil) : new IkkeInnlogget(undefined, { cause: feil });
    }
  }

  /** Where the browser ends its log-in with the issuer too; undefined when the issuer has no such place or does not answer. */
  async utloggingsadresse(opphav: string): Promise<string | undefined> {
    const klient = await this.klient().catch(() => undefined);
    if (!klient?.serverMetadata().end_session_endpoint) return undefined;
    return oidc.buildEndSessionUrl(klient, { post_logout_redirect_uri: `${opphav}/` }).href;
  }

  /** Some tell the name only when asked. Nobody is kept out for not having one. */
  private async navn(klient: oidc.Configuration, token: string, sub: string): Promise<string | undefined> {
    if (!klient.serverMetadata().userinfo_endpoint) return undefined;
    return oidc.fetchUserInfo(klient, token, sub).then(({ name }) => (typeof name === 'string' ? name : undefined), () => undefined);
  }

  private klient(): Promise<oidc.Configuration> {
    this.oppdaget ??= this.oppdag().catch((feil: unknown) => {
      this.oppdaget = undefined;
      throw this.borte(feil);
    });
    return this.oppdaget;
  }

  private oppdag(): Promise<oidc.Configuration> {
    const { oidcIssuer, oidcClientId, oidcClientSecret } = this.konfigurasjon;
    const hvem = oidcClientSecret === undefined ? oidc.None() : oidc.ClientSecretBasic(oidcClientSecret);
    // Whoever set an issuer without https has chosen it: the local one on loopback.
    const execute = new URL(oidcIssuer).protocol === 'http:' ? [oidc.allowInsecureRequests] : [];
    return oidc.discovery(new URL(oidcIssuer), oidcClientId, undefined, hvem, { execute, timeout: FRIST_S });
  }

  private borte(feil: unknown): InnloggingBorte {
    this.logg.warn({ err: feil }, 'Innloggingstjenesten svarer ikke');
    return new InnloggingBorte('Innloggingstjenesten svarer ikke', { cause: feil });
  }
}

/** No answer, or one that says that the service itself is unwell. */
function erBorte(feil: unknown): boolean {
  if (feil instanceof TypeError) return true;
  const { code, status } = (feil ?? {}) as { code?: unknown; status?: unknown };
  return code === 'OAUTH_TIMEOUT' || (typeof status === 'number' && status >= 500);
}
