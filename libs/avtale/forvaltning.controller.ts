import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Executor, finnesIkke, type Intent, type Outcome } from '#eventsourcing';
import { osloDato } from '#felles';
import { Id, KommandoRute, type Konvolutt, Konvolutten, Leser, type Leserinfo, LeseRute } from '#platform';
import { avtaleDecider } from './avtale.decider';
import { AvtaleMelding } from './avtale.handler';
import { type AvtaleKommandoer } from './avtale.kommandoer';
import { overleveringsfrist, overleveringssteg } from './avtalefrister';
import { EndreOpplysningerDto, GjennomgangDto, IkkeAktueltDto, OppsigelseDto, OverleveringsinnslagDto, RettAvtalenavnDto, RevisjonDto, RevisjonsfrafallDto, TrekkOppsigelseDto } from './forvaltning.dto';
import { visIkraft } from './ikraft.visning';

/** An agreement while it is kept: what the register says, from when it binds whom, its revision, notices, reviews and hand-off. */
@ApiTags('avtaler')
@Controller('api/v1/:fellesskap/avtaler/:id')
export class AvtaleforvaltningController {
  constructor(
    private readonly bus: CommandBus,
    private readonly executor: Executor,
  ) {}

  /** All that the register says beside name and kind: what is left out is no longer said. */
  @Put('opplysninger')
  @KommandoRute({ erstatter: true })
  endre(@Param('id', Id) id: string, @Body() { begrunnelse, loepende, ...resten }: EndreOpplysningerDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'EndreAvtaleopplysninger', data: { opplysninger: { ...resten, ...(loepende && { loepende }) }, begrunnelse } }, k);
  }

  /** A wrong name, or a wrong kind while nothing is sent: put right with a reason; what it was stands in the history. */
  @Put('navn')
  @KommandoRute({ erstatter: true })
  rettNavn(@Param('id', Id) id: string, @Body() dto: RettAvtalenavnDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'RettAvtalenavn', data: { ...dto } }, k);
  }

  /** Today: the rule in plain words, who is bound from and to when, and what each of the others lacks and since when. */
  @Get('ikraft')
  @LeseRute()
  async ikraft(@Param('id', Id) id: string, @Leser() l: Leserinfo) {
    return visIkraft(id, await this.avtalen(id, l), osloDato(l.naa));
  }

  @Post('revisjon')
  @KommandoRute()
  taTilRevisjon(@Param('id', Id) id: string, @Body() dto: RevisjonDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'TaTilRevisjon', data: { ...dto } }, k);
  }

  @Post('revisjon/frafall')
  @KommandoRute()
  frafall(@Param('id', Id) id: string, @Body() dto: RevisjonsfrafallDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'FrafallRevisjon', data: { ...dto } }, k);
  }

  /** The part is bound until the notice period is over; the others as long as anybody is left to be bound to. */
  @Post('parter/:partId/oppsigelse')
  @KommandoRute()
  siOpp(@Param('id', Id) id: string, @Param('partId', Id) partId: string, @Body() dto: OppsigelseDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'SiOppForPart', data: { partId, ...dto, maate: dto.maate ?? 'i-saksgang' } }, k);
  }

  /** Before it has had effect. */
  @Post('parter/:partId/oppsigelse/tilbaketrekking')
  @KommandoRute()
  trekkOppsigelse(@Param('id', Id) id: string, @Param('partId', Id) partId: string, @Body() dto: TrekkOppsigelseDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'TrekkOppsigelse', data: { partId, ...dto, maate: dto.maate ?? 'i-saksgang' } }, k);
  }

  /** The agreement was gone through: the next review is counted from this one. */
  @Post('gjennomganger')
  @KommandoRute()
  gjennomgaa(@Param('id', Id) id: string, @Body() dto: GjennomgangDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'RegistrerGjennomgang', data: { ...dto } }, k);
  }

  /** Every step with its receipt, and what is missing; `innslag` has what was told before it was told right. */
  @Get('overlevering')
  @LeseRute()
  async overlevering(@Param('id', Id) id: string, @Leser() l: Leserinfo) {
    const avtale = await this.avtalen(id, l);
    const steg = overleveringssteg(avtale);
    return { avtaleId: id, steg, mangler: steg.filter((s) => s.tilstand === 'mangler').map((s) => s.navn), frist: overleveringsfrist(avtale) ?? null };
  }

  @Post('overlevering')
  @KommandoRute()
  utfoer(@Param('id', Id) id: string, @Body() dto: OverleveringsinnslagDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'UtfoerOverleveringssteg', data: { ...dto } }, k);
  }

  @Post('overlevering/ikke-aktuelt')
  @KommandoRute()
  utelat(@Param('id', Id) id: string, @Body() dto: IkkeAktueltDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'UtelatOverleveringssteg', data: { ...dto } }, k);
  }

  private async avtalen(id: string, l: Leserinfo) {
    const avtale = await this.executor.load(avtaleDecider, id, l.tenant);
    if (avtale.tenant === undefined) throw finnesIkke();
    return avtale.state;
  }

  private send(id: string, intent: Intent<AvtaleKommandoer>, k: Konvolutt): Promise<Outcome> {
    return this.bus.execute(new AvtaleMelding(id, intent, k.envelope, k.tilgang));
  }
}
