import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database, krevPeriode, Leser, type Leserinfo, LeseRute, type Side, Sideforespoersel, sidesvar } from '#platform';
import { ReferatfilterDto } from './referat.dto';
import { listPubliserte, type ReferatlisteDb, type ReferatRad, visReferatrad } from './referatliste.projection';

/** Published minutes. */
@ApiTags('referat')
@Controller('api/v1/:fellesskap')
export class ReferatlisteController {
  constructor(private readonly database: Database) {}

  @Get('referater')
  @LeseRute('referatliste')
  @ApiOperation({ summary: 'Publiserte referater, det nyeste møtet først' })
  async list(@Query() filter: ReferatfilterDto, @Sideforespoersel() side: Side, @Leser() l: Leserinfo) {
    krevPeriode(filter);
    const rader = await this.database.les<ReferatlisteDb, ReferatRad[]>(l.tenant, (db) => listPubliserte(db, { ...filter, antall: side.antall, etter: side.etter as [string, string] | undefined }));
    return sidesvar(rader.map(visReferatrad), side.antall, (r) => [r.dato, r.id]);
  }
}
