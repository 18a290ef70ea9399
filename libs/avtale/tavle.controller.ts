import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Executor, finnesIkke } from '#eventsourcing';
import { osloDato } from '#felles';
import { Database, Id, Leser, type Leserinfo, LeseRute } from '#platform';
import { avtaleDecider } from './avtale.decider';
import { RundeDto } from './avtale.dto';
import { sisteRunde } from './avtale.tilstand';
import { listPartsstatus, type PartsstatusDb, type PartsstatusRad } from './partsstatus.projection';
import { visKvitteringer, visTavle } from './partsstatus.visning';

@ApiTags('avtaler')
@Controller('api/v1/:fellesskap/avtaler/:id/tavle')
export class TavleController {
  constructor(
    private readonly executor: Executor,
    private readonly database: Database,
  ) {}

  @Get()
  @LeseRute('partsstatus')
  @ApiOperation({
    summary: 'Partene i siste runde, eller i den det spørres etter: den som har ventet lengst, først',
    description: 'Fem kolonner: `planlagt` dag, partens eget `saksnummer`, `vedtak`, `signatur` og `levering`. `neste` er det parten har igjen, `telling` hvor mange av hvor mange, `kvitteringer` om utsendelsen har nådd alle.',
  })
  async hent(@Param('id', Id) id: string, @Query() { runde }: RundeDto, @Leser() l: Leserinfo) {
    const { state, tenant } = await this.executor.load(avtaleDecider, id, l.tenant);
    if (tenant === undefined) throw finnesIkke();
    const nr = runde ?? sisteRunde(state)?.nr ?? 1;
    const rader = await this.database.les<PartsstatusDb, PartsstatusRad[]>(l.tenant, (db) => listPartsstatus(db, id, nr));
    return { runde: nr, ...visTavle(rader, state.kreverSignatur, osloDato(l.naa)), kvitteringer: visKvitteringer(rader) };
  }
}
