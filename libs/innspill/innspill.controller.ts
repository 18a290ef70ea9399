import { Body, Controller, Get, Param, Post, Put, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Executor, finnesIkke, type Intent, type Outcome } from '#eventsourcing';
import { etag, Id, KommandoRute, type Konvolutt, Konvolutten, Leser, type Leserinfo, LeseRute, type Svar } from '#platform';
import { innspillDecider } from './innspill.decider';
import { BegrunnelseDto, InnspillsfristDto, NyRundeDto, SammenstillingDto, InnspillsutsendelseDto } from './innspill.dto';
import { InnspillMelding } from './innspill.handler';
import { type InnspillKommandoer, type Utsendelse } from './innspill.kommandoer';
import { visRunde } from './innspill.visning';

/** Rounds of input: sent, moved, withdrawn, summed up. What the receivers do stands in `innspill/:id/mottakere`. */
@ApiTags('innspill')
@Controller('api/v1/:fellesskap/innspill')
export class InnspillController {
  constructor(
    private readonly bus: CommandBus,
    private readonly executor: Executor,
  ) {}

  @Post()
  @KommandoRute({ status: 201 })
  @ApiOperation({ summary: 'Be om innspill i en sak', description: 'Sender til alle mottakerne med én gang. Det et vedtak har bestilt, ligger alt som et forslag: send det med `innspill/{id}/utsendelse`, eller si i `utkast` om det settes til side eller beholdes ved siden av (422 `utkast-maa-velges`).' })
  start(@Body() { sakId, behandlingId, punkt, utkast = [], ...dto }: NyRundeDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    const opphav = behandlingId !== undefined || punkt !== undefined ? { behandlingId: behandlingId ?? '', punkt: punkt ?? 0 } : undefined;
    return this.send(k.nyId, { type: 'StartInnspillsrunde', data: { sakId, ...(opphav && { opphav }), utkast: utkast.map((u) => ({ ...u })), ...utsendelse(dto) } }, k);
  }

  @Post(':id/utsendelse')
  @KommandoRute()
  @ApiOperation({ summary: 'Send innspillsrunden som et vedtak har bestilt' })
  utsendelse(@Param('id', Id) id: string, @Body() dto: InnspillsutsendelseDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'SendInnspillsrunde', data: utsendelse(dto) }, k);
  }

  @Put(':id/frist')
  @KommandoRute({ erstatter: true })
  @ApiOperation({ summary: 'Gi innspillsrunden en annen frist', description: 'Det som er kommet for sent, er for sent også etter en forlengelse.' })
  endreFrist(@Param('id', Id) id: string, @Body() { frist, begrunnelse }: InnspillsfristDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'EndreInnspillsfrist', data: { frist, begrunnelse } }, k);
  }

  @Post(':id/tilbaketrekking')
  @KommandoRute()
  trekk(@Param('id', Id) id: string, @Body() { begrunnelse }: BegrunnelseDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'TrekkInnspillsrunde', data: { begrunnelse } }, k);
  }

  @Post(':id/sammenstilling')
  @KommandoRute()
  @ApiOperation({
    summary: 'Sammenstill innspillene, og avslutt runden',
    description: 'Lager papiret av alle svar som er kommet, med hash, og legger PDF-en i arkivet, der et saksframlegg kan vise til den. Saken får vite det, og punktet som ventet på innspillene, lukkes.',
  })
  sammenstill(@Param('id', Id) id: string, @Body() { maalform }: SammenstillingDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'SammenstillInnspill', data: { maalform } }, k);
  }

  /** The round as it is in its stream now: never stale. */
  @Get(':id')
  @LeseRute()
  async hent(@Param('id', Id) id: string, @Leser() { tenant, tilgang }: Leserinfo, @Res({ passthrough: true }) svar: Svar) {
    const runde = await this.executor.load(innspillDecider, id, tenant);
    if (runde.tenant === undefined) throw finnesIkke();
    etag(svar, runde);
    return visRunde(id, runde, tilgang);
  }

  private send(id: string, intent: Intent<InnspillKommandoer>, k: Konvolutt): Promise<Outcome> {
    return this.bus.execute(new InnspillMelding(id, intent, k.envelope, k.tilgang));
  }
}

function utsendelse({ tittel, mottakere, spoersmaal, frist, frivillig = false, paaminnelser = [], framlegg, vedlegg = [] }: InnspillsutsendelseDto): Utsendelse {
  return { tittel, mottakere: mottakere.map((m) => ({ ...m })), spoersmaal: spoersmaal.map((s) => ({ ...s, paakrevd: s.paakrevd ?? false })), frist, frivillig, paaminnelser, framlegg, vedlegg: vedlegg.map((v) => ({ ...v })) };
}
