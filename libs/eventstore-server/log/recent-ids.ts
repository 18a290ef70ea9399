/** Where an event id was last written in a stream. */
export interface Place {
  readonly revision: number;
  readonly position: number;
}

/** The ids of the newest events, for appends that are sent again with expected revision any. Bounded; the oldest go first. */
export class RecentIds {
  private readonly places = new Map<string, Place>();

  constructor(private readonly limit = 16_384) {}

  get(streamId: number, id: string): Place | undefined {
    return this.places.get(id + streamId);
  }

  add(streamId: number, id: string, place: Place): void {
    // A copy: a LogEvent would keep its bytes in memory.
    this.places.set(id + streamId, { revision: place.revision, position: place.position });
    if (this.places.size > this.limit) {
      for (const oldest of this.places.keys()) {
        this.places.delete(oldest);
        break;
      }
    }
  }

  delete(streamId: number, id: string): void {
    this.places.delete(id + streamId);
  }
}
