import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Executor, finnesIkke } from '#eventsourcing';
import { Id, Leser, type Leserinfo, LeseRute } from '#platform';
import { avtaleDecider } from './avtale.decider';
import { sisteRunde } from './avtale.tilstand';
import { avtalemuligheter, partsmuligheter } from './avtalemuligheter';

const AV_REGLENE = 'De samme reglene dømmer handlingen når den kommer. Innholdet i den dømmes først da.';

/** What one may do with an agreement now, and why not the rest. */
@ApiTags('avtaler')
@Controller('api/v1/:fellesskap/avtaler/:id')
export class AvtalemuligheterController {
  constructor(private readonly executor: Executor) {}

  @Get('muligheter')
  @LeseRute()
  @ApiOperation({ summary: 'Hva du kan gjøre med avtalen nå, og hvorfor ikke resten', description: AV_REGLENE })
  async forAvtalen(@Param('id', Id) id: string, @Leser() { tenant, tilgang, naa }: Leserinfo) {
    const { state, revision } = await this.hent(id, tenant);
    return { avtaleId: id, revisjon: revision, handlinger: avtalemuligheter(state, { id, tilgang, tid: naa }) };
  }

  @Get('parter/:partId/muligheter')
  @LeseRute()
  @ApiOperation({
    summary: 'Hva du kan gjøre for parten nå, og hvorfor ikke resten',
    description: `\`her\` er det du gjør som parten selv, \`utenfra\` det du kan føre inn av det parten har gjort utenfor Saksgang. ${AV_REGLENE}`,
  })
  async forParten(@Param('id', Id) id: string, @Param('partId', Id) partId: string, @Leser() { tenant, tilgang, naa }: Leserinfo) {
    const { state, revision } = await this.hent(id, tenant);
    if (!sisteRunde(state)?.parter.some((p) => p.partId === partId)) throw finnesIkke();
    const spoersmaal = { id, tilgang, tid: naa };
    return { avtaleId: id, partId, revisjon: revision, her: partsmuligheter(state, partId, 'i-saksgang', spoersmaal), utenfra: partsmuligheter(state, partId, 'registrert-utenfra', spoersmaal) };
  }

  private async hent(id: string, tenant: string) {
    const avtale = await this.executor.load(avtaleDecider, id, tenant);
    if (avtale.tenant === undefined) throw finnesIkke();
    return avtale;
  }
}
