import { type Kysely } from 'kysely';
import { Fristbilde, type FristDb, lesFristdata } from './fristbilde';
import { aarsaker, type Fristendringslinje, medVarsler } from './fristendring';

/** The latest cause first; one more than asked for tells whether there is a next page. */
export async function lesFristendringer(db: Kysely<FristDb>, antall: number, foer = Infinity): Promise<readonly Fristendringslinje[]> {
  const bilde = new Fristbilde(await lesFristdata(db));
  const linjer: Fristendringslinje[] = [];
  for (const aarsak of aarsaker(bilde).toReversed()) {
    if (aarsak.pos < foer) linjer.push(...medVarsler(aarsak, bilde));
    if (linjer.length > antall) break;
  }
  return linjer;
}

export function visFristendring({ aarsak, varsler }: Fristendringslinje) {
  const { pos, hendelseId, naar, slag, moete, forklaring } = aarsak;
  return {
    hendelseId, posisjon: pos, naar, slag, forklaring, moete: moete ? { id: moete.id, organ: moete.organ, fra: moete.fra, til: moete.til } : null,
    varsler: varsler.map(({ id, mottaker, frister }) => ({
      id, mottaker, frister: frister.map(({ regel, fra, til, forklaring: naa }) => ({ forpliktelseId: regel.id, sakId: regel.sak_id, hva: regel.hva, fra, til, forklaring: naa })),
    })),
  };
}
