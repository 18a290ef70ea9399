import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Intent, type Outcome } from '#eventsourcing';
import { Id, KommandoRute, type Konvolutt, Konvolutten } from '#platform';
import { BegrunnelseDto, FlyttingDto, GjenopptakelseDto } from './sak.dto';
import { SakMelding } from './sak.handler';
import { type SakKommandoer } from './sak.kommandoer';

/** The operator's hands on one sak: each needs a reason and stands in the history as a deviation. */
@ApiTags('saker')
@Controller('api/v1/:fellesskap/saker/:id')
export class OperatoerController {
  constructor(private readonly bus: CommandBus) {}

  @Post('suspensjon')
  @KommandoRute()
  @ApiOperation({ summary: 'Suspender saken', description: 'Det som ellers ville ha skjedd av seg selv, venter og står i sakens `suspensjon.holdt` til saken gjenopptas. Svarfristene i avtaler som er ute hos partene, står stille, og ingen minnes om dem eller om noe annet saken har frist for: påminnelser som forfaller, venter også der.' })
  suspender(@Param('id', Id) id: string, @Body() { begrunnelse }: BegrunnelseDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'SuspenderSak', data: { begrunnelse } }, k);
  }

  @Post('gjenopptakelse')
  @KommandoRute()
  @ApiOperation({ summary: 'Gjenoppta saken', description: 'Velg `utfoer` eller `dropp` for alt som forfalt imens; ingenting skjer av seg selv, og ingenting blir borte. Frister som ikke følger et møte, går ut så mange dager senere som saken sto stille.' })
  gjenoppta(@Param('id', Id) id: string, @Body() { begrunnelse, valg }: GjenopptakelseDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'GjenopptaSak', data: { begrunnelse, valg: (valg ?? []).map((v) => ({ nr: v.nr, valg: v.valg })) } }, k);
  }

  @Post('flytting')
  @KommandoRute()
  @ApiOperation({ summary: 'Flytt saken til et annet steg', description: 'Forbi veiene i prosessen. Gir aldri saken et vedtak, og avslutter den ikke.' })
  flytt(@Param('id', Id) id: string, @Body() { steg, begrunnelse }: FlyttingDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'FlyttSak', data: { steg, begrunnelse } }, k);
  }

  private send(id: string, intent: Intent<SakKommandoer>, k: Konvolutt): Promise<Outcome> {
    return this.bus.execute(new SakMelding(id, intent, k.envelope, k.tilgang));
  }
}
