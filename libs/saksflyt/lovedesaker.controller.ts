import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Executor, finnesIkke } from '#eventsourcing';
import { osloDato } from '#felles';
import { moeteDecider } from '#moete';
import { Id, Leser, type Leserinfo, LeseRute } from '#platform';
import { LOVEDE_MODELLER, LovedeSaker } from './lovedesaker';

/** The saker that a meeting was promised. */
@ApiTags('moeter')
@Controller('api/v1/:fellesskap/moeter/:id/lovede-saker')
export class LovedeSakerController {
  constructor(
    private readonly executor: Executor,
    private readonly lovede: LovedeSaker,
  ) {}

  @Get()
  @LeseRute(...LOVEDE_MODELLER)
  @ApiOperation({
    summary: 'Sakene som vedtak har lovet til dette møtet, og som ingen har meldt ennå: «ventet»',
    description: 'Hver med hvem som skal melde den, og punktet som lovet den. Følger møteplanen: flyttes møtet, følger saken. `forfalt` skulle ha vært meldt til et tidligere møte. Når saken meldes, går den i køen og settes på sakslisten som andre.',
  })
  async hent(@Param('id', Id) id: string, @Leser() { tenant, naa }: Leserinfo) {
    const { state: { organ, naar: tid } } = await this.executor.load(moeteDecider, id, tenant);
    if (!organ || !tid) throw finnesIkke();
    return { elementer: await this.lovede.for(tenant, { id, organId: organ.id, dato: tid.dato }, osloDato(naa)) };
  }
}
