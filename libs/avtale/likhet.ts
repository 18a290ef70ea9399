const sortert = (_noekkel: string, verdi: unknown): unknown =>
  (typeof verdi === 'object' && verdi !== null && !Array.isArray(verdi) ? Object.fromEntries(Object.entries(verdi).toSorted(([a], [b]) => (a < b ? -1 : 1))) : verdi);

/** Whether two values say the same, whatever order their fields stand in; what is undefined is not said. */
export const erLike = (a: unknown, b: unknown): boolean => JSON.stringify(a, sortert) === JSON.stringify(b, sortert);
