/** The closed set of reasons why a command is not accepted. HTTP statuses belong to the platform. */
export type RejectionKind = 'ugyldig' | 'forbudt' | 'finnes-ikke' | 'ugyldig-tilstand' | 'konflikt';

export interface FieldError {
  /** JSON pointer into the command's body, e.g. `#/frist`. */
  readonly pointer: string;
  readonly kode: string;
  readonly melding: string;
}

/** A command that is refused. `code` is stable; `message` is a sentence in bokmål that says what is missing. */
export class Rejection extends Error {
  constructor(
    readonly kind: RejectionKind,
    readonly code: string,
    message: string,
    readonly errors: readonly FieldError[] = [],
    /** The stable name of the guard that refused, such as `krev-steg`. */
    readonly vakt: string | undefined = undefined,
    /** Sentences: what the guard misses. */
    readonly mangler: readonly string[] = [],
  ) {
    super(message);
  }
}

/** Names a guard: what it refuses says who refused and what is missing. A guard inside it that has a name of its own keeps it. */
export function vakt<A extends readonly unknown[], R>(navn: string, krev: (...args: A) => R): (...args: A) => R {
  return (...args) => {
    try {
      return krev(...args);
    } catch (feil) {
      if (!(feil instanceof Rejection) || feil.vakt !== undefined) throw feil;
      const mangler = feil.errors.length > 0 ? feil.errors.map((e) => e.melding) : [feil.message];
      throw new Rejection(feil.kind, feil.code, feil.message, feil.errors, navn, feil.mangler.length > 0 ? feil.mangler : mangler);
    }
  };
}

/** No refusal is without a guard: a rule that has no name of its own goes by its code, which says what was lacking (`krev-…`) or what was refused (`avvis-…`). */
export function medVakt(avvisning: Rejection): Rejection {
  if (avvisning.vakt !== undefined) return avvisning;
  const { kind, code, message, errors } = avvisning;
  const krav = /^(?:krever|mangler)-(.+)$/.exec(code)?.[1];
  return new Rejection(kind, code, message, errors, krav === undefined ? `avvis-${code}` : `krev-${krav}`, errors.length > 0 ? errors.map((e) => e.melding) : [message]);
}

export function ugyldig(code: string, message: string, pointer = '#'): Rejection {
  return new Rejection('ugyldig', code, message, [{ pointer, kode: code, melding: message }]);
}

export function forbudt(code: string, message: string): Rejection {
  return new Rejection('forbudt', code, message);
}

/** Says the same for what never existed and what belongs to another helsefellesskap. */
export function finnesIkke(): Rejection {
  return new Rejection('finnes-ikke', 'finnes-ikke', 'Finnes ikke');
}

export function ugyldigTilstand(code: string, message: string): Rejection {
  return new Rejection('ugyldig-tilstand', code, message);
}

export function konflikt(code: string, message: string): Rejection {
  return new Rejection('konflikt', code, message);
}
