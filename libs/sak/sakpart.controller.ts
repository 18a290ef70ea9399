import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Intent, type Outcome } from '#eventsourcing';
import { Id, KommandoRute, type Konvolutt, Konvolutten } from '#platform';
import { LenkeDto, LukkPunktDto, RettelseDto, SaksnummerDto, UtsendelseDto } from './sak.dto';
import { SakMelding } from './sak.handler';
import { type SakKommandoer } from './sak.kommandoer';

/** What happens to a sak after its decision: sent to the parts, followed up, linked, corrected. */
@ApiTags('saker')
@Controller('api/v1/:fellesskap/saker/:id')
export class SakpartController {
  constructor(private readonly bus: CommandBus) {}

  /** R5: asks for the agreement's version and hash, the party list and the response deadline. */
  @Post('utsendelser')
  @KommandoRute({ status: 200 })
  sendTilPartene(@Param('id', Id) id: string, @Body() dto: UtsendelseDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'SendTilPartene', data: { ...dto, paaminnelser: dto.paaminnelser ?? [] } }, k);
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

  @Post('lenker')
  @KommandoRute()
  lenk(@Param('id', Id) id: string, @Body() dto: LenkeDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'LenkSak', data: { ...dto } }, k);
  }

  /** R10: the original stays, both are shown. */
  @Post('rettelser')
  @KommandoRute()
  rett(@Param('id', Id) id: string, @Body() dto: RettelseDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'RettSak', data: { ...dto } }, k);
  }

  private send(id: string, intent: Intent<SakKommandoer>, k: Konvolutt): Promise<Outcome> {
    return this.bus.execute(new SakMelding(id, intent, k.envelope, k.tilgang));
  }
}
