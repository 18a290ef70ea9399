import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';
import { type PartsstatusDb } from '#avtale';
import { NotSettled } from '#eventsourcing';
import { Fristendringskilde, type FristerFlyttet, type Virkninger } from '#frist';
import { Database, Sjekkpunktvakt } from '#platform';
import { Fristbilde, type FristDb, FRISTMODELLER, lesFristdata } from '../fristbilde';
import { ER_HERFRA } from '../importert.spoerring';
import { aarsaker, type Fristendringslinje, medVarsler } from '../fristendring';

const LESEMODELLER = [...FRISTMODELLER, 'partsstatus'];
const VENT_MS = 5_000;

@Injectable()
export class FristendringerFraLesemodellene extends Fristendringskilde {
  constructor(
    private readonly database: Database,
    private readonly lesemodeller: Sjekkpunktvakt,
  ) {
    super();
  }

  async virkninger(tenant: string, { hendelseId, posisjon }: { readonly hendelseId: string; readonly posisjon: string }): Promise<Virkninger> {
    if (!(await this.lesemodeller.vent(LESEMODELLER, BigInt(posisjon), VENT_MS))) throw new NotSettled(`Lesemodellene har ikke sett ${hendelseId}`);
    return this.database.les(tenant, async (db: Kysely<FristDb & PartsstatusDb>) => {
      const bilde = new Fristbilde(await lesFristdata(db as unknown as Kysely<FristDb>));
      const aarsak = aarsaker(bilde).find((a) => a.hendelseId === hendelseId);
      const [linje] = aarsak ? medVarsler(aarsak, bilde) : [];
      const kalender = bilde.data.kalendere.find((k) => k.hendelseId === hendelseId)?.valg;
      const avtaler = kalender ? await medPaaminnelserIgjen(db) : [];
      const herfra = linje && (await bareHerfra(db, linje));
      return { flyttet: herfra && herfra.varsler.length > 0 ? somHendelse(herfra) : undefined, kalender: kalender && avtaler.length > 0 ? { hendelseId, kalender, avtaler } : undefined };
    });
  }
}

async function medPaaminnelserIgjen(db: Kysely<FristDb & PartsstatusDb>): Promise<string[]> {
  const rader = await db.selectFrom('partsstatus as p').innerJoin('forpliktelse as f', (join) => join.onRef('f.avtale_id', '=', 'p.avtale_id').onRef('f.runde', '=', 'p.runde')).select('p.avtale_id').distinct().where('p.trukket', '=', false).where('p.tilstand', 'in', ['ikke-svart', 'varslet'])
    .where(ER_HERFRA).execute();
  return rader.map((r) => r.avtale_id);
}

/** Nobody is told that a day moved in what came from another system. */
async function bareHerfra(db: Kysely<FristDb & PartsstatusDb>, linje: Fristendringslinje): Promise<Fristendringslinje> {
  const { rows } = await sql<{ id: string }>`select f.forpliktelse_id as id from forpliktelse f where not ${ER_HERFRA}`.execute(db);
  const ute = new Set(rows.map((r) => r.id));
  const varsler = linje.varsler.map((v) => ({ ...v, frister: v.frister.filter((f) => !ute.has(f.regel.id)) }));
  return { ...linje, varsler: varsler.filter((v) => v.frister.length > 0) };
}

function somHendelse({ aarsak: { hendelseId, slag, forklaring }, varsler }: Fristendringslinje): FristerFlyttet {
  return {
    aarsak: { hendelseId, slag, forklaring },
    varsler: varsler.map(({ id, mottaker, partId, frister }) => ({
      varselId: id, ...(mottaker !== null && { mottaker }), ...(partId !== undefined && { partId }),
      frister: frister.map(({ regel, fra, til, forklaring: naa }) => ({ fristId: regel.id, sakId: regel.sak_id, ...(regel.avtale_id !== null && { avtaleId: regel.avtale_id }), hva: regel.hva, ...(fra !== null && { fra }), ...(til !== null && { til }), forklaring: naa })),
    })),
  };
}
