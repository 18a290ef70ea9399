import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';
import { avtaleDecider, erSuspendert, harSvart, type Part, type Runde, sisteRunde } from '#avtale';
import { Executor } from '#eventsourcing';
import { Fristkilde, paaminnelseEtter, paaminnelserFoer, type Planlagt, type Ventet } from '#frist';
import { Database } from '#platform';
import { svarfristId } from '../paaminnelse.projection';

/** The reminders of an agreement's last round, for those who are silent. */
@Injectable()
export class VentedeFraAvtalene extends Fristkilde {
  constructor(
    private readonly database: Database,
    private readonly executor: Executor,
  ) {
    super();
  }

  eiere(antall: number, etter = '00000000-0000-0000-0000-000000000000'): Promise<{ tenant: string; id: string }[]> {
    return this.database.skriv(async (db: Kysely<unknown>) => (await sql<{ tenant: string; id: string }>`select distinct avtale_id as id, fellesskap as tenant from partsstatus
      where avtale_id > ${etter}::uuid and not trukket and tilstand in ('ikke-svart', 'varslet') order by avtale_id limit ${antall}`.execute(db)).rows);
  }

  async ventede({ tenant, id }: { tenant: string; id: string }): Promise<Ventet[]> {
    const { state } = await this.executor.load(avtaleDecider, id, tenant);
    const runde = sisteRunde(state);
    if (!runde || runde.trukket || state.ferdigSignert) return [];
    const tause = runde.parter.filter((p) => !harSvart(p) && !erSuspendert(runde, p.partId));
    return tause.flatMap((part) => planFor(part, runde).filter(({ trinn }) => !erDroppet(runde, part, trinn)).map(({ trinn, forfaller }) => (
      { tenant, kategori: 'avtale', eier_id: id, sak_id: runde.sakId, frist_id: svarfristId(id, runde.nr), mottaker: part.partId, trinn, forfaller })));
  }
}

/** One who has announced a day is not reminded until it has passed. */
function planFor({ varslet, svarfrist }: Part, runde: Runde): readonly Planlagt[] {
  const foer = paaminnelserFoer(svarfrist ?? runde.svarfrist, runde.paaminnelser, runde.kalender);
  return varslet === undefined ? foer : [...foer.filter((p) => p.dag > varslet), paaminnelseEtter(varslet, runde.kalender)];
}

const erDroppet = (runde: Runde, { partId, svarfrist = runde.svarfrist }: Part, trinn: number): boolean =>
  runde.droppet.some((d) => d.partId === partId && d.trinn === trinn && d.fristDato === svarfrist);
