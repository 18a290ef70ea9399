import { type Kysely } from 'kysely';
import { type EndringsvarselRad } from '#frist';
import { Fristbilde, type FristDb, lesFristdata } from './fristbilde';
import { aarsaker, type Fristendringslinje, medVarsler } from './fristendring';

/** The latest cause first; one more than asked for tells whether there is a next page. */
export async function lesFristendringer(db: Kysely<EndringsDb>, antall: number, foer = Infinity): Promise<readonly SendtLinje[]> {
  const bilde = new Fristbilde(await lesFristdata(db as unknown as Kysely<FristDb>));
  const linjer: Fristendringslinje[] = [];
  for (const aarsak of aarsaker(bilde).toReversed()) {
    if (aarsak.pos < foer) linjer.push(...medVarsler(aarsak, bilde));
    if (linjer.length > antall) break;
  }
  const ider = linjer.flatMap((l) => l.varsler.map((v) => v.id));
  const rader = ider.length === 0 ? [] : await db.selectFrom('endringsvarsel').select(['varsel_id', 'tilstand', 'sendt', 'aarsak']).where('varsel_id', 'in', ider).execute();
  const utsendinger = new Map(rader.map((r) => [r.varsel_id, r]));
  return linjer.map((linje) => ({ ...linje, utsendinger }));
}

type EndringsDb = FristDb & { endringsvarsel: EndringsvarselRad };
type SendtLinje = Fristendringslinje & { readonly utsendinger: ReadonlyMap<string, Pick<EndringsvarselRad, 'tilstand' | 'sendt' | 'aarsak'>> };

export function visFristendring({ aarsak, varsler, utsendinger }: SendtLinje) {
  const { pos, hendelseId, naar, slag, moete, forklaring } = aarsak;
  return {
    hendelseId, posisjon: pos, naar, slag, forklaring, moete: moete ? { id: moete.id, organ: moete.organ, fra: moete.fra, til: moete.til } : null,
    varsler: varsler.map(({ id, mottaker, frister }) => ({
      id, mottaker, utsending: visUtsending(utsendinger.get(id)), frister: frister.map(({ regel, fra, til, forklaring: naa }) => ({ forpliktelseId: regel.id, sakId: regel.sak_id, hva: regel.hva, fra, til, forklaring: naa })),
    })),
  };
}

/** Null: not on its way yet, or from before notices were mailed. */
const visUtsending = (rad: Pick<EndringsvarselRad, 'tilstand' | 'sendt' | 'aarsak'> | undefined) => (rad ? { tilstand: rad.tilstand, sendt: rad.sendt, aarsak: rad.aarsak } : null);
