import { Body, Controller, Param, Put } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Outcome } from '#eventsourcing';
import { Id, KommandoRute, type Konvolutt, Konvolutten } from '#platform';
import { SakMelding } from '#sak';
import { EndreFristDto, ForlengFristerDto } from './forpliktelse.dto';

/** Other days for what a sak has set in motion, each with the reason. */
@ApiTags('frister')
@Controller('api/v1/:fellesskap/saker/:id/frister')
export class SaksfristController {
  constructor(private readonly bus: CommandBus) {}

  @Put(':fristId')
  @KommandoRute({ erstatter: true })
  @ApiOperation({
    summary: 'Gi en frist fra et vedtak en ny regel',
    description: '`fristId` er `id` i `forpliktelser`. `If-Match` er sakens revisjon. Svarfristen i en avtale flyttes med `avtaler/{id}/svarfrist`. Den gamle regelen står i historien.',
  })
  endre(@Param('id', Id) id: string, @Param('fristId', Id) fristId: string, @Body() { frist, begrunnelse }: EndreFristDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.bus.execute(new SakMelding(id, { type: 'EndreFrist', data: { fristId, frist, begrunnelse } }, k.envelope, k.tilgang));
  }

  @Put()
  @KommandoRute({ erstatter: true })
  @ApiOperation({
    summary: 'Forleng alle frister i saken',
    description: 'Så mange dager til for alle åpne frister som har en dag, også svarfristene i avtaler som er sendt fra saken, for hver part som ikke har svart. `If-Match` er sakens revisjon.',
  })
  forleng(@Param('id', Id) id: string, @Body() { dager, begrunnelse }: ForlengFristerDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.bus.execute(new SakMelding(id, { type: 'ForlengFrister', data: { dager, begrunnelse } }, k.envelope, k.tilgang));
  }
}
