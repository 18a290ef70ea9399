import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Kysely } from 'kysely';
import { Executor, finnesIkke, type Intent, type Outcome, ugyldig } from '#eventsourcing';
import { Database, Hendelseslager, Id, KommandoRute, type Konvolutt, Konvolutten, Leser, type Leserinfo, LeseRute, Sjekkpunktvakt } from '#platform';
import { sakDecider } from './sak.decider';
import { LenkeDto, LukkPunktDto, RettelseDto, SaksnummerDto, UtsendelseDto } from './sak.dto';
import { SakMelding } from './sak.handler';
import { type SakKommandoer } from './sak.kommandoer';
import { lenkerTil, type SakslenkeDb } from './sakslenke.projection';
import { finnNummer, saksnummer, type SaksnummerDb } from './saksnummer.projection';

const TAALMODIGHET_MS = 1_000;

/** What happens to a sak after its decision: sent to the parts, followed up, linked, corrected. */
@ApiTags('saker')
@Controller('api/v1/:fellesskap/saker/:id')
export class SakpartController {
  constructor(
    private readonly bus: CommandBus,
    private readonly executor: Executor,
    private readonly database: Database,
    private readonly lager: Hendelseslager,
    private readonly lesemodeller: Sjekkpunktvakt,
  ) {}

  /** R5: asks for the agreement's version and hash, the party list and the response deadline. */
  @Post('utsendelser')
  @KommandoRute({ status: 200 })
  sendTilPartene(@Param('id', Id) id: string, @Body() dto: UtsendelseDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'SendTilPartene', data: { ...dto, paaminnelser: dto.paaminnelser ?? [], rekkefoelge: dto.rekkefoelge?.map((g) => g.parter) } }, k);
  }

  @Post('lukkede-punkter')
  @KommandoRute()
  lukkPunkt(@Param('id', Id) id: string, @Body() dto: LukkPunktDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'LukkPunkt', data: { ...dto } }, k);
  }

  /** Numbers from before Saksgang, and from bodies that are gone. */
  @Post('saksnumre')
  @KommandoRute()
  registrerSaksnummer(@Param('id', Id) id: string, @Body() dto: SaksnummerDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'RegistrerSaksnummer', data: { ...dto } }, k);
  }

  /** To a sak by its id, or by any number that it has had; the words that it was called by stay with the link. */
  @Post('lenker')
  @KommandoRute()
  async lenk(@Param('id', Id) id: string, @Body() { nummer, ...dto }: LenkeDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    const data = nummer === undefined || dto.tilSak !== undefined ? dto : { ...dto, tekst: dto.tekst ?? nummer, tilSak: await this.medNummer(k.envelope.tenant, nummer) };
    return this.send(id, { type: 'LenkSak', data: { ...data } }, k);
  }

  @Get('lenker')
  @LeseRute('sakslenke', 'saksoversikt')
  @ApiOperation({ summary: 'Sakene som denne viser til, og de som viser til den' })
  async lenker(@Param('id', Id) id: string, @Leser() { tenant }: Leserinfo) {
    const { state } = await this.executor.load(sakDecider, id, tenant);
    if (state.status === undefined) throw finnesIkke();
    return this.database.les(tenant, (db: Kysely<SakslenkeDb>) => lenkerTil(db, id));
  }

  /** R10: the original stays, both are shown. */
  @Post('rettelser')
  @KommandoRute()
  rett(@Param('id', Id) id: string, @Body() dto: RettelseDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'RettSak', data: { ...dto } }, k);
  }

  /** @throws Rejection when no sak has had the number, or several have */
  private async medNummer(tenant: string, nummer: string): Promise<string> {
    const les = () => this.database.les(tenant, (db: Kysely<SaksnummerDb>) => finnNummer(db, nummer));
    let funnet = await les();
    const slutt = funnet.length === 0 ? await this.lager.sisteposisjon() : undefined;
    // The number may just have been registered.
    if (slutt !== undefined && (await this.lesemodeller.vent([saksnummer.name], slutt, TAALMODIGHET_MS))) funnet = await les();
    const [sakId, ...flere] = new Set(funnet.map((rad) => rad.sak_id));
    if (sakId === undefined) throw ugyldig('sak-finnes-ikke', `Ingen sak har hatt nummeret «${nummer}»`, '#/nummer');
    if (flere.length > 0) throw ugyldig('flere-saker-har-nummeret', `Flere saker har hatt nummeret «${nummer}»: ${funnet.map((rad) => `${rad.saksnummer} i ${rad.organ}`).join(', ')}. Si hvilken med tilSak`, '#/nummer');
    return sakId;
  }

  private send(id: string, intent: Intent<SakKommandoer>, k: Konvolutt): Promise<Outcome> {
    return this.bus.execute(new SakMelding(id, intent, k.envelope, k.tilgang));
  }
}
