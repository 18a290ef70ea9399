import { type AnyEvent, type Recorded, streamIdOf } from './event';
import { type Projection, type Row } from './projection';

type Skrevet = AnyEvent & { readonly tid?: string; readonly person?: string };

/** Events of one stream as the log would give them back, for tests of read models. */
export function loggfoert(stream: string, hendelser: readonly Skrevet[]): Recorded[] {
  return hendelser.map(({ type, data, tid = '2026-01-15T09:00:00.000Z', person = 'noen' }, revision) => ({
    id: `${stream}/${revision}`, stream, streamId: streamIdOf(stream), revision, position: BigInt(revision), type, data,
    metadata: { version: 1, commandId: `k-${revision}`, commandHash: '', correlationId: 'test', actor: { person, grunnlag: 'test' }, tenant: 'fellesskap', registrert: tid },
  }));
}

/** The rows that a projection makes of the events, in the order in which they came to be. */
export function rader<R extends Row>(projection: Projection<R>, hendelser: readonly Recorded[]): readonly R[] {
  const plasser = new Map<string, R>();
  for (const e of hendelser) {
    const fold = projection.folds.get(e.type) ?? projection.otherwise;
    for (const noekkel of fold?.keys(e) ?? []) {
      const sted = JSON.stringify(projection.key.map((k) => noekkel[k]));
      const ny = fold?.fold(plasser.get(sted), e, noekkel);
      if (ny) plasser.set(sted, ny);
      else plasser.delete(sted);
    }
  }
  return [...plasser.values()];
}
