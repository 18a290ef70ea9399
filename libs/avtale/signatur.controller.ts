import { Body, Controller, Get, Param, Post, Query, Res, StreamableFile } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Executor, finnesIkke, type Intent, type Outcome } from '#eventsourcing';
import { Arkivlager, Id, KommandoRute, type Konvolutt, Konvolutten, Leser, type Leserinfo, LeseRute, type Oensket, OensketAvLeser, somVedlegg, type Svar, Versjonsnummer } from '#platform';
import { avtaleDecider } from './avtale.decider';
import { AvtaleMelding } from './avtale.handler';
import { type AvtaleKommandoer } from './avtale.kommandoer';
import { type Avtale, type Signatur, sisteRunde } from './avtale.tilstand';
import { hindringForUtsendelse } from './beslutninger/avtalen';
import { omstart } from './beslutninger/omstart';
import { Beviskontroll } from './beviskontroll';
import { BestridelseDto, OmstartDto, SignaturDto, SigneringsavslagDto } from './signatur.dto';
import { visSignering } from './signatur.visning';

/** The signatures of an agreement: given, declined, looked over, and what is kept of each. */
@ApiTags('signatur')
@Controller('api/v1/:fellesskap/avtaler/:id')
export class SignaturController {
  constructor(
    private readonly bus: CommandBus,
    private readonly executor: Executor,
    private readonly arkivlager: Arkivlager,
    private readonly beviskontroll: Beviskontroll,
  ) {}

  @Get('parter/:partId/signering')
  @LeseRute()
  @ApiOperation({ summary: 'Det parten skal signere', description: 'Ordene på bokmål eller nynorsk etter Accept-Language, teksten det gjelder med hash, hvem som har tur, og hvilke av dine fullmakter som gjelder.' })
  async signering(@Param('id', Id) id: string, @Param('partId', Id) partId: string, @Leser() { tenant, tilgang }: Leserinfo, @OensketAvLeser() { maalform }: Oensket) {
    const avtale = await this.hent(id, tenant);
    const runde = sisteRunde(avtale);
    const part = runde?.parter.find((p) => p.partId === partId);
    if (!runde || !part) throw finnesIkke();
    return visSignering(id, avtale, { runde, part, tilgang, maalform });
  }

  @Post('parter/:partId/signatur')
  @KommandoRute()
  @ApiOperation({ summary: 'Signer for parten, eller før inn det som er signert utenfor', description: 'Oppgi versjon og hash av teksten du fikk vist: en annen tekst kan ikke signeres.' })
  signer(@Param('id', Id) id: string, @Param('partId', Id) partId: string, @Body() dto: SignaturDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'SignerForPart', data: { partId, ...dto, maate: dto.maate ?? 'i-saksgang', innlogging: k.innlogget } }, k);
  }

  @Post('parter/:partId/signeringsavslag')
  @KommandoRute()
  @ApiOperation({ summary: 'Parten signerer ikke denne versjonen', description: 'De andres signaturer står til en ny versjon sendes: se omstart.' })
  avslaa(@Param('id', Id) id: string, @Param('partId', Id) partId: string, @Body() dto: SigneringsavslagDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'AvslaaSignering', data: { partId, ...dto, maate: dto.maate ?? 'i-saksgang' } }, k);
  }

  @Get('omstart')
  @LeseRute()
  @ApiOperation({ summary: 'Hva som skjer med svar og signaturer om en ny versjon sendes', description: '`fingeravtrykk` følger med når den sendes fra saken: er noe endret siden, sendes den ikke.' })
  async omstart(@Param('id', Id) id: string, @Query() { versjon }: OmstartDto, @Leser() { tenant }: Leserinfo) {
    const avtale = await this.hent(id, tenant);
    const nr = versjon ?? avtale.versjoner.length;
    const bilde = omstart(avtale, nr);
    const hindring = bilde && hindringForUtsendelse(avtale, { sakId: sisteRunde(avtale)?.sakId ?? '', versjon: nr, fingeravtrykk: bilde.fingeravtrykk });
    return { omstart: bilde ?? null, hindring: bilde ? (hindring ?? null) : { kode: 'ingen-runde', melding: 'Ingen runde er ute, eller avtalen har ikke denne versjonen' } };
  }

  /** The evidence as canonical JSON, with its hash as Repr-Digest (RFC 9530). */
  @Get('signaturer/:signatur/bevis')
  @ApiOkResponse({ schema: { type: 'object' } })
  @LeseRute()
  @ApiProduces('application/json')
  async bevis(@Param('id', Id) id: string, @Param('signatur', Versjonsnummer) nr: number, @Leser() { tenant }: Leserinfo, @Res({ passthrough: true }) svar: Svar): Promise<StreamableFile> {
    const { bevis } = await this.signatur(id, nr, tenant);
    const fil = bevis === undefined ? undefined : await this.arkivlager.aapne(bevis);
    if (bevis === undefined || !fil) throw finnesIkke();
    svar.header('Repr-Digest', `sha-256=:${Buffer.from(bevis, 'hex').toString('base64')}:`);
    return new StreamableFile(fil.innhold, { type: 'application/json; charset=utf-8', length: fil.stoerrelse });
  }

  /** Is the evidence still what the history says? Text, paper and evidence, each. */
  @Get('signaturer/:signatur/kontroll')
  @LeseRute()
  async kontroll(@Param('id', Id) id: string, @Param('signatur', Versjonsnummer) nr: number, @Leser() { tenant }: Leserinfo) {
    return this.beviskontroll.kontroller(id, await this.signatur(id, nr, tenant), tenant);
  }

  /** The scan or the signed file. */
  @Get('signaturer/:signatur/vedlegg')
  @LeseRute()
  @ApiProduces('application/octet-stream')
  async vedlegg(@Param('id', Id) id: string, @Param('signatur', Versjonsnummer) nr: number, @Leser() { tenant }: Leserinfo, @Res({ passthrough: true }) svar: Svar): Promise<StreamableFile> {
    const { vedlegg } = await this.signatur(id, nr, tenant);
    const fil = vedlegg === undefined ? undefined : await this.arkivlager.aapne(vedlegg);
    if (!fil) throw finnesIkke();
    svar.header('Content-Disposition', somVedlegg(`signatur-${nr}`));
    return new StreamableFile(fil.innhold, { type: 'application/octet-stream', length: fil.stoerrelse });
  }

  @Post('signaturer/:signatur/bekreftelse')
  @KommandoRute()
  @ApiOperation({ summary: 'En annen enn den som førte inn underskriften, har sett papiret' })
  bekreft(@Param('id', Id) id: string, @Param('signatur', Versjonsnummer) signatur: number, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'BekreftSignatur', data: { signatur } }, k);
  }

  @Post('signaturer/:signatur/bestridelse')
  @KommandoRute()
  @ApiOperation({ summary: 'Underskriften er ikke det den er ført inn som', description: 'Den blir stående, merket, og en ny kan føres inn.' })
  bestrid(@Param('id', Id) id: string, @Param('signatur', Versjonsnummer) signatur: number, @Body() { aarsak }: BestridelseDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'BestridSignatur', data: { signatur, aarsak } }, k);
  }

  private async hent(id: string, tenant: string): Promise<Avtale> {
    const { state, tenant: finnes } = await this.executor.load(avtaleDecider, id, tenant);
    if (finnes === undefined) throw finnesIkke();
    return state;
  }

  private async signatur(id: string, nr: number, tenant: string): Promise<Signatur> {
    const signatur = (await this.hent(id, tenant)).signaturer[nr - 1];
    if (!signatur) throw finnesIkke();
    return signatur;
  }

  private send(id: string, intent: Intent<AvtaleKommandoer>, k: Konvolutt): Promise<Outcome> {
    return this.bus.execute(new AvtaleMelding(id, intent, k.envelope, k.tilgang));
  }
}
