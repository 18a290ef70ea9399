/**
 * Who signs before whom: groups of parts, all of one before the next.
 * @returns what is wrong with it, as a sentence; undefined when each part stands in it once
 */
export function feilIRekkefoelgen(grupper: readonly (readonly string[])[] | undefined, parter: readonly string[]): string | undefined {
  if (!grupper) return undefined;
  const nevnt = grupper.flat();
  if (new Set(nevnt).size !== nevnt.length) return 'En part står to ganger i rekkefølgen';
  if (nevnt.some((p) => !parter.includes(p))) return 'Rekkefølgen har en part som ikke står på listen';
  return nevnt.length === parter.length ? undefined : 'Rekkefølgen må ha med alle partene på listen';
}
