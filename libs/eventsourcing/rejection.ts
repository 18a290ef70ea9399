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
  ) {
    super(message);
  }
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
