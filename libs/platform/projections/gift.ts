import { type Pool } from 'pg';
import { type Avkodet } from './avkoding';
import { Giftig, Gruppe } from './gruppe';
import { merkStanset, type Stans } from './register';

/**
 * Finds the event that a read model cannot take, brings it to just before it, and records why it stands still.
 * @returns the event's id
 */
export async function isoler(pool: Pool, { medlem }: Giftig, posisjon: bigint, hendelser: readonly Avkodet[]): Promise<string> {
  const alene = new Gruppe(pool, [medlem], posisjon);
  const aktuelle = hendelser.filter((h) => medlem.interesse.gjelder(h));
  const { gift, aarsak } = await finn(alene, aktuelle);
  await merkStanset(pool, medlem, stansVed(gift, aarsak));
  return gift.lagret.id;
}

function stansVed({ lagret: { id, position, type, stream, metadata } }: Avkodet, aarsak: Error): Stans {
  const { tenant } = (metadata ?? {}) as { tenant?: unknown };
  return { hendelse: id, melding: aarsak.message.slice(0, 500), posisjon: position.toString(), type, stroem: stream, ...(typeof tenant === 'string' && { tenant }) };
}

/** Halves until one event is left; what comes before it is taken in on the way. */
async function finn(gruppe: Gruppe, hendelser: readonly Avkodet[]): Promise<{ gift: Avkodet; aarsak: Error }> {
  let rest = hendelser;
  let aarsak: Error = new Error('ukjent');
  while (rest.length > 0) {
    const halv = rest.slice(0, Math.max(1, rest.length >> 1));
    const siste = halv.at(-1);
    try {
      await gruppe.anvend(halv, siste?.lagret.position ?? gruppe.posisjon);
      rest = rest.slice(halv.length);
    } catch (feil) {
      if (!(feil instanceof Giftig)) throw feil;
      aarsak = feil;
      if (halv.length === 1 && siste) return { gift: siste, aarsak };
      rest = halv;
    }
  }
  throw new Error(`Fant ikke hendelsen som stanset lesemodellen: ${aarsak.message}`);
}
