import { type Metadata, type StoredEvent } from '#eventsourcing';
import { Hendelseslager } from '#platform';

/** What the system does by itself; a fault of a machine has no event before it, and a test's own acts have none either. */
const AV_SEG_SELV = /^(?!drift$|prøve$|test$)/;

/**
 * Looks through all events of a store for what happened by itself and does not say why, and for causes that are not there.
 * @returns types of both, each once: both lists are empty where the history hangs together
 */
export async function hullIAarsakene(eventstoreUrl: string): Promise<{ readonly utenAarsak: readonly string[]; readonly ukjentAarsak: readonly string[]; readonly avSegSelv: number }> {
  const lager = new Hendelseslager(eventstoreUrl);
  const alle: StoredEvent[] = [];
  try {
    for (let fra: bigint | undefined, slutt = false; !slutt;) {
      const side = await lager.lesAlt(fra, 1_000);
      alle.push(...side.hendelser);
      [fra, slutt] = [side.posisjon, side.slutt];
    }
  } finally {
    await lager.lukk();
  }
  const kjente = new Set(alle.map((e) => e.id));
  const selv = alle.filter(({ metadata }) => (metadata as Metadata).actor.person === 'system' && AV_SEG_SELV.test((metadata as Metadata).actor.grunnlag));
  const hvem = (e: StoredEvent) => `${(e.metadata as Metadata).actor.grunnlag}: ${e.type}`;
  return {
    utenAarsak: [...new Set(selv.filter((e) => (e.metadata as Metadata).causationId === undefined).map(hvem))],
    ukjentAarsak: [...new Set(alle.filter(({ metadata }) => !kjente.has((metadata as Metadata).causationId ?? alle[0]?.id ?? '')).map(hvem))],
    avSegSelv: selv.length,
  };
}
