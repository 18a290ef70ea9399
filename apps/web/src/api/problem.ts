/** One field that the api would not take; `pointer` is a JSON pointer into the body (`#/tittel`). */
export interface Feltfeil {
  readonly pointer: string;
  readonly kode: string;
  readonly melding: string;
}

interface Problemsvar {
  readonly type?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly kode?: string;
  readonly mangler?: readonly string[];
  readonly revisjon?: number;
  readonly errors?: readonly Feltfeil[];
  readonly traceId?: string;
}

/** What the person had seen of what they would replace, and where one reads what has happened to it since. */
export interface Sett {
  readonly historikk: '/saker/{id}/historikk' | '/moeter/{id}/historikk' | '/avtaler/{id}/historikk' | '/innspill/{id}/historikk';
  readonly id: string;
  readonly revisjon: number;
}

/** A "no" from the api (RFC 9457), or `nett` when no answer came. */
export class Problem extends Error {
  readonly type: string;
  readonly kode: string | undefined;
  readonly detalj: string | undefined;
  readonly felt: readonly Feltfeil[];
  readonly mangler: readonly string[];
  readonly revisjon: number | undefined;
  readonly sporId: string | undefined;

  constructor(
    /** HTTP status; 0 when no answer came. */
    readonly status: number,
    svar: Problemsvar = {},
    /** With 412. */
    readonly sett?: Sett,
  ) {
    super(svar.detail ?? svar.title ?? `${status}`);
    this.type = status === 0 ? 'nett' : (svar.type ?? '').replace(/^\/problem\//, '') || 'ukjent';
    this.kode = svar.kode;
    this.detalj = svar.detail;
    this.felt = svar.errors ?? [];
    this.mangler = svar.mangler ?? [];
    this.revisjon = svar.revisjon;
    this.sporId = svar.traceId;
  }
}

/** @returns the answer's problem, whatever the body turned out to be */
export async function lesProblem(svar: Response, sett?: Sett): Promise<Problem> {
  const kropp: unknown = await svar.json().catch(() => ({}));
  return new Problem(svar.status, (kropp ?? {}), sett);
}
