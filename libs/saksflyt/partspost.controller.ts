import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Kysely } from 'kysely';
import { finnesIkke, forbudt } from '#eventsourcing';
import { type AvtalelisteRad, neste, type PartsstatusRad } from '#avtale';
import { dagerMellom, harRolle, osloDato } from '#felles';
import { type FellesskapDb, finnParter } from '#fellesskap';
import { Database, Id, Leser, type Leserinfo, LeseRute } from '#platform';
import { type PartspostRad } from './partspost.projection';

type Db = FellesskapDb & { partspost: PartspostRad; partsstatus: PartsstatusRad; avtaleliste: AvtalelisteRad };

/** Whether mail to a part gets there, and what waits for it. */
@ApiTags('påminnelser')
@Controller('api/v1/:fellesskap/parter/:id/post')
export class PartspostController {
  constructor(private readonly database: Database) {}

  @Get()
  @LeseRute('part', 'partspost', 'partsstatus', 'avtaleliste')
  @ApiOperation({ summary: 'Hva som venter hos parten, og om posten til den kommer fram', description: '`venter` er avtalene som parten har noe igjen å gjøre med, den nærmeste fristen først. `retur` er den siste påminnelsen som ble avvist eller kom i retur, om ingen er sendt etter den. For sekretariat, administrator, revisor og parten selv.' })
  hent(@Param('id', Id) id: string, @Leser() { tenant, tilgang, naa }: Leserinfo) {
    return this.database.les(tenant, async (db: Kysely<Db>) => {
      const [part] = await finnParter(db as unknown as Kysely<FellesskapDb>, [id]);
      if (!part) throw finnesIkke();
      if (!harRolle(tilgang, 'sekretariat', 'administrator', 'revisor') && !tilgang.roller.some((r) => r.partId === id)) throw forbudt('ikke-for-denne-parten', 'Bare sekretariatet, administratorer, revisor og parten selv kan se dette');
      const rad = await db.selectFrom('partspost').selectAll().where('part_id', '=', id).executeTakeFirst();
      return { partId: id, navn: part.navn, sistSendt: rad?.sist_sendt ?? null, retur: rad?.retur ?? null, antallRetur: rad?.antall_retur ?? 0, venter: await venterHos(db, id, osloDato(naa)) };
    });
  }
}

/** From the last round of each agreement that was sent to it. */
async function venterHos(db: Kysely<Db>, partId: string, idag: string) {
  const rader = await db.selectFrom('partsstatus as p').innerJoin('avtaleliste as a', (j) => j.onRef('a.avtale_id', '=', 'p.avtale_id').onRef('a.runde', '=', 'p.runde'))
    .selectAll('p').select(['a.navn as avtale', 'a.krever_signatur']).where('p.part_id', '=', partId).where('p.trukket', '=', false).where((eb) => eb.or([eb('p.signert_dato', 'is', null), eb('p.svar_dato', 'is', null)]))
    .orderBy('p.svarfrist').orderBy('a.navn').execute();
  return rader.flatMap(({ avtale, krever_signatur, ...rad }) => {
    const gjenstaar = neste(rad, krever_signatur);
    if (gjenstaar === null) return [];
    const { avtale_id, runde, tilstand, svarfrist, varslet_dato, ledd, kontroll } = rad;
    return [{
      avtaleId: avtale_id, avtale, runde, tilstand, neste: gjenstaar, svarfrist, dagerIgjen: dagerMellom(idag, svarfrist), planlagt: varslet_dato,
      ledd: ledd.map((l) => ({ organ: l.organ, planlagt: l.dato ?? null, saksnummer: l.saksnummer ?? null, behandlet: l.behandlet ?? null })), underKontroll: kontroll !== null && kontroll.utfall === null,
    }];
  });
}
