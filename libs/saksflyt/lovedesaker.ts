import { Injectable } from '@nestjs/common';
import { type Kysely } from 'kysely';
import { osloDato } from '#felles';
import { forskyv, loesFrist, type LoestFrist } from '#frist';
import { type InnsynDb, lesVentede, type Ventelinje } from '#innsyn';
import { Database } from '#platform';
import { forskyvninger, gjelderRegelen } from './forskyvning';
import { type FristDb, type Fristdata, kalenderVed, lesPlan, moeterVed } from './fristbilde';

/** More were never promised to one body; the rest is in `ventede`. */
export const FLEST_VENTEDE = 1_000;

/** A sak that a decision promised to a meeting, and that nobody has reported yet. */
export interface LovetSak {
  readonly sakId: string;
  readonly tittel: string;
  readonly ansvarlig: string | null;
  readonly bindende: boolean;
  readonly frist: { readonly dato: string; readonly forklaring: string };
  /** Promised to be here before this meeting. */
  readonly forfalt: boolean;
  readonly opphav: { readonly sakId: string; readonly saksnummer: string | null; readonly punkt: number | null };
}

/** The read models that it asks. */
export const LOVEDE_MODELLER = ['ventet', 'loefteendring', 'moetedag', 'fristforskyvning', 'kalender', 'behandling', 'organ'] as const;

interface Moetet { readonly id: string; readonly organId: string; readonly dato: string }

type Loefte = Pick<Ventelinje, 'frist' | 'frist_satt' | 'frist_pos' | 'opphav_sak_id'>;

/** The days by which a promised sak is to be here, by the meeting plan as it is now, with what the sak that promised it gave its deadlines since. */
export function lovetTil({ frist, frist_satt: satt, frist_pos: pos, opphav_sak_id: sakId }: Loefte, { moetedager, kalendere, forskyvninger: rader }: Pick<Fristdata, 'moetedager' | 'kalendere' | 'forskyvninger'>): LoestFrist {
  const { kalender, ...sesonger } = kalenderVed(kalendere, Infinity);
  const loest = loesFrist(frist, { moeter: moeterVed(moetedager, Infinity), kalender, ...sesonger, fra: osloDato(new Date(satt).toISOString()) });
  return forskyv(loest, forskyvninger(rader).filter((f) => f.sakId === sakId && f.pos > Number(pos) && gjelderRegelen(f, frist, false)), kalender);
}

/**
 * Whether a promised sak is waited for in a meeting: in each that falls within its days; if none does, in the last one to come that is in time,
 * else in the next; and in the next once its days are over, so that nothing promised drops out of sight. @param dager of the body's meetings @param idag `YYYY-MM-DD`
 */
export function ventetI(dag: string, dager: readonly string[], { fra, til }: LoestFrist, idag: string): 'ventet' | 'forfalt' | undefined {
  if (fra === undefined || til === undefined) return undefined;
  if (dag >= fra && dag <= til) return 'ventet';
  const kommende = dager.filter((d) => d >= idag).toSorted();
  if (til < idag) return dag === kommende[0] ? 'forfalt' : undefined;
  if (dager.some((d) => d >= fra && d <= til)) return undefined;
  return dag === (kommende.findLast((d) => d < fra) ?? kommende[0]) ? 'ventet' : undefined;
}

/** What stands on an agenda before anybody has written it. */
@Injectable()
export class LovedeSaker {
  constructor(private readonly database: Database) {}

  /** @param idag `YYYY-MM-DD` @returns in the order of their days */
  for(tenant: string, moete: Moetet, idag: string): Promise<readonly LovetSak[]> {
    return this.database.les(tenant, async (db: Kysely<InnsynDb & FristDb>) => {
      const linjer = await lesVentede(db as unknown as Kysely<InnsynDb>, { organ: moete.organId, venter: true }, FLEST_VENTEDE);
      if (linjer.length === 0) return [];
      const plan = await lesPlan(db as unknown as Kysely<FristDb>);
      const dager = moeterVed(plan.moetedager, Infinity).filter((m) => m.organId === moete.organId).map((m) => m.dato);
      return linjer.flatMap((linje) => lovet(linje, lovetTil(linje, plan), moete, dager, idag)).toSorted((a, b) => (a.frist.dato < b.frist.dato ? -1 : 1));
    });
  }
}

function lovet(v: Ventelinje, dager: LoestFrist, { dato }: Moetet, moetedager: readonly string[], idag: string): LovetSak[] {
  const stand = ventetI(dato, moetedager, dager, idag);
  if (stand === undefined || dager.til === undefined) return [];
  return [{
    sakId: v.sak_id, tittel: v.tittel, ansvarlig: v.ansvarlig, bindende: v.bindende, frist: { dato: dager.til, forklaring: dager.forklaring }, forfalt: stand === 'forfalt',
    opphav: { sakId: v.opphav_sak_id, saksnummer: v.opphav_saksnummer, punkt: v.opphav_punkt },
  }];
}
