import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Bruker, feltproblem, Heltall, Hvem, InnloggetBruker, Klokke, Leser, type Leserinfo, LeseRute, Problem, Tilgangskilde, Valgfri } from '#platform';
import { Endringer } from './endringer';
import { krevInnsyn } from './krev-innsyn';

class EtterDto {
  /** For whoever opens anew by hand, since a browser sends `Last-Event-ID` only when it reconnects by itself. */
  @Valgfri() @Heltall(0, 999_999_999_999_999) etter?: number;
}

/** What happens while one looks. */
@ApiTags('innsyn')
@Controller('api/v1/:fellesskap')
export class EndringerController {
  constructor(
    private readonly endringer: Endringer,
    private readonly hvem: Hvem,
    private readonly tilgangskilde: Tilgangskilde,
    private readonly klokke: Klokke,
  ) {}

  @Get('endringer')
  @LeseRute()
  @RouteConfig({ medietyper: ['text/event-stream'] })
  @ApiProduces('text/event-stream')
  @ApiOperation({
    summary: 'Det som skjer, etter hvert som det skjer',
    description: 'Server-sent events: én melding per hendelse når oversiktene har den, med posisjonen som `id`. `fra` kommer først og sier hvor man begynner. `Last-Event-ID`, eller `etter` der hodet mangler, fortsetter der man slapp; `reset` kommer i stedet for `fra` og betyr at alt må leses på nytt. `forsinkelse` sier hvor mange sekunder oversiktene ligger etter, og 0 når det er over. `slutt` kommer når man ikke lenger har tilgang.',
  })
  async foelg(@Query() foer: EtterDto, @Leser() l: Leserinfo, @InnloggetBruker() { issuer, sub }: Bruker, @Req() { headers, method }: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    krevInnsyn(l.tilgang);
    const etter = lesEtter(headers['last-event-id']) ?? foer.etter;
    void reply.headers({ 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no' });
    if (method === 'HEAD') return void reply.send('');
    void reply.send(await this.endringer.lytt({ tenant: l.tenant, hvem: `${issuer} ${sub}`, etter, maaFortsatt: () => this.maaFortsatt(l.slug, headers) }));
  }

  /** Who has lost the last role and seat is found no more. A log-in or database that is away for a moment takes nobody's right. */
  private async maaFortsatt(slug: string, headers: FastifyRequest['headers']): Promise<boolean> {
    try {
      const funnet = await this.tilgangskilde.slaaOpp(slug, await this.hvem.senderFortsatt(headers), this.klokke.naa());
      return funnet !== undefined;
    } catch (feil) {
      return !(feil instanceof Problem) || feil.status === 503;
    }
  }
}

function lesEtter(hode: string | string[] | undefined): number | undefined {
  if (hode === undefined || hode === '') return undefined;
  if (typeof hode !== 'string' || !/^\d{1,15}$/.test(hode)) throw feltproblem('ugyldig-parameter', 'Last-Event-ID', 'ugyldig-tall', 'Last-Event-ID skal være id-en til en melding herfra');
  return Number(hode);
}
