import { Body, Controller, Get, Param, Post, Put, Query, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { derivedId, Executor, finnesIkke, type Intent, type Outcome } from '#eventsourcing';
import { krevSekretariat, osloDato } from '#felles';
import { Arkivlager, Database, etag, Id, KommandoRute, type Konvolutt, Konvolutten, Leser, type Leserinfo, LeseRute, type Side, Sideforespoersel, sidesvar, type Svar, Versjonsnummer } from '#platform';
import { avtaleDecider } from './avtale.decider';
import { AvtalefilterDto, AvtaleversjonDto, GjenopptaSvarfristDto, IkraftDto, SuspensjonDto, SvarfristDto, TilbaketrekkingDto } from './avtale.dto';
import { OpprettAvtaleDto } from './forvaltning.dto';
import { AvtaleMelding } from './avtale.handler';
import { type AvtaleKommandoer } from './avtale.kommandoer';
import { type AvtalelisteDb, listAvtaler } from './avtaleliste.projection';
import { type Avtale, sisteRunde } from './avtale.tilstand';
import { visAvtale, visAvtalerad } from './avtale.visning';

/** The register of agreements: their texts, rounds and effect. They are sent from a sak (`saker/:id/utsendelser`). */
@ApiTags('avtaler')
@Controller('api/v1/:fellesskap/avtaler')
export class AvtaleController {
  constructor(
    private readonly bus: CommandBus,
    private readonly executor: Executor,
    private readonly database: Database,
    private readonly arkivlager: Arkivlager,
  ) {}

  @Post()
  @KommandoRute({ status: 201 })
  opprett(@Body() { loepende, ...dto }: OpprettAvtaleDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(k.nyId, { type: 'OpprettAvtale', data: { ...dto, ...(loepende && { loepende }) } }, k);
  }

  /** Answers with the hash that the decision, the round and every signature are bound to. */
  @Post(':id/versjoner')
  @KommandoRute()
  async registrerVersjon(@Param('id', Id) id: string, @Body() { tekst, endring, endretVedlegg }: AvtaleversjonDto, @Konvolutten() k: Konvolutt) {
    krevSekretariat(k.tilgang);
    const { hash } = await this.arkivlager.lagre(Buffer.from(tekst, 'utf8'));
    return { hash, utfall: await this.send(id, { type: 'RegistrerAvtaleversjon', data: { hash, endring, endretVedlegg } }, k) };
  }

  @Put(':id/svarfrist')
  @KommandoRute({ erstatter: true })
  endreSvarfrist(@Param('id', Id) id: string, @Body() dto: SvarfristDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'EndreSvarfrist', data: { ...dto } }, k);
  }

  /** The response deadline stands still for all who have not answered; reminders that fall due wait in `runder[].holdt`. */
  @Post(':id/suspensjon')
  @KommandoRute()
  suspender(@Param('id', Id) id: string, @Body() { begrunnelse }: SuspensjonDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'SuspenderSvarfrist', data: { grunn: 'runden', begrunnelse } }, k);
  }

  /** Each has as many days left as when it stopped. Choose for each reminder that fell due meanwhile. */
  @Post(':id/gjenopptakelse')
  @KommandoRute()
  gjenoppta(@Param('id', Id) id: string, @Body() { begrunnelse, valg }: GjenopptaSvarfristDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'GjenopptaSvarfrist', data: { grunn: 'runden', begrunnelse, valg: valg ?? [] } }, k);
  }

  @Post(':id/tilbaketrekking')
  @KommandoRute()
  trekk(@Param('id', Id) id: string, @Body() dto: TilbaketrekkingDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'TrekkTilbake', data: { ...dto } }, k);
  }

  /** Only where the agreement's rule is a condition that a person must judge. */
  @Post(':id/i-kraft')
  @KommandoRute()
  settIKraft(@Param('id', Id) id: string, @Body() dto: IkraftDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'SettIKraft', data: { ...dto } }, k);
  }

  @Get()
  @LeseRute('avtaleliste', 'avtaleregister', 'partsstatus')
  async list(@Query() filter: AvtalefilterDto, @Sideforespoersel() side: Side, @Leser() l: Leserinfo) {
    const rader = await this.database.les<AvtalelisteDb, Awaited<ReturnType<typeof listAvtaler>>>(l.tenant, (db) =>
      listAvtaler(db, { ...filter, dag: osloDato(l.naa), antall: side.antall, etter: side.etter as [string, string] | undefined }));
    return sidesvar(rader.map(visAvtalerad), side.antall, (avtale) => [avtale.navn, avtale.id]);
  }

  /** The agreement as it is in its stream now: never stale. */
  @Get(':id')
  @LeseRute()
  async hent(@Param('id', Id) id: string, @Leser() l: Leserinfo, @Res({ passthrough: true }) svar: Svar) {
    const avtale = await this.executor.load(avtaleDecider, id, l.tenant);
    if (avtale.tenant === undefined) throw finnesIkke();
    etag(svar, avtale);
    return visAvtale(id, avtale, osloDato(l.naa));
  }

  /** The exact text of a version, with its hash as Repr-Digest (RFC 9530). */
  @Get(':id/versjoner/:versjon/tekst')
  @LeseRute()
  @ApiProduces('text/plain')
  async tekst(@Param('id', Id) id: string, @Param('versjon', Versjonsnummer) nr: number, @Leser() l: Leserinfo, @Res({ passthrough: true }) svar: Svar): Promise<string> {
    const { state } = await this.executor.load(avtaleDecider, id, l.tenant);
    await this.noterAapning(id, state, nr, l);
    const versjon = state.versjoner.find((v) => v.versjon === nr);
    if (!versjon) throw finnesIkke();
    const innhold = await this.arkivlager.hent(versjon.hash);
    if (!innhold) throw new Error(`Teksten ${versjon.hash} mangler i arkivet`);
    svar.header('Content-Type', 'text/plain; charset=utf-8');
    svar.header('Repr-Digest', `sha-256=:${Buffer.from(versjon.hash, 'hex').toString('base64')}:`);
    return innhold.toString('utf8');
  }

  /** Who acts for a part and reads the text that was sent has opened it: the first time is recorded, and never in the way of the reading. */
  private async noterAapning(id: string, avtale: Avtale, versjon: number, { tenant, tilgang, naa }: Leserinfo): Promise<void> {
    const runde = sisteRunde(avtale);
    const parter = (runde?.versjon === versjon ? runde.parter : []).filter((p) => !p.aapnet && tilgang.roller.some((r) => r.partId === p.partId));
    await Promise.allSettled(parter.map(({ partId }) => {
      const commandId = derivedId('aapning', id, partId, versjon);
      const actor = { person: tilgang.person, paaVegneAv: { part: partId }, grunnlag: 'lest teksten' };
      return this.bus.execute(new AvtaleMelding(id, { type: 'RegistrerAapning', data: { partId, versjon } }, { tenant, commandId, commandHash: commandId, correlationId: commandId, actor, registrert: naa }, tilgang));
    }));
  }

  private send(id: string, intent: Intent<AvtaleKommandoer>, k: Konvolutt): Promise<Outcome> {
    return this.bus.execute(new AvtaleMelding(id, intent, k.envelope, k.tilgang));
  }
}
