import { Body, Controller, Get, Headers, Param, Post, Put, Query, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiHeader, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { ChangedByOthers, Executor, finnesIkke, type Folded, NO_STREAM, type Outcome } from '#eventsourcing';
import { etag, Id, KommandoRute, type Konvolutt, Konvolutten, Leser, type Leserinfo, LeseRute, lesIfMatch, lesVersjonsnummer, Problem, type Svar, Versjonsnummer } from '#platform';
import { krevEierEllerSekretariat } from '../beslutninger/roller';
import { sakDecider } from '../sak.decider';
import { SaksframleggDto } from '../sak.dto';
import { type Saksframlegg } from '../sak.events';
import { SakFaktakilde, SakMelding } from '../sak.handler';
import { type Sak } from '../sak.tilstand';
import { innsendt } from '../saksframlegg';
import { type Malversjonsref } from '../saksmal/malversjon';
import { felterI, manglendeFelt } from '../saksmal/utfylling';
import { framleggsforskjell } from './forskjell';
import { type Utkast, utkastDecider } from './utkast.decider';
import { UtkastMelding } from './utkast.handler';

/** The paper in all its versions, and the draft of the next one, which only its owner and the secretariat see. */
@ApiTags('saker')
@Controller('api/v1/:fellesskap/saker/:id')
export class FramleggController {
  constructor(
    private readonly bus: CommandBus,
    private readonly executor: Executor,
    private readonly fakta: SakFaktakilde,
  ) {}

  @Get('saksframlegg/:versjon')
  @LeseRute()
  @ApiOperation({ summary: 'En versjon av saksframlegget, slik den ble sendt inn' })
  async versjon(@Param('id', Id) id: string, @Param('versjon', Versjonsnummer) versjon: number, @Leser() l: Leserinfo) {
    return finn(await this.sak(id, l), versjon);
  }

  @Get('saksframlegg/:versjon/endringer')
  @LeseRute()
  @ApiOperation({ summary: 'Hva som ble endret i saksframlegget' })
  @ApiQuery({ name: 'fra', required: false, schema: { type: 'integer', minimum: 1 }, description: 'Versjonen det sammenlignes med; den forrige når den ikke er oppgitt' })
  async endringer(@Param('id', Id) id: string, @Param('versjon', Versjonsnummer) versjon: number, @Leser() l: Leserinfo, @Query('fra') fra?: string) {
    const fraVersjon = fra === undefined ? versjon - 1 : lesVersjonsnummer(fra);
    if (fraVersjon === undefined) throw new Problem('ugyldig-parameter', { melding: 'fra skal være nummeret på en versjon' });
    const sak = await this.sak(id, l);
    // The first version came from nothing: all of it is new.
    const foer = fraVersjon === 0 ? undefined : finn(sak, fraVersjon);
    return { fra: foer?.versjon ?? null, til: versjon, ...framleggsforskjell(foer, finn(sak, versjon)) };
  }

  @Get('utkast')
  @LeseRute()
  @ApiOperation({
    summary: 'Utkastet til neste versjon, med forskjellen fra den som organene har',
    description: 'Bare for den som meldte saken, og sekretariatet. `mangler` er det som saksmalen krever før utkastet kan sendes inn; `foreldet` sier at saken har fått en nyere versjon siden utkastet ble lagret.',
  })
  async hent(@Param('id', Id) id: string, @Leser() l: Leserinfo, @Res({ passthrough: true }) svar: Svar) {
    const sak = await this.sak(id, l);
    const { state: utkast, revision, position } = await this.utkast(id, l.tenant);
    krevEierEllerSekretariat(sak, l.tilgang);
    if (!utkast) throw finnesIkke();
    etag(svar, { revision, position });
    return visUtkast({ sak, utkast, revision, saksmal: await this.fakta.saksmal(l.tenant, sak) });
  }

  /** The first draft needs no If-Match; each later one replaces the one that was seen. */
  @Put('utkast')
  @KommandoRute()
  @ApiHeader({ name: 'If-Match', required: false, description: 'Revisjonen av utkastet du så; kreves når det finnes et fra før' })
  @ApiOperation({ summary: 'Lagre et utkast til neste versjon av saksframlegget', description: 'Organene ser fortsatt den versjonen de har fått, til utkastet sendes inn. Et utkast kan mangle det det vil.' })
  async lagre(@Param('id', Id) id: string, @Body() dto: SaksframleggDto, @Konvolutten() k: Konvolutt, @Headers('if-match') sett?: string): Promise<Outcome> {
    const { state: sak } = await this.executor.load(sakDecider, id, k.envelope.tenant);
    if (sak.status === undefined) throw finnesIkke();
    const envelope = { ...k.envelope, expectedRevision: sett === undefined ? NO_STREAM : lesIfMatch(sett) };
    try {
      return await this.bus.execute<UtkastMelding, Outcome>(new UtkastMelding(id, { type: 'LagreUtkast', data: { innhold: innsendt(dto) } }, envelope, k.tilgang));
    } catch (feil) {
      if (feil instanceof ChangedByOthers && sett === undefined) throw new Problem('mangler-forutsetning', { melding: 'Det finnes et utkast fra før: oppgi revisjonen du så i If-Match' });
      throw feil;
    }
  }

  @Post('utkast/innsending')
  @KommandoRute()
  @ApiOperation({ summary: 'Send inn utkastet: det blir neste versjon, og organene ser den fra nå' })
  async sendInn(@Param('id', Id) id: string, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    const { state: utkast } = await this.utkast(id, k.envelope.tenant);
    if (!utkast) throw finnesIkke();
    return this.bus.execute(new SakMelding(id, { type: 'EndreSaksframlegg', data: { saksframlegg: utkast.innhold, paaVersjon: utkast.paaVersjon } }, k.envelope, k.tilgang));
  }

  private utkast(id: string, tenant: string): Promise<Folded<Utkast | undefined>> {
    return this.executor.load(utkastDecider, id, tenant);
  }

  private async sak(id: string, l: Leserinfo): Promise<Sak> {
    const { state } = await this.executor.load(sakDecider, id, l.tenant);
    if (state.status === undefined) throw finnesIkke();
    return state;
  }
}

function finn({ framlagt }: Sak, nr: number): Saksframlegg {
  const funnet = framlagt.find((f) => f.versjon === nr);
  if (!funnet) throw finnesIkke();
  return funnet;
}

function visUtkast({ sak, utkast, revision, saksmal }: { readonly sak: Sak; readonly utkast: Utkast; readonly revision: number; readonly saksmal: Malversjonsref | undefined }) {
  const { innhold: saksframlegg, ...resten } = utkast;
  const { tittel, sakstype, saksframlegg: mottatt } = sak;
  return {
    revisjon: revision, ...resten, gjeldendeVersjon: mottatt?.versjon ?? null, foreldet: mottatt?.versjon !== utkast.paaVersjon,
    saksframlegg, forskjell: framleggsforskjell(mottatt, saksframlegg), mangler: manglendeFelt(felterI(saksmal, sakstype), { tittel, saksframlegg }),
  };
}
