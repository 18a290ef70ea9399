import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';
import { avtaleDecider, erFerdig, erOver, erSuspendert, harSvart, harTur, type Part, type Runde, sisteRunde } from '#avtale';
import { Executor } from '#eventsourcing';
import { AAPNINGSTRINN, osloDato, TURTRINN } from '#felles';
import { type Eier, eskaleringEtter, Fristkilde, paaminnelseEtter, paaminnelserFoer, type Planlagt, type Ventet } from '#frist';
import { Database } from '#platform';
import { svarfristId } from '../paaminnelse.projection';

const FOER_ALLE = '00000000-0000-0000-0000-000000000000';

/** The reminders of an agreement's last round, for those who are silent. */
@Injectable()
export class VentedeFraAvtalene extends Fristkilde {
  constructor(
    private readonly database: Database,
    private readonly executor: Executor,
  ) {
    super();
  }

  /** From three read models: rows that are gone from one must not blind us. */
  eiere(antall: number, etter = FOER_ALLE): Promise<readonly Eier[]> {
    return this.database.skriv(async (db: Kysely<unknown>) => (await sql<Eier>`select id, fellesskap as tenant from (
        (select avtale_id as id, fellesskap from avtaleliste where avtale_id > ${etter}::uuid and runde > 0 and ferdig_signert is null order by avtale_id limit ${antall})
        union (select distinct on (avtale_id) avtale_id, fellesskap from partsstatus where avtale_id > ${etter}::uuid and not trukket and tilstand in ('ikke-svart', 'varslet') order by avtale_id limit ${antall})
        union (select distinct on (eier_id) eier_id, fellesskap from paaminnelse where kategori = 'avtale' and eier_id > ${etter}::uuid and aktiv order by eier_id limit ${antall})
            ) alle where not exists (select 1 from forpliktelse f join importert i on i.hendelse_id = f.hendelse_id where f.avtale_id = alle.id
              and not exists (select 1 from forpliktelse senere where senere.avtale_id = f.avtale_id and senere.runde > f.runde)) order by id limit ${antall}`.execute(db)).rows);
  }

  async ventede({ tenant, id }: Eier): Promise<Ventet[]> {
    const { state } = await this.executor.load(avtaleDecider, id, tenant);
    const runde = sisteRunde(state);
    if (!runde || runde.trukket || erFerdig(state)) return [];
    const rad = ({ partId }: Part, { trinn, forfaller }: Pick<Planlagt, 'trinn' | 'forfaller'>): Ventet => (
      { tenant, kategori: 'avtale', eier_id: id, sak_id: runde.sakId, frist_id: svarfristId(id, runde.nr), mottaker: partId, trinn, forfaller });
    const tause = runde.parter.filter((p) => !harSvart(p) && !erSuspendert(runde, p.partId));
    return [
      ...tause.flatMap((part) => planFor(part, runde).filter(({ trinn, forfaller }) => !erDroppet(runde, part, trinn) && !erOver(state, osloDato(forfaller))).map((p) => rad(part, p))),
      ...runde.parter.filter((part) => harTur(runde, part)).flatMap((part) => turen(runde).map((p) => rad(part, p))),
    ];
  }
}

/** Told by mail when those before it were through. */
const turen = ({ varsles, tur }: Runde) => (varsles && tur && tur.plass > 1 ? [{ trinn: TURTRINN, forfaller: tur.siden }] : []);

/** One who has announced a day is not reminded until it has passed. */
function planFor({ varslet, svarfrist }: Part, runde: Runde): readonly Planlagt[] {
  const frist = svarfrist ?? runde.svarfrist;
  const foer = paaminnelserFoer(frist, runde.paaminnelser, runde.kalender);
  const over = runde.eskalering ? [eskaleringEtter(varslet !== undefined && varslet > frist ? varslet : frist, runde.eskalering.dagerEtter, runde.kalender)] : [];
  const aapning = runde.varsles ? [{ trinn: AAPNINGSTRINN, dag: runde.sendt, forfaller: runde.sendtTid }] : [];
  return varslet === undefined ? [...aapning, ...foer, ...over] : [...foer.filter((p) => p.dag > varslet), paaminnelseEtter(varslet, runde.kalender), ...over];
}

const erDroppet = (runde: Runde, { partId, svarfrist = runde.svarfrist }: Part, trinn: number): boolean =>
  runde.droppet.some((d) => d.partId === partId && d.trinn === trinn && d.fristDato === svarfrist);
