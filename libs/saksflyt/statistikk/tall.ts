/** Days that something took: how many, the one in the middle, and the longest. All null but `antall` when there are none. */
export interface Dagtall {
  readonly antall: number;
  /** Between the two in the middle where the number is even. */
  readonly median: number | null;
  readonly lengst: number | null;
}

export function dagtall(dager: readonly number[]): Dagtall {
  const sortert = dager.toSorted((a, b) => a - b);
  const midten = (sortert.length - 1) / 2;
  const [lav, hoey] = [sortert[Math.floor(midten)], sortert[Math.ceil(midten)]];
  return { antall: sortert.length, median: lav === undefined || hoey === undefined ? null : (lav + hoey) / 2, lengst: sortert.at(-1) ?? null };
}

/** Days, both included; what is left out does not narrow. */
export interface Statistikkperiode {
  readonly fra?: string | undefined;
  readonly til?: string | undefined;
}

export const iPerioden = (dag: string, { fra, til }: Statistikkperiode): boolean => (fra === undefined || dag >= fra) && (til === undefined || dag <= til);

/** In the order in which each group is first met. */
export function grupper<T>(alle: readonly T[], noekkel: (en: T) => string): readonly (readonly [T, ...T[]])[] {
  const ut = new Map<string, [T, ...T[]]>();
  for (const en of alle) {
    const funnet = ut.get(noekkel(en));
    if (funnet) funnet.push(en);
    else ut.set(noekkel(en), [en]);
  }
  return [...ut.values()];
}

export const paaNorsk = (a: string, b: string): number => a.localeCompare(b, 'nb');
