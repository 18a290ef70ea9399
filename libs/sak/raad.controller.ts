import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Outcome } from '#eventsourcing';
import { Id, KommandoRute, type Konvolutt, Konvolutten } from '#platform';
import { RaadDto } from './raad.dto';
import { SakMelding } from './sak.handler';

/** Sent down or out to bodies with a mandate. */
@ApiTags('saker')
@Controller('api/v1/:fellesskap/saker/:id')
export class RaadController {
  constructor(private readonly bus: CommandBus) {}

  @Post('raad')
  @KommandoRute()
  @ApiOperation({
    summary: 'Be organer om råd',
    description: 'Sender saken ned eller ut med et mandat, og om ønskelig en frist. Organene ventes det på fra nå av; sakens rute viser hvem som har svart («2 av 4») og hva. Et råd er aldri et vedtak. Med `somUndersaker` får hvert organ en sak for seg med mandatet som tekst: `undersak` i ruten sier hvilken, og svaret kommer tilbake av seg selv.',
  })
  bestill(@Param('id', Id) id: string, @Body() { organer, mandat, frist, somUndersaker }: RaadDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.bus.execute(new SakMelding(id, { type: 'BestillRaad', data: { organer, mandat, frist, somUndersaker } }, k.envelope, k.tilgang));
  }
}
