import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { derivedId, forbudt, type Outcome, ugyldig } from '#eventsourcing';
import { harRolle } from '#felles';
import { KommandoRute, type Konvolutt, Konvolutten, Tekst } from '#platform';
import { lesReturmelding } from './returpost';
import { Returpostmottak } from './returpost.mottak';

/** As much of a report as tells what did not arrive. */
const STOERSTE = 200_000;

export class ReturpostDto {
  /** The whole mail as it came, headers and all. */
  @Tekst({ maks: STOERSTE }) melding!: string;
}

/** Mail that comes back. */
@ApiTags('påminnelser')
@Controller('api/v1/:fellesskap/paaminnelser')
export class ReturpostController {
  constructor(private readonly mottak: Returpostmottak) {}

  @Post('returpost')
  @HttpCode(200)
  @KommandoRute({ status: 200 })
  @ApiOperation({
    summary: 'Lever en returmelding fra postsystemet',
    description: 'Hele brevet slik det kom (RFC 3464, multipart/report). Påminnelsene som var i det, får en hendelse, og det blir en oppgave i avvikslisten. For sekretariat og administrator; '
      + 'arbeideren leser selv postkassen i `RETURPOST_DIR`.',
  })
  async lever(@Body() { melding }: ReturpostDto, @Konvolutten() { envelope, tilgang }: Konvolutt): Promise<{ utfall: Outcome; paaminnelser: number }> {
    if (!harRolle(tilgang, 'sekretariat', 'administrator')) throw forbudt('krever-driftsansvar', 'Bare sekretariatet og administratorer kan levere returpost');
    const retur = lesReturmelding(melding);
    if (!retur) throw ugyldig('ingen-returmelding', 'Dette er ingen returmelding fra et postsystem: lever hele brevet, med hoder', '#/melding');
    const utfall = await this.mottak.taImot(retur, envelope.tenant, (_, paaminnelseId) => ({ ...envelope, commandId: derivedId('returpost', envelope.commandId, paaminnelseId) }));
    const [foerste] = utfall;
    if (!foerste) throw ugyldig('ukjent-brev', 'Returmeldingen gjelder ingen påminnelse herfra som er kommet i retur', '#/melding');
    return { utfall: foerste, paaminnelser: utfall.length };
  }
}
