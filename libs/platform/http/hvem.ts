import { type IncomingHttpHeaders } from 'node:http';
import { Injectable, Optional } from '@nestjs/common';
import { kapsler, OEKTKAPSEL } from '../auth/kapsel';
import { Oekter } from '../auth/oekter';
import { type Innlogget } from '../auth/tilgangskilde';
import { InnloggingBorte, Tokenvakt, UgyldigToken } from '../auth/tokenvakt';
import { Konfigurasjon } from '../config';
import { type Bruker } from './kontekst';
import { krevEgetOpphav } from './opphav';
import { Problem } from './problem';

const BEARER = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i;
const HVORDAN = { 'WWW-Authenticate': 'Bearer realm="saksgang"' };
const HVORFOR = { 'WWW-Authenticate': 'Bearer realm="saksgang", error="invalid_token"' };
const LESER: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/** Who sent a request: by the token that it carries, else by the browser's log-in. */
@Injectable()
export class Hvem {
  constructor(
    private readonly konfigurasjon: Konfigurasjon,
    private readonly tokenvakt: Tokenvakt,
    @Optional() private readonly oekter?: Oekter,
  ) {}

  /** @throws Problem ikke-innlogget, ugyldig-token, feil-opphav, midlertidig-utilgjengelig */
  async sendte({ headers, method }: { readonly headers: IncomingHttpHeaders; readonly method: string }): Promise<Bruker> {
    if (headers.authorization !== undefined) return this.bruker(await this.fraToken(headers.authorization));
    const verdi = kapsler(headers).get(OEKTKAPSEL);
    if (verdi === undefined) throw ikkeInnlogget();
    if (!LESER.has(method)) krevEgetOpphav(headers);
    return this.bruker(await this.oekter?.bruk(verdi));
  }

  /** As `sendte` for a request that is still being answered: it does not keep a log-in alive. */
  async senderFortsatt({ authorization, ...headers }: IncomingHttpHeaders): Promise<Bruker> {
    if (authorization !== undefined) return this.bruker(await this.fraToken(authorization));
    return this.bruker(await this.oekter?.finn(kapsler(headers).get(OEKTKAPSEL) ?? ''));
  }

  private bruker(funnet: Innlogget | undefined): Bruker {
    if (!funnet) throw ikkeInnlogget();
    const { issuer, sub, autentisert, acr } = funnet;
    return { issuer, sub, ...(autentisert !== undefined && { autentisert }), ...(acr !== undefined && { acr }), plattformAdmin: this.konfigurasjon.plattformAdmin.includes(sub) };
  }

  private async fraToken(hode: string): Promise<Innlogget> {
    const [, token] = BEARER.exec(hode) ?? [];
    if (token === undefined) throw new Problem('ugyldig-token', { hoder: HVORFOR });
    try {
      return await this.tokenvakt.verifiser(token);
    } catch (feil) {
      if (feil instanceof UgyldigToken) throw new Problem('ugyldig-token', { hoder: HVORFOR });
      if (feil instanceof InnloggingBorte) throw new Problem('midlertidig-utilgjengelig', { hoder: { 'Retry-After': '5' }, cause: feil });
      throw feil;
    }
  }
}

const ikkeInnlogget = (): Problem => new Problem('ikke-innlogget', { hoder: HVORDAN });
