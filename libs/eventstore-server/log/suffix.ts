import { type LogEvent } from './log-event';
import { type StoredStream } from './storage';

/** Where an event of a stream lies. */
interface Ref {
  readonly revision: number;
  readonly position: number;
}

/** The end of the log that is not yet in the index on disk: where the newest events of each stream are. */
export class Suffix {
  private readonly streams = new Map<number, Ref[]>();
  private readonly names = new Map<string, { readonly id: number; readonly position: number }>();

  /** `name` is given with the first event of a stream. */
  add({ streamId, revision, position }: LogEvent, name: string | undefined): void {
    if (name !== undefined) this.names.set(name, { id: streamId, position });
    const refs = this.streams.get(streamId);
    if (refs === undefined) this.streams.set(streamId, [{ revision, position }]);
    else refs.push({ revision, position });
  }

  /** A stream that is known only here. */
  find(name: string): StoredStream | undefined {
    const id = this.names.get(name)?.id;
    const last = id === undefined ? undefined : this.last(id);
    return id === undefined || last === undefined ? undefined : { id, last };
  }

  last(streamId: number): number | undefined {
    return this.streams.get(streamId)?.at(-1)?.revision;
  }

  /** The first revision that is here; everything before is in the index. */
  first(streamId: number): number {
    return this.streams.get(streamId)?.[0]?.revision ?? Infinity;
  }

  /** Positions of the revisions from..to that are here, in order of revision. */
  positions(streamId: number, from: number, to: number): number[] {
    const refs = this.streams.get(streamId) ?? [];
    return refs.filter(({ revision }) => revision >= from && revision <= to).map(({ position }) => position);
  }

  /** The index now holds everything up to this position. */
  indexed(upTo: number): void {
    for (const [name, { position }] of this.names) if (position <= upTo) this.names.delete(name);
    for (const [id, refs] of this.streams) {
      const rest = refs.findIndex(({ position }) => position > upTo);
      if (rest < 0) this.streams.delete(id);
      else refs.splice(0, rest);
    }
  }
}
