import { type Markoerverdi, type Side } from './kontekst';
import { feltproblem, type Problem } from './problem';
import { sammeSegl, segl } from './segl';

/** The answer of a list. `neste` is missing on the last page. */
export interface Sidesvar<T> {
  readonly elementer: readonly T[];
  readonly neste?: string;
}

const usegnet = new WeakMap<object, readonly Markoerverdi[]>();

/**
 * One page of an answer.
 * @param rader what the query gave when asked for `antall + 1`
 * @param markoerAv the sort values of a row, in the order of the keyset; the platform signs them
 */
export function sidesvar<T>(rader: readonly T[], antall: number, markoerAv: (rad: T) => readonly Markoerverdi[]): Sidesvar<T> {
  const elementer = rader.slice(0, antall);
  const siste = elementer.at(-1);
  const svar: Sidesvar<T> = { elementer };
  if (rader.length > antall && siste !== undefined) usegnet.set(svar, markoerAv(siste));
  return svar;
}

/** Cursors: the sort values, with a MAC over them, the tenant and the route. */
export class Markoerer {
  constructor(private readonly noekkel: string) {}

  /** Puts `neste` on an answer made by `sidesvar`; any other answer is given back as it is. */
  forsegl(svar: unknown, tenant: string, rute: string): unknown {
    const verdier = typeof svar === 'object' && svar !== null ? usegnet.get(svar) : undefined;
    if (!verdier) return svar;
    const innhold = Buffer.from(JSON.stringify(verdier)).toString('base64url');
    return { ...(svar as object), neste: `${innhold}.${this.mac(innhold, tenant, rute)}` };
  }

  /** @throws Problem ugyldig-parameter for a cursor that we did not make for this tenant and route */
  aapne(markoer: string, tenant: string, rute: string): readonly Markoerverdi[] {
    const [innhold = '', mac = '', mer] = markoer.split('.');
    if (mer !== undefined || !sammeSegl(this.mac(innhold, tenant, rute), mac)) throw ugyldigSide('etter', 'Markøren gjelder ikke; begynn på første side');
    return JSON.parse(Buffer.from(innhold, 'base64url').toString()) as readonly Markoerverdi[];
  }

  /** Reads and removes `antall` and `etter` from a query. @throws Problem ugyldig-parameter */
  side(query: Record<string, unknown>, tenant: string, rute: string): Side {
    const { antall = '50', etter } = query;
    delete query['antall'];
    delete query['etter'];
    const tall = typeof antall === 'string' && /^[1-9]\d{0,2}$/.test(antall) ? Number(antall) : 0;
    if (tall < 1 || tall > 200) throw ugyldigSide('antall', 'antall skal være fra 1 til 200');
    if (etter === undefined) return { antall: tall };
    if (typeof etter !== 'string') throw ugyldigSide('etter', 'Markøren kan bare stå én gang');
    return { antall: tall, etter: this.aapne(etter, tenant, rute) };
  }

  private mac(innhold: string, tenant: string, rute: string): string {
    return segl(this.noekkel, `${tenant}\u001f${rute}`, innhold);
  }
}

function ugyldigSide(parameter: string, melding: string): Problem {
  return feltproblem('ugyldig-parameter', `?${parameter}`, 'ugyldig-parameter', melding);
}
