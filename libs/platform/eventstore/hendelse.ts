import { type AllStreamRecordedEvent, type EventData, type JSONEventType, jsonEvent, type RecordedEvent } from '@eventstore/db-client';
import { type NewEvent, type StoredEvent, ugyldig } from '#eventsourcing';

/** Below the store's own limit of 1 MiB for one append. */
const MAKS_BYTES = 900_000;

/**
 * Events as the client wants them. It never settles when it cannot stringify (E1), so that is tried here first.
 * @throws Rejection `for-stor`
 */
export function tilLageret(events: readonly NewEvent[]): EventData[] {
  let bytes = 0;
  const ut = events.map(({ id, type, data, metadata }) => {
    bytes += Buffer.byteLength(JSON.stringify(data)) + Buffer.byteLength(JSON.stringify(metadata));
    return jsonEvent<JSONEventType>({ id, type, data: data as Record<string, unknown>, metadata: metadata });
  });
  if (bytes > MAKS_BYTES) throw ugyldig('for-stor', `Innholdet er for stort: ${bytes} byte, høyst ${MAKS_BYTES} kan lagres på én gang`);
  return ut;
}

export function fraLageret(e: RecordedEvent | AllStreamRecordedEvent, commit: bigint | undefined): StoredEvent {
  const position = commit ?? e.position?.commit;
  if (position === undefined) throw new Error(`Hendelse ${e.id} har ingen posisjon`);
  return { id: e.id, stream: e.streamId, revision: Number(e.revision), position, type: e.type, data: e.data, metadata: e.metadata };
}

/** The store's own events are no business of ours. */
export function erSystemets(e: Pick<StoredEvent, 'type' | 'stream'>): boolean {
  return e.type.startsWith('$') || e.stream.startsWith('$');
}
