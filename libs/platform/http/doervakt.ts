import { type FastifyRequest } from 'fastify';
import { type Konfigurasjon } from '../config';
import { filgrense, forStorFil } from './opplasting';
import { erEgen } from './opphav';
import { Problem } from './problem';

export const MAKS_KROPP = 1024 * 1024;
const MAKS_ADRESSE = 8 * 1024;
/** A refused body up to this size is read and thrown away, so that the client gets to see the answer. */
const MAKS_SLUK = 16 * MAKS_KROPP;

const JSONTYPE = /^application\/json(?:[ \t]*;[ \t]*charset=(?:utf-8|"utf-8"))?$/i;
const LOKAL = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/;
const ENDRER_IKKE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);
/** Pages for people, not data. */
const SIDER = /^\/(?:api\/docs|problem)(?:\/|$|\?)/;

/** Everything about a request that can be judged before its body is read and before anyone is asked who sent it. */
export class Doervakt {
  private readonly verter: ReadonlySet<string>;
  private readonly opphav: ReadonlySet<string>;

  constructor(private readonly konfigurasjon: Pick<Konfigurasjon, 'tillatteVerter' | 'tillatteOpphav' | 'vedleggMaksBytes' | 'dossierMaksBytes'>) {
    const { tillatteVerter, tillatteOpphav } = konfigurasjon;
    this.verter = new Set(tillatteVerter);
    this.opphav = new Set(tillatteOpphav);
  }

  /** @param side no route takes it, but it will be answered with a page @throws Problem */
  proev(foresporsel: FastifyRequest, allow: readonly string[], side = false): void {
    const { raw, headers } = foresporsel;
    this.krevVert(raw.rawHeaders, headers.host);
    krevAdresse(foresporsel.url);
    if (side) return;
    if (foresporsel.is404) throw allow.length > 0 ? new Problem('metode-ikke-tillatt', { hoder: { Allow: allow.join(', ') } }) : new Problem('finnes-ikke');
    const grense = filgrense(foresporsel);
    if (grense) krevFil(foresporsel, this.konfigurasjon[grense]);
    else krevInnhold(foresporsel);
    if (!SIDER.test(foresporsel.url)) krevSvarform(headers.accept, medietyper(foresporsel));
    if (!ENDRER_IKKE.has(foresporsel.method)) this.krevOpphav(foresporsel);
    // Answers are whole or nothing; nobody gets to ask for a thousand pieces.
    delete headers.range;
  }

  private krevVert(raaHoder: readonly string[], vert: string | undefined): void {
    let antall = 0;
    for (let i = 0; i < raaHoder.length; i += 2) if (raaHoder[i]?.toLowerCase() === 'host') antall++;
    const kjent = vert !== undefined && (this.verter.size === 0 ? LOKAL.test(vert) : this.verter.has(vert));
    if (antall !== 1 || !kjent) throw new Problem('ugyldig-forespoersel', { melding: 'Hodet Host mangler eller nevner en annen tjeneste', hoder: { Connection: 'close' } });
  }

  private krevOpphav({ headers }: FastifyRequest): void {
    const { origin } = headers;
    const fra = headers['sec-fetch-site'];
    const godkjent = origin !== undefined && (this.opphav.has(origin) || erEgen(origin, headers.host));
    const fremmed = origin !== undefined ? !godkjent : fra !== undefined && fra !== 'same-origin' && fra !== 'none';
    if (fremmed || (fra === 'cross-site' && !this.opphav.has(origin ?? ''))) throw new Problem('feil-opphav');
  }
}

function krevAdresse(url: string): void {
  if (url.length > MAKS_ADRESSE) throw new Problem('for-lang-adresse');
  const [sti = ''] = url.split('?', 1);
  if (sti.split('/').some((del) => del === '.' || del === '..')) throw new Problem('ugyldig-id');
}

/** A file is judged by its own route, after whoever sends it; here only what is too large to begin with. */
function krevFil({ headers }: FastifyRequest, maks: number): void {
  if (headers['content-encoding'] !== undefined) throw new Problem('feil-innholdstype', { melding: 'Innholdet kan ikke være komprimert' });
  if (Number(headers['content-length'] ?? 0) > maks) throw forStorFil(maks);
}

function krevInnhold({ headers, method }: FastifyRequest): void {
  const lengde = Number(headers['content-length'] ?? 0);
  const harInnhold = lengde > 0 || headers['transfer-encoding'] !== undefined;
  if (lengde > MAKS_KROPP && headers['content-encoding'] === undefined) {
    const slipp = lengde > MAKS_SLUK || headers.expect !== undefined;
    throw new Problem('for-stor', slipp ? { hoder: { Connection: 'close' } } : {});
  }
  if (headers['content-encoding'] !== undefined) throw new Problem('feil-innholdstype', { melding: 'Innholdet kan ikke være komprimert' });
  const type = headers['content-type'];
  if (type === undefined ? harInnhold : !JSONTYPE.test(type)) throw new Problem('feil-innholdstype');
  if (type !== undefined && !harInnhold && !ENDRER_IKKE.has(method) && method !== 'DELETE') throw new Problem('ugyldig-forespoersel', { melding: 'Innholdet er tomt: send et JSON-objekt' });
}

const ALLTID = ['*/*', 'application/*', 'application/json', 'application/problem+json', ''];

/** `@RouteConfig({ medietyper: [...] })` on a handler names what it answers in besides JSON. */
function medietyper({ routeOptions }: FastifyRequest): readonly string[] {
  return (routeOptions.config as { medietyper?: readonly string[] } | undefined)?.medietyper ?? [];
}

/** Whether the sender takes any of the types that the route answers in. */
function krevSvarform(accept: string | undefined, ogsaa: readonly string[]): void {
  if (accept === undefined) return;
  const tar = accept.split(',').some((del) => {
    const [type = '', ...parametre] = del.split(';').map((s) => s.trim().toLowerCase());
    const avvist = parametre.some((p) => /^q=0(?:\.0*)?$/.test(p));
    return !avvist && (ALLTID.includes(type) || ogsaa.includes(type));
  });
  if (!tar) throw new Problem('ikke-akseptabelt');
}
