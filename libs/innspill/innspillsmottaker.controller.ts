import { Body, Controller, Param, Post, Put } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Intent, type Outcome } from '#eventsourcing';
import { Id, KommandoRute, type Konvolutt, Konvolutten } from '#platform';
import { KladdDto, RegistreringDto, SvarDto, VarselDto } from './innspill.dto';
import { InnspillMelding } from './innspill.handler';
import { type InnspillKommandoer } from './innspill.kommandoer';

/** What a receiver does with a round: acknowledge, say when, write, answer. The secretariat enters what came elsewhere. */
@ApiTags('innspill')
@Controller('api/v1/:fellesskap/innspill/:id/mottakere/:mottaker')
export class InnspillsmottakerController {
  constructor(private readonly bus: CommandBus) {}

  @Post('kvittering')
  @KommandoRute()
  kvitter(@Param('id', Id) id: string, @Param('mottaker', Id) mottakerId: string, @Body() dto: RegistreringDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'KvitterInnspill', data: { mottakerId, ...medMaate(dto) } }, k);
  }

  @Post('varsel')
  @KommandoRute()
  @ApiOperation({ summary: 'Si når svaret kommer', description: 'Den som har varslet en dag, minnes etter den dagen, ikke før.' })
  varsle(@Param('id', Id) id: string, @Param('mottaker', Id) mottakerId: string, @Body() dto: VarselDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'VarsleInnspill', data: { mottakerId, ...medMaate(dto) } }, k);
  }

  @Put('kladd')
  @KommandoRute({ erstatter: 'naar-oppgitt' })
  @ApiOperation({ summary: 'Lagre en kladd', description: 'Ses bare av mottakerens egne. Det som mangler, kan fylles ut siden.' })
  kladd(@Param('id', Id) id: string, @Param('mottaker', Id) mottakerId: string, @Body() { svar }: KladdDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'LagreInnspillskladd', data: { mottakerId, svar: svar.map((s) => ({ ...s })) } }, k);
  }

  @Post('svar')
  @KommandoRute()
  @ApiOperation({
    summary: 'Svar på spørsmålene',
    description: 'Uten `svar` leveres kladden. Til fristen går ut, tar et nytt svar det forriges plass; etterpå står det ved siden av, som tillegg. Det som kommer for sent, tas imot og er merket for alltid; det som kommer etter sammenstillingen, står ved siden av den.',
  })
  svar(@Param('id', Id) id: string, @Param('mottaker', Id) mottakerId: string, @Body() { svar, ...dto }: SvarDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'AvgiInnspill', data: { mottakerId, ingenMerknader: false, svar: svar?.map((s) => ({ ...s })), ...medMaate(dto) } }, k);
  }

  @Post('ingen-merknader')
  @KommandoRute()
  @ApiOperation({ summary: 'Si at mottakeren ikke har merknader', description: 'Et svar som andre: den som har svart, minnes ikke.' })
  ingenMerknader(@Param('id', Id) id: string, @Param('mottaker', Id) mottakerId: string, @Body() dto: RegistreringDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'AvgiInnspill', data: { mottakerId, ingenMerknader: true, ...medMaate(dto) } }, k);
  }

  private send(id: string, intent: Intent<InnspillKommandoer>, k: Konvolutt): Promise<Outcome> {
    return this.bus.execute(new InnspillMelding(id, intent, k.envelope, k.tilgang));
  }
}

const medMaate = <D extends RegistreringDto>(dto: D) => ({ ...dto, maate: dto.maate ?? ('i-saksgang' as const) });
