/** Lets a read wait until the read models have come as far as the reader's own write. */
export abstract class Lesevent {
  /** @returns false when not every projection has reached `posisjon` within `fristMs` */
  abstract vent(projeksjoner: readonly string[], posisjon: bigint, fristMs: number): Promise<boolean>;
}
