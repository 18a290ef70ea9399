import { type Projection, type Recorded, type Row } from '#eventsourcing';

/** The rows that a read model would have had, had these events been all that ever happened: with its own folds, in an empty table. */
export function raderAv<R extends Row>({ folds, key }: Pick<Projection<R>, 'folds' | 'key'>, hendelser: readonly Recorded[]): readonly R[] {
  const tabell = new Map<string, R>();
  for (const e of hendelser) {
    const brett = folds.get(e.type);
    for (const noekkel of brett?.keys(e) ?? []) {
      const sted = JSON.stringify(key.map((k) => noekkel[k]));
      const ny = brett?.fold(tabell.get(sted), e, noekkel);
      if (ny) tabell.set(sted, ny);
      else tabell.delete(sted);
    }
  }
  return [...tabell.values()];
}
