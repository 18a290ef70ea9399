import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import Provider, { interactionPolicy, type Configuration, type Grant, type KoaContextWithOIDC } from 'oidc-provider';
import { BRUKERE, type Bruker } from './brukere';
import { innloggingsside, utloggingsside } from './innloggingsside';
import { KLIENT, RESSURS, TILBAKE_TIL, UTLOGGET } from './klient';
import { hentNoekler, type Noekler } from './noekler';

export interface OidcValg {
  /** 0 picks a free one. */
  port: number;
  dataDir: string;
  audience?: string;
  /** Those who may log in; the invented users when left out. */
  brukere?: readonly Bruker[];
  /** For tests that need many people: a user name that is not in `brukere`. */
  ukjent?: (brukernavn: string) => Bruker | undefined;
  /** Other than loopback only inside a container. */
  vert?: string;
  /** The address clients see, where it differs from the one listened on. */
  issuer?: string;
}

/** Starts the local OpenID provider. `issuer` is its address, which is part of every person's identity. */
export async function startOidcProvider(valg: OidcValg): Promise<{ issuer: string; stopp(): Promise<void> }> {
  const register = new Register(valg);
  const noekler = await hentNoekler(valg.dataDir);
  const tjener = createServer();
  await new Promise<void>((ja, nei) => {
    tjener.once('error', nei);
    tjener.listen(valg.port, valg.vert ?? '127.0.0.1', ja);
  });
  const issuer = valg.issuer ?? `http://127.0.0.1:${(tjener.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, oppsett(register, noekler, valg.audience ?? 'saksgang'));
  const oidc = provider.callback();
  const vert = new URL(issuer).host;
  tjener.on('request', (foresp: IncomingMessage, svar: ServerResponse) => {
    // A page on the internet that points its own name at loopback must not reach us.
    if (foresp.headers.host !== vert) svar.writeHead(400).end();
    else if (foresp.url?.startsWith('/innlogging/')) void innlogging(provider, register, foresp, svar);
    else void oidc(foresp, svar);
  });
  return { issuer, stopp: () => lukk(tjener) };
}

class Register {
  readonly #brukere: readonly Bruker[];
  readonly #ukjent: (brukernavn: string) => Bruker | undefined;
  readonly #sett = new Map<string, Bruker>();

  constructor(valg: OidcValg) {
    this.#brukere = valg.brukere ?? BRUKERE;
    this.#ukjent = valg.ukjent ?? (() => undefined);
    for (const b of this.#brukere) this.#sett.set(b.sub, b);
  }

  alle(): readonly Bruker[] { return this.#brukere; }

  medNavn(brukernavn: string): Bruker | undefined {
    const funnet = this.#brukere.find((b) => b.brukernavn === brukernavn) ?? this.#ukjent(brukernavn);
    if (funnet) this.#sett.set(funnet.sub, funnet);
    return funnet;
  }

  medSub(sub: string): Bruker | undefined { return this.#sett.get(sub); }
}

function oppsett(register: Register, noekler: Noekler, audience: string): Configuration {
  return {
    clients: [{
      client_id: KLIENT, client_name: 'Saksgang lokalt', application_type: 'native', token_endpoint_auth_method: 'none',
      redirect_uris: TILBAKE_TIL, post_logout_redirect_uris: UTLOGGET, response_types: ['code'], grant_types: ['authorization_code'],
      require_auth_time: true,
    }],
    jwks: noekler.jwks,
    cookies: { keys: [noekler.cookie] },
    pkce: { required: () => true },
    claims: { openid: ['sub'], profile: ['name', 'preferred_username'], email: ['email'] },
    // The name comes with the log-in: the access token is for the api, and nobody else takes it.
    conformIdTokenClaims: false,
    findAccount: (_ctx, sub) => {
      const b = register.medSub(sub);
      return b && { accountId: sub, claims: () => ({ sub, name: b.navn, preferred_username: b.brukernavn, email: b.epost }) };
    },
    interactions: { policy: bareInnlogging(), url: (_ctx, interaksjon) => `/innlogging/${interaksjon.uid}` },
    loadExistingGrant: samtykke,
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: true, logoutSource: (ctx, skjema) => { ctx.body = utloggingsside(skjema); } },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESSURS,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: 'saksgang', audience, accessTokenTTL: TIME, accessTokenFormat: 'jwt', jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
    ttl: { AccessToken: TIME, AuthorizationCode: 60, IdToken: TIME, Interaction: TIME, Session: 8 * TIME, Grant: 8 * TIME },
  };
}

const TIME = 3600;

/** A native client is asked for consent every time; here `samtykke` has given it. */
function bareInnlogging(): interactionPolicy.DefaultPolicy {
  const policy = interactionPolicy.base();
  policy.get('consent')?.checks.remove('native_client_prompt');
  return policy;
}

/** Locally nobody is asked whether Saksgang may know who they are. */
async function samtykke(ctx: KoaContextWithOIDC): Promise<Grant | undefined> {
  const { client, session, provider } = ctx.oidc;
  if (!client || !session?.accountId) return undefined;
  const kjent = session.grantIdFor(client.clientId);
  if (kjent) return provider.Grant.find(kjent);
  const ny = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  ny.addOIDCScope('openid profile email');
  ny.addResourceScope(RESSURS, 'saksgang');
  await ny.save();
  return ny;
}

async function innlogging(provider: Provider, register: Register, foresp: IncomingMessage, svar: ServerResponse): Promise<void> {
  try {
    const interaksjon = await provider.interactionDetails(foresp, svar);
    if (foresp.method !== 'POST') return side(svar, 200, innloggingsside(`/innlogging/${interaksjon.uid}`, register.alle()));
    const brukernavn = new URLSearchParams(await lesSkjema(foresp)).get('brukernavn') ?? '';
    const valgt = register.medNavn(brukernavn);
    if (!valgt) return side(svar, 422, innloggingsside(`/innlogging/${interaksjon.uid}`, register.alle()));
    await provider.interactionFinished(foresp, svar, { login: { accountId: valgt.sub } }, { mergeWithLastSubmission: false });
  } catch {
    side(svar, 400, '<!doctype html><html lang="nb"><title>Saksgang</title><p>Innloggingen er utløpt. Start på nytt fra Saksgang.</p></html>');
  }
}

function side(svar: ServerResponse, status: number, innhold: string): void {
  svar.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
  }).end(innhold);
}

async function lesSkjema(foresp: IncomingMessage): Promise<string> {
  let tekst = '';
  for await (const bit of foresp) {
    tekst += String(bit);
    if (tekst.length > 10_000) throw new Error('for stort');
  }
  return tekst;
}

async function lukk(tjener: Server): Promise<void> {
  const ferdig = new Promise<void>((ja) => { tjener.close(() => ja()); });
  tjener.closeAllConnections();
  await ferdig;
}
