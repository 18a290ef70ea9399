import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Kysely } from 'kysely';
import { type EndringsvarselRad } from '#frist';
import { Database, Leser, type Leserinfo, LeseRute, type Side, Sideforespoersel, sidesvar } from '#platform';
import { type FristDb, FRISTMODELLER } from './fristbilde';
import { lesFristendringer, visFristendring } from './fristendring.spoerring';

/** Why deadlines have other days than they had. */
@ApiTags('frister')
@Controller('api/v1/:fellesskap/fristendringer')
export class FristendringController {
  constructor(private readonly database: Database) {}

  @Get()
  @LeseRute(...FRISTMODELLER, 'endringsvarsel')
  @ApiOperation({
    summary: 'Frister som har fått en annen dag',
    description: 'Ett element for hvert møte som er flyttet, avlyst, eller planlagt så en frist fikk en dag; hver gang kalenderen er innstilt; og hver gang en frist er flyttet, alle i en sak er forlenget eller en suspendert sak er gjenopptatt: det siste først. I `varsler` har hver mottaker ett varsel, med gammel og '
      + 'ny dag for alle sine åpne frister som flyttet seg. Det sendes én gang, til dem navnet i vedtaket gjelder: `utsending.tilstand` er `sendt`, eller `ikke-sendbar` når ingen her har det navnet.',
  })
  async fristendringer(@Sideforespoersel() { antall, etter }: Side, @Leser() l: Leserinfo) {
    const linjer = await this.database.les(l.tenant, (db: Kysely<FristDb & { endringsvarsel: EndringsvarselRad }>) => lesFristendringer(db, antall, etter === undefined ? undefined : Number(etter[0])));
    return sidesvar(linjer.map(visFristendring), antall, (linje) => [linje.posisjon]);
  }
}
