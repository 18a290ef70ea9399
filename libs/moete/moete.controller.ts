import { Body, Controller, Get, Param, Post, Put, Query, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Executor, finnesIkke, type Intent, type Outcome } from '#eventsourcing';
import { Database, etag, Id, KommandoRute, type Konvolutt, Konvolutten, Leser, type Leserinfo, LeseRute, type Side, Sideforespoersel, sidesvar, type Svar } from '#platform';
import { moeteDecider } from './moete.decider';
import { BegrunnelseDto, FlyttMoeteDto, ForlengMoeteDto, FremmoeteDto, MoetefilterDto, NummerserieDto, OpptakDto, PlanleggMoeteDto, SakslistepostDto, SakslisteversjonDto, SakstidDto, UtsendingDto, VedtakDto, VideolenkeDto } from './moete.dto';
import { MoeteFaktakilde, MoeteMelding, NummerserieMelding } from './moete.handler';
import { type MoeteKommandoer } from './moete.kommandoer';
import { listMoeter, type MoeteplanDb, visMoeterad } from './moeteplan.projection';
import { utfyltVirkning } from './virkning.dto';
import { tidsbudsjett } from './tidsbudsjett';
import { nummerserieId } from './nummerserie.decider';

/** Meetings: the plan, the agenda, and what was decided in them. */
@ApiTags('moeter')
@Controller('api/v1/:fellesskap')
export class MoeteController {
  constructor(
    private readonly bus: CommandBus,
    private readonly executor: Executor,
    private readonly database: Database,
    private readonly fakta: MoeteFaktakilde,
  ) {}

  @Post('moeter')
  @KommandoRute({ status: 201 })
  planlegg(@Body() dto: PlanleggMoeteDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(k.nyId, { type: 'PlanleggMoete', data: { ...dto, naar: { ...dto.naar }, ...(dto.innlevering && { innlevering: { ...dto.innlevering } }) } }, k);
  }

  @Post('moeter/:id/flytting')
  @KommandoRute({ erstatter: true })
  flytt(@Param('id', Id) id: string, @Body() { til, begrunnelse }: FlyttMoeteDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'FlyttMoete', data: { til: { ...til }, begrunnelse } }, k);
  }

  @Post('moeter/:id/forlengelse')
  @KommandoRute()
  forleng(@Param('id', Id) id: string, @Body() { slutt, begrunnelse }: ForlengMoeteDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'ForlengMoete', data: { slutt, begrunnelse } }, k);
  }

  @Put('moeter/:id/videolenke')
  @KommandoRute()
  settVideolenke(@Param('id', Id) id: string, @Body() { videolenke, form }: VideolenkeDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'SettVideolenke', data: { videolenke, form } }, k);
  }

  @Post('moeter/:id/avlysning')
  @KommandoRute()
  avlys(@Param('id', Id) id: string, @Body() { begrunnelse }: BegrunnelseDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'AvlysMoete', data: { begrunnelse } }, k);
  }

  /** The treatment's id comes back as `behandlingId`. */
  @Post('moeter/:id/saksliste')
  @KommandoRute()
  async settPaaSaksliste(@Param('id', Id) id: string, @Body() dto: SakslistepostDto, @Konvolutten() k: Konvolutt) {
    const utfall = await this.send(id, { type: 'SettPaaSaksliste', data: { behandlingId: k.nyId, sakId: dto.sakId, raadgivende: dto.raadgivende ?? false, dispensasjon: dto.dispensasjon, minutter: dto.minutter } }, k);
    return { utfall, behandlingId: k.nyId };
  }

  /** How long the body means to spend on the sak; may be changed until the meeting opens. */
  @Put('moeter/:id/saksliste/:behandling/tid')
  @KommandoRute()
  settSakstid(@Param('id', Id) id: string, @Param('behandling', Id) behandlingId: string, @Body() { minutter }: SakstidDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'SettSakstid', data: { behandlingId, minutter } }, k);
  }

  @Post('moeter/:id/saksliste/:behandling/fjerning')
  @KommandoRute()
  taAvSaksliste(@Param('id', Id) id: string, @Param('behandling', Id) behandlingId: string, @Body() { begrunnelse }: BegrunnelseDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'TaAvSaksliste', data: { behandlingId, begrunnelse } }, k);
  }

  /** Fixes the agenda; saksnumre are given in its order. Who has put it in another order says with If-Match which one they saw. */
  @Post('moeter/:id/sakslisteversjoner')
  @KommandoRute({ erstatter: 'naar-oppgitt' })
  fastsettSaksliste(@Param('id', Id) id: string, @Body() { rekkefoelge }: SakslisteversjonDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'FastsettSaksliste', data: { rekkefoelge } }, k);
  }

  /** By mail to members and those who reported the saker, each once, and to the varaer who are called. */
  @Post('moeter/:id/utsending')
  @KommandoRute()
  sendInnkalling(@Param('id', Id) id: string, @Body() { varaer }: UtsendingDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'SendInnkalling', data: { varaer: varaer ?? [] } }, k);
  }

  @Post('moeter/:id/opptak')
  @KommandoRute()
  async taOpp(@Param('id', Id) id: string, @Body() dto: OpptakDto, @Konvolutten() k: Konvolutt) {
    const utfall = await this.send(id, { type: 'TaOppIMoetet', data: { behandlingId: k.nyId, ...dto } }, k);
    return { utfall, behandlingId: k.nyId };
  }

  @Post('moeter/:id/aapning')
  @KommandoRute()
  aapne(@Param('id', Id) id: string, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'AapneMoete', data: {} }, k);
  }

  /** The whole roll. Once it has been called, it is called again only by who has seen what it then was: If-Match. */
  @Post('moeter/:id/fremmoete')
  @KommandoRute({ erstatter: 'naar-oppgitt' })
  registrerFremmoete(@Param('id', Id) id: string, @Body() { deltakere, referent }: FremmoeteDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'RegistrerFremmoete', data: { deltakere: deltakere.map((d) => ({ ...d })), referent } }, k);
  }

  @Post('moeter/:id/vedtak')
  @KommandoRute()
  registrerVedtak(@Param('id', Id) id: string, @Body() dto: VedtakDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    const { behandlingId, utfall, utsettelse: utsatt, utenforPunkt = [], forslagIMoetet = [], visertilSaksgrunnlag = false, protokoll = [], fra, innledere, dissenser } = dto;
    const punkter = dto.punkter.map((p) => ({ ...p, virkninger: p.virkninger.map(utfyltVirkning) }));
    const utsettelse = utsatt && { ...utsatt, nyeOpplysninger: utsatt.nyeOpplysninger ?? false };
    return this.send(id, { type: 'RegistrerVedtak', data: { behandlingId, utfall, utsettelse, punkter, utenforPunkt: utenforPunkt.map(utfyltVirkning), forslagIMoetet, visertilSaksgrunnlag, protokoll, fra, innledere: innledere?.map((i) => ({ ...i })), dissenser: dissenser?.map((d) => ({ ...d })) } }, k);
  }

  @Post('moeter/:id/heving')
  @KommandoRute()
  hev(@Param('id', Id) id: string, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'HevMoete', data: {} }, k);
  }

  /** For a body that begins to use Saksgang in the middle of a year. */
  @Post('nummerserier')
  @KommandoRute()
  aapneNummerserie(@Body() dto: NummerserieDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.bus.execute(new NummerserieMelding(nummerserieId(k.envelope.tenant, dto.organId, dto.aar), { type: 'AapneNummerserie', data: { ...dto } }, k.envelope, k.tilgang));
  }

  @Get('moeter')
  @LeseRute('moeteplan')
  async list(@Query() filter: MoetefilterDto, @Sideforespoersel() side: Side, @Leser() l: Leserinfo) {
    const rader = await this.database.les<MoeteplanDb, Awaited<ReturnType<typeof listMoeter>>>(l.tenant, (db) =>
      listMoeter(db, { ...filter, antall: side.antall, etter: side.etter as [string, string] | undefined }));
    const innlevering = await this.fakta.innleveringsdager(l.tenant, rader.map((r) => ({ moeteId: r.moete_id, organ: { id: r.organ_id, slag: r.organslag, navn: r.organ }, dato: r.dato, innlevering: r.innlevering })));
    return sidesvar(rader.map((rad) => visMoeterad(rad, innlevering.get(rad.moete_id))), side.antall, (moete) => [moete.dato, moete.id]);
  }

  /** The meeting as it is in its stream now: never stale. `navn`: of those in the attendance, by person. */
  @Get('moeter/:id')
  @LeseRute()
  async hent(@Param('id', Id) id: string, @Leser() l: Leserinfo, @Res({ passthrough: true }) svar: Svar) {
    const { state, revision, position } = await this.executor.load(moeteDecider, id, l.tenant);
    const { sakslister: _, ...moete } = state;
    const { organ, naar, form, status, innlevering } = moete;
    if (!organ || !naar || !form || status === 'ingen') throw finnesIkke();
    etag(svar, { revision, position });
    const frister = await this.fakta.innleveringsdager(l.tenant, [{ moeteId: id, organ, dato: naar.dato, innlevering }]);
    const navn = await this.fakta.navn(l.tenant, moete.deltakere.flatMap((d) => [d.personId, ...(d.varaFor === undefined ? [] : [d.varaFor])]));
    return { id, revisjon: revision, ...moete, organ, naar, form, status, navn: Object.fromEntries(navn), tidsbudsjett: tidsbudsjett(moete), innleveringsfrist: frister.get(id) ?? null };
  }

  private send(id: string, intent: Intent<MoeteKommandoer>, k: Konvolutt): Promise<Outcome> {
    return this.bus.execute(new MoeteMelding(id, intent, k.envelope, k.tilgang));
  }
}
