import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Kysely } from 'kysely';
import { finnesIkke, forbudt } from '#eventsourcing';
import { harRolle } from '#felles';
import { type FellesskapDb, finnParter } from '#fellesskap';
import { Database, Id, Leser, type Leserinfo, LeseRute } from '#platform';
import { type PartspostRad } from './partspost.projection';

/** Whether mail to a part gets there. */
@ApiTags('påminnelser')
@Controller('api/v1/:fellesskap/parter/:id/post')
export class PartspostController {
  constructor(private readonly database: Database) {}

  @Get()
  @LeseRute('part', 'partspost')
  @ApiOperation({ summary: 'Om posten til parten kommer fram', description: '`retur` er den siste påminnelsen som ble avvist eller kom i retur, om ingen er sendt etter den. For sekretariat, administrator, revisor og parten selv.' })
  hent(@Param('id', Id) id: string, @Leser() { tenant, tilgang }: Leserinfo) {
    return this.database.les(tenant, async (db: Kysely<FellesskapDb & { partspost: PartspostRad }>) => {
      const [part] = await finnParter(db as unknown as Kysely<FellesskapDb>, [id]);
      if (!part) throw finnesIkke();
      if (!harRolle(tilgang, 'sekretariat', 'administrator', 'revisor') && !tilgang.roller.some((r) => r.partId === id)) throw forbudt('ikke-for-denne-parten', 'Bare sekretariatet, administratorer, revisor og parten selv kan se dette');
      const rad = await db.selectFrom('partspost').selectAll().where('part_id', '=', id).executeTakeFirst();
      return { partId: id, navn: part.navn, sistSendt: rad?.sist_sendt ?? null, retur: rad?.retur ?? null, antallRetur: rad?.antall_retur ?? 0 };
    });
  }
}
