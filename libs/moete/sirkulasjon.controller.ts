import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Executor, finnesIkke, type Intent, type Outcome } from '#eventsourcing';
import { Id, KommandoRute, type Konvolutt, Konvolutten, Leser, type Leserinfo, LeseRute } from '#platform';
import { moeteDecider } from './moete.decider';
import { MoeteMelding } from './moete.handler';
import { type MoeteKommandoer } from './moete.kommandoer';
import { finnPost } from './moete.tilstand';
import { opptelling, tause } from './sirkulasjon';
import { DelegasjonDto, SirkulasjonDto, SirkulasjonsfravaerDto, SirkulasjonssvarDto } from './sirkulasjon.dto';

/** What a body decides between its meetings: in writing, or by delegation. */
@ApiTags('moeter')
@Controller('api/v1/:fellesskap/moeter/:id')
export class SirkulasjonController {
  constructor(
    private readonly bus: CommandBus,
    private readonly executor: Executor,
  ) {}

  @Post('sirkulasjon')
  @KommandoRute()
  @ApiOperation({ summary: 'Send sakene til medlemmene for skriftlig behandling', description: 'Sakslisten må være fastsatt; papirene fryses som de er. Medlemmene svarer innen fristen, og hele dagen teller. Utfallet føres med `POST …/vedtak` når fristen er ute eller alle har svart.' })
  start(@Param('id', Id) id: string, @Body() { frist }: SirkulasjonDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'StartSirkulasjon', data: { frist } }, k);
  }

  @Post('sirkulasjon/fravaer')
  @KommandoRute()
  @ApiOperation({ summary: 'Før et medlem som fraværende, og hvilken vara som svarer' })
  meldFravaer(@Param('id', Id) id: string, @Body() { personId, varaId }: SirkulasjonsfravaerDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'RegistrerSirkulasjonsfravaer', data: { personId, varaId } }, k);
  }

  @Post('sirkulasjon/svar')
  @KommandoRute()
  @ApiOperation({ summary: 'Svar i en sak: ja, nei eller krever møte, gjerne med merknad', description: 'Sitt eget, én gang i hver sak; organets ledelse fører også svar som er kommet på annen måte. Et svar etter fristen tas vare på, merkes og telles ikke.' })
  svar(@Param('id', Id) id: string, @Body() { behandlingId, svar, merknad, personId, varaFor }: SirkulasjonssvarDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'BesvarSirkulasjon', data: { behandlingId, svar, merknad, personId, varaFor } }, k);
  }

  @Post('delegasjon')
  @KommandoRute()
  @ApiOperation({ summary: 'Avgjør sakene etter delegasjon', description: 'Organets ledelse eller sekretariatet, med det som gir dem rett til det. Utfallet føres deretter med `POST …/vedtak`.' })
  deleger(@Param('id', Id) id: string, @Body() { grunnlag }: DelegasjonDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'TaDelegasjonIBruk', data: { grunnlag } }, k);
  }

  /** From the stream itself: never stale. */
  @Get('sirkulasjon')
  @LeseRute()
  @ApiOperation({ summary: 'Sakene som er til skriftlig behandling, papirene de gjelder, hvem som har svart hva, og opptellingen' })
  async hent(@Param('id', Id) id: string, @Leser() { tenant }: Leserinfo) {
    const { state: moete, revision } = await this.executor.load(moeteDecider, id, tenant);
    const { sirkulasjon, status } = moete;
    if (status === 'ingen') throw finnesIkke();
    const { frist = null, kreverMoete = null, spurte = [], borte = [], svar = [], saker = [] } = sirkulasjon ?? {};
    return {
      id, revisjon: revision, status, delegasjon: moete.delegasjon ?? null, frist, kreverMoete, spurte, borte,
      saker: saker.map(({ behandlingId, sakId, saksgrunnlag }) => ({
        behandlingId, sakId, saksgrunnlag, saksnummer: finnPost(moete, behandlingId)?.saksnummer ?? null, tittel: finnPost(moete, behandlingId)?.tittel ?? '', avgjort: finnPost(moete, behandlingId)?.behandlet ?? false,
        svar: svar.filter((v) => v.behandlingId === behandlingId), ikkeSvart: tause({ spurte, svar }, behandlingId).map((m) => m.personId), opptelling: opptelling({ spurte, svar }, behandlingId),
      })),
    };
  }

  private send(id: string, intent: Intent<MoeteKommandoer>, k: Konvolutt): Promise<Outcome> {
    return this.bus.execute(new MoeteMelding(id, intent, k.envelope, k.tilgang));
  }
}
