import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Intent, type Outcome } from '#eventsourcing';
import { Id, KommandoRute, type Konvolutt, Konvolutten, type Svar } from '#platform';
import { SakMelding } from './sak.handler';
import { type SakKommandoer } from './sak.kommandoer';
import { UENIGHET } from './uenighet';
import { NivaautfallDto, UenighetDto } from './uenighet.dto';

/** Somebody disagrees, and from level to level what becomes of it. */
@ApiTags('saker')
@Controller('api/v1/:fellesskap/saker/:id')
export class UenighetController {
  constructor(private readonly bus: CommandBus) {}

  @Post('uenigheter')
  @KommandoRute({ status: 201 })
  @ApiOperation({ summary: 'Reis uenighet om en sak eller et vedtak', description: 'En uenighetsprotokoll fra en part eller et medlem. Den blir en sak for seg, med nivåene og fristene i prosessen for sakstypen («uenighet» om ikke annet sies), og begynner på det laveste.' })
  async reis(@Param('fellesskap') slug: string, @Param('id', Id) sakId: string, @Body() dto: UenighetDto, @Konvolutten() k: Konvolutt, @Res({ passthrough: true }) svar: Svar): Promise<Outcome> {
    const { begrunnelse, paaVegneAv, behandlingId, punkt, sakstype = UENIGHET } = dto;
    const gjelder = { sakId, ...(behandlingId !== undefined && { behandlingId }), ...(punkt !== undefined && { punkt }) };
    const utfall = await this.send(k.nyId, { type: 'ReisUenighet', data: { gjelder, sakstype, begrunnelse, paaVegneAv: { ...paaVegneAv } } }, k);
    svar.header('Location', `/api/v1/${slug}/saker/${k.nyId}`);
    return utfall;
  }

  @Post('nivaautfall')
  @KommandoRute()
  @ApiOperation({ summary: 'Før hva det ble av uenigheten på nivået den ligger på', description: '`loest`: de er blitt enige. `sendt-videre`: neste nivå har den, med sin frist. `avgjort`: nivået har bestemt.' })
  avgjoer(@Param('id', Id) id: string, @Body() { utfall, begrunnelse }: NivaautfallDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'AvgjoerUenighetsnivaa', data: { utfall, begrunnelse } }, k);
  }

  private send(id: string, intent: Intent<SakKommandoer>, k: Konvolutt): Promise<Outcome> {
    return this.bus.execute(new SakMelding(id, intent, k.envelope, k.tilgang));
  }
}
