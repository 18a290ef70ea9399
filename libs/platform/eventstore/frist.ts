/** An answer that did not come in time. */
export class Tidsavbrudd extends Error {}

/**
 * The client keeps no deadline of its own (E4).
 * @throws Tidsavbrudd after `ms`; the work itself goes on unheeded
 */
export function medFrist<T>(arbeid: Promise<T>, ms: number, hva: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const klokke = setTimeout(() => reject(new Tidsavbrudd(`${hva}: ikke noe svar på ${ms} ms`)), ms);
    arbeid.then(resolve, reject).finally(() => clearTimeout(klokke));
  });
}
