import { createHash } from 'node:crypto';
import { Controller, Get, Headers, Param, Query, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { finnesIkke } from '#eventsourcing';
import { Aapen, Id, type Svar } from '#platform';
import { type Dokument } from './dokument';
import { MEDIETYPER } from './format';
import { ReferatvalgDto } from './referat.dto';
import { Referatkilde } from './referat.handler';
import { formatAv, krevPublisert, Referatleser } from './referat.lesing';
import { visDokument } from './referat.visning';

const TYPER = Object.values(MEDIETYPER);

/** Published minutes for anybody. The address names the meeting and nothing that is ever renamed. */
@ApiTags('referat')
@Controller('offentlig/referater')
export class OffentligReferatController {
  constructor(
    private readonly kilde: Referatkilde,
    private readonly leser: Referatleser,
  ) {}

  /** Minutes that are not published are as unknown as those that never were. */
  @Get(':id')
  @Aapen(400, 404, 429, 503)
  @RouteConfig({ medietyper: TYPER })
  @ApiProduces(...TYPER)
  @ApiOperation({
    summary: 'Et publisert referat i den offentlige utgaven',
    description: 'Uten innlogging, på en adresse som aldri endres. Rettelser, godkjenning og det som er gjort om siden, står sammen med den gamle teksten. Det som er unntatt offentlighet, er ikke med; hjemmelen står der. `ETag` er den samme så lenge det som står der, er det.',
  })
  async hent(@Param('id', Id) id: string, @Query() valg: ReferatvalgDto, @Headers('accept') aksepterer: string | undefined, @Headers('if-none-match') kjent: string | undefined, @Res({ passthrough: true }) svar: Svar) {
    const tenant = await this.kilde.eier(id);
    if (tenant === undefined) throw finnesIkke();
    const lest = await this.leser.les(tenant, id, krevPublisert);
    const dokument = visDokument(lest, { ...valg, offentlig: true });
    if (!dokument) throw finnesIkke();
    const format = formatAv(valg, aksepterer);
    const merke = `W/"${avtrykk(dokument, format)}"`;
    void svar.header('ETag', merke);
    void svar.header('Cache-Control', 'public, no-cache');
    if (!kjennerDen(kjent, merke)) return this.leser.send(dokument, lest.grunnlag.naar.dato, format, svar);
    void svar.status(304);
    return undefined;
  }
}

/** Of what is in the document, before any file is made of it: Word files differ each time. */
const avtrykk = (dokument: Dokument, format: string): string => createHash('sha256').update(JSON.stringify([format, dokument])).digest('base64url').slice(0, 32);

const kjennerDen = (hode: string | undefined, merke: string): boolean => hode !== undefined && (hode.trim() === '*' || hode.split(',').some((m) => m.trim().replace(/^W\//, '') === merke.slice(2)));
