import { maalformen } from '../spraak/valgt';
import { lesProblem, Problem, type Sett } from './problem';

const ROT = '/api/v1';

/** The newest position that this window has seen or made: reads wait for it, so that nothing goes back in time. */
let posisjon = 0n;

type Utloept = () => Promise<void>;
let vedUtloept: Utloept | undefined;

/** Called when the session has ended; what was asked is asked again when it is fulfilled. */
export function naarInnloggingenErUtloept(gjoer: Utloept): void {
  vedUtloept = gjoer;
}

type Valg = Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> };

async function spoer(adresse: string, valg: Valg, sett?: Sett): Promise<Response> {
  const hoder = { ...valg.headers, 'Accept-Language': maalformen() };
  const svar = await fetch(adresse, { ...valg, headers: hoder, credentials: 'same-origin' }).catch(() => {
    throw new Problem(0);
  });
  if (svar.status === 401 && vedUtloept) {
    await vedUtloept();
    return spoer(adresse, valg, sett);
  }
  if (!svar.ok) throw await lesProblem(svar, sett);
  const kommet = BigInt(svar.headers.get('Saksgang-Posisjon') ?? 0);
  if (kommet > posisjon) posisjon = kommet;
  return svar;
}

/** Where a read of the api goes: `/fjordkysten` + `/saker?status=sendt`, or `/meg` without a helsefellesskap. */
export const adresse = (sti: string): string => `${ROT}${sti}`;

const lesehoder = (accept: string) => ({ Accept: accept, ...(posisjon > 0n && { 'Saksgang-Etter': String(posisjon) }) });

/** @throws Problem */
export async function les(sti: string, signal?: AbortSignal): Promise<unknown> {
  const svar = await spoer(adresse(sti), { headers: lesehoder('application/json'), ...(signal && { signal }) });
  return svar.json();
}

/** The most rows that the api gives in one answer. */
export const FLEST_PER_SIDE = 200;

interface Side { readonly elementer?: readonly unknown[]; readonly neste?: string }

/** A whole list as one file, asked for page by page. @throws Problem */
export async function lesHele(sti: string, accept: 'text/csv' | 'application/json'): Promise<Blob> {
  const url = new URL(adresse(sti), location.origin);
  if (url.searchParams.has('antall')) url.searchParams.set('antall', String(FLEST_PER_SIDE));
  const sider: string[] = [];
  for (let neste: string | null = ''; neste !== null;) {
    if (neste !== '') {
      // What comes in pages takes the number of rows in each.
      url.searchParams.set('antall', String(FLEST_PER_SIDE));
      url.searchParams.set('etter', neste);
    }
    const svar = await spoer(url.href, { headers: lesehoder(accept) });
    // Keeps the mark at the beginning that tells a spreadsheet it is UTF-8, which `text()` takes away.
    const side = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await svar.arrayBuffer());
    sider.push(side);
    neste = accept === 'text/csv' ? nesteI(svar.headers.get('Link')) : ((JSON.parse(side) as Side).neste ?? null);
  }
  return new Blob([accept === 'text/csv' ? sider.map((side, nr) => (nr === 0 ? side : utenOverskrift(side))).join('') : samlet(sider)], { type: accept });
}

/** A document that the api makes, whole, with the name that it has there. The session may end meanwhile: then it is asked for again. @throws Problem */
export async function lesFil(sti: string): Promise<{ readonly innhold: Blob; readonly navn: string | undefined }> {
  const svar = await spoer(adresse(sti), {});
  return { innhold: await svar.blob(), navn: filnavnI(svar.headers.get('Content-Disposition') ?? '') };
}

function filnavnI(hode: string): string | undefined {
  const kodet = /filename\*=UTF-8''([^;]+)/i.exec(hode)?.[1];
  return kodet === undefined ? /filename="([^"]+)"/i.exec(hode)?.[1] : decodeURIComponent(kodet);
}

function nesteI(lenke: string | null): string | null {
  const neste = /<([^>]+)>; rel="next"/.exec(lenke ?? '')?.[1];
  return neste === undefined ? null : new URL(neste, location.origin).searchParams.get('etter');
}

const utenOverskrift = (side: string): string => side.slice(side.indexOf('\r\n') + 2);

function samlet(sider: readonly string[]): string {
  const lest = sider.map((side) => JSON.parse(side) as Side);
  const { neste: _, ...foerste } = lest[0] ?? {};
  return JSON.stringify({ ...foerste, ...(foerste.elementer && { elementer: lest.flatMap((side) => side.elementer ?? []) }) }, null, 2);
}

export interface Lest {
  readonly tekst: string;
  /** SHA-256 in hex of the bytes that came, reckoned here; as the api gave it where the page is not served safely. */
  readonly hash: string;
}

const iHeks = (bytes: Uint8Array): string => Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('');

/** A document as plain text. @throws Problem */
export async function lesTekst(sti: string, signal?: AbortSignal): Promise<Lest> {
  const svar = await spoer(adresse(sti), signal ? { signal } : {});
  const bytes = await svar.arrayBuffer();
  const oppgitt = Uint8Array.from(atob(/:(.+):/.exec(svar.headers.get('Repr-Digest') ?? '')?.[1] ?? ''), (t) => t.charCodeAt(0));
  return { tekst: new TextDecoder().decode(bytes), hash: iHeks(isSecureContext ? new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)) : oppgitt) };
}

export interface Kommando {
  readonly metode: 'POST' | 'PUT' | 'DELETE';
  readonly sti: string;
  readonly kropp?: object | undefined;
  /** The same for every try of one act. */
  readonly noekkel: string;
  /** What the user saw, where the command replaces it. */
  readonly revisjon?: number | undefined;
  /** Told to whoever is refused because of it. */
  readonly sett?: Sett | undefined;
}

/** @throws Problem; 503 and lost networks may be tried again with the same `noekkel` */
export async function utfoer({ metode, sti, kropp, noekkel, revisjon, sett }: Kommando): Promise<unknown> {
  const svar = await spoer(adresse(sti), {
    method: metode,
    headers: {
      'Idempotency-Key': noekkel,
      ...(kropp !== undefined && { 'Content-Type': 'application/json' }),
      ...(revisjon !== undefined && { 'If-Match': `"${revisjon}"` }),
    },
    ...(kropp !== undefined && { body: JSON.stringify(kropp) }),
  }, sett);
  return svar.json();
}

interface Opplastingsvalg { readonly signal?: AbortSignal; /** How much has gone, 0–1. */ readonly framdrift?: (kommet: number) => void }

/** Sends a file as it is. `fetch` cannot say how far it has come. @throws Problem */
export async function lastOpp(sti: string, fil: Blob, noekkel: string, valg: Opplastingsvalg = {}): Promise<unknown> {
  const svar = await sendFil(sti, fil, noekkel, valg);
  if (svar.status === 401 && vedUtloept) {
    await vedUtloept();
    return lastOpp(sti, fil, noekkel, valg);
  }
  if (!svar.ok) throw await lesProblem(svar);
  return svar.json();
}

function sendFil(sti: string, fil: Blob, noekkel: string, { signal, framdrift }: Opplastingsvalg): Promise<Response> {
  return new Promise((klar, feil) => {
    const xhr = new XMLHttpRequest();
    xhr.open('POST', adresse(sti));
    xhr.setRequestHeader('Idempotency-Key', noekkel);
    xhr.setRequestHeader('Accept-Language', maalformen());
    // The browser guesses by the name; the api looks at what is in it.
    xhr.setRequestHeader('Content-Type', 'application/octet-stream');
    xhr.upload.onprogress = ({ loaded, total }) => framdrift?.(total > 0 ? loaded / total : 0);
    xhr.onload = () => klar(new Response(xhr.responseText, { status: xhr.status }));
    xhr.onerror = () => feil(new Problem(0));
    xhr.onabort = () => feil(new Problem(0));
    signal?.addEventListener('abort', () => xhr.abort());
    xhr.send(fil);
  });
}
