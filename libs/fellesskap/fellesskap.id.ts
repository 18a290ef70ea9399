import { derivedId } from '#eventsourcing';

/** The slug gives the id: no look-up finds a helsefellesskap, and no two can have the same slug. */
export function fellesskapId(slug: string): string {
  return derivedId('fellesskap', slug);
}
