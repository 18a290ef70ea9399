import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Intent, type Outcome } from '#eventsourcing';
import { Id, KommandoRute, type Konvolutt, Konvolutten } from '#platform';
import { AvtaleMelding } from './avtale.handler';
import { type AvtaleKommandoer } from './avtale.kommandoer';
import { medMaate } from './avtalepart.controller';
import { BehandlingsplanDto, KontrollutfallDto, LeddbehandlingDto, LovlighetskontrollDto, PartsutsettelseDto, SvarrettelseDto } from './egenbehandling.dto';

/** A part's own treatment of an agreement, from its first body to the judgement of its decision. */
@ApiTags('avtaler')
@Controller('api/v1/:fellesskap/avtaler/:id/parter/:partId')
export class EgenbehandlingController {
  constructor(private readonly bus: CommandBus) {}

  @Post('behandlingsplan')
  @KommandoRute()
  @ApiOperation({ summary: 'Organene hos parten som skal behandle saken, i rekkefølge', description: 'Det siste avgjør; dagen det møtes, er dagen parten har varslet. En ny plan avløser den forrige, og det som er behandlet, står.' })
  plan(@Param('id', Id) id: string, @Param('partId', Id) partId: string, @Body() dto: BehandlingsplanDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'SettBehandlingsplan', data: { partId, ...medMaate(dto) } }, k);
  }

  @Post('behandlinger')
  @KommandoRute()
  @ApiOperation({ summary: 'Et organ hos parten har innstilt', description: 'En innstilling er ikke partens svar: det registreres med `svar`.' })
  behandling(@Param('id', Id) id: string, @Param('partId', Id) partId: string, @Body() dto: LeddbehandlingDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'BehandleILedd', data: { partId, ...medMaate(dto) } }, k);
  }

  @Post('utsettelser')
  @KommandoRute()
  @ApiOperation({ summary: 'Parten utsetter behandlingen til en ny dag', description: 'Den nye dagen er varslet: parten minnes først når den er passert.' })
  utsett(@Param('id', Id) id: string, @Param('partId', Id) partId: string, @Body() dto: PartsutsettelseDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'UtsettBehandling', data: { partId, ...medMaate(dto) } }, k);
  }

  @Post('svarrettelser')
  @KommandoRute()
  @ApiOperation({ summary: 'Rett et svar som er ført feil', description: 'Det som sto, blir stående i `tidligereSvar`.' })
  rett(@Param('id', Id) id: string, @Param('partId', Id) partId: string, @Body() dto: SvarrettelseDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'RettSvar', data: { partId, ...dto } }, k);
  }

  @Post('lovlighetskontroll')
  @KommandoRute()
  @ApiOperation({ summary: 'Noen har krevd lovlighetskontroll av partens vedtak', description: 'Vedtaket står mens kontrollen pågår.' })
  krevKontroll(@Param('id', Id) id: string, @Param('partId', Id) partId: string, @Body() dto: LovlighetskontrollDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'KrevLovlighetskontroll', data: { partId, ...medMaate(dto) } }, k);
  }

  @Post('lovlighetskontroll/utfall')
  @KommandoRute()
  @ApiOperation({ summary: 'Vedtaket er stadfestet eller opphevet', description: 'Opphevet: godkjenningen faller, og en signatur står uten grunnlag. Det som alt er i kraft, er i kraft. Parten kan vedta på nytt.' })
  avgjoerKontroll(@Param('id', Id) id: string, @Param('partId', Id) partId: string, @Body() dto: KontrollutfallDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'AvgjoerLovlighetskontroll', data: { partId, ...medMaate(dto) } }, k);
  }

  private send(id: string, intent: Intent<AvtaleKommandoer>, k: Konvolutt): Promise<Outcome> {
    return this.bus.execute(new AvtaleMelding(id, intent, k.envelope, k.tilgang));
  }
}
