import { Body, Controller, Get, Headers, Param, Post, Query, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Executor, finnesIkke, forbudt, type Intent, type Outcome } from '#eventsourcing';
import { harRolle } from '#felles';
import { etag, Id, KommandoRute, type Konvolutt, Konvolutten, Leser, type Leserinfo, LeseRute, type Svar } from '#platform';
import { formatFor, MEDIETYPER, somFil } from './format';
import { referatDecider } from './referat.decider';
import { FerdigstillingDto, IngenMerknaderDto, KommentarrundeDto, KommentarsvarDto, ReferatkommentarDto, ReferatrettelseDto, ReferatutkastDto, ReferatvalgDto } from './referat.dto';
import { Referatkilde, ReferatMelding } from './referat.handler';
import { type Referatgrunnlag } from './referat.grunnlag';
import { type ReferatKommandoer } from './referat.kommandoer';
import { mottakereAv, type Referat, sisteUtkast, type Utkast } from './referat.tilstand';
import { innholdAv, visDokument, visSaerutskrift } from './referat.visning';

interface Lest { readonly referat: Referat; readonly revisjon: number; readonly utkast: Utkast; readonly grunnlag: Referatgrunnlag }

const ANDRE_TYPER = Object.values(MEDIETYPER);

/** The minutes of a meeting, from draft to approved. */
@ApiTags('referat')
@Controller('api/v1/:fellesskap')
export class ReferatController {
  constructor(
    private readonly bus: CommandBus,
    private readonly executor: Executor,
    private readonly kilde: Referatkilde,
  ) {}

  /** Made of agenda, attendance and decisions; made again, it takes in what has changed. */
  @Post('moeter/:id/referat/utkast')
  @KommandoRute()
  lagUtkast(@Param('id', Id) id: string, @Body() { maalform = 'nb' }: ReferatutkastDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'LagReferatutkast', data: { maalform } }, k);
  }

  @Post('moeter/:id/referat/kommentarrunder')
  @KommandoRute()
  sendTilKommentar(@Param('id', Id) id: string, @Body() dto: KommentarrundeDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'SendReferatTilKommentar', data: { ...dto } }, k);
  }

  /** The comment's id comes back as `kommentarId`. */
  @Post('moeter/:id/referat/kommentarer')
  @KommandoRute()
  async kommenter(@Param('id', Id) id: string, @Body() { fra, behandlingId, tekst }: ReferatkommentarDto, @Konvolutten() k: Konvolutt) {
    const utfall = await this.send(id, { type: 'KommenterReferat', data: { kommentarId: k.nyId, fra: fra ?? k.tilgang.person, behandlingId, tekst } }, k);
    return { utfall, kommentarId: k.nyId };
  }

  @Post('moeter/:id/referat/kommentarer/:kommentar/svar')
  @KommandoRute()
  besvar(@Param('id', Id) id: string, @Param('kommentar', Id) kommentarId: string, @Body() { utfall, svar, endring }: KommentarsvarDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'BesvarReferatkommentar', data: { kommentarId, utfall, svar, endring: endring && { ...endring } } }, k);
  }

  @Post('moeter/:id/referat/ingen-merknader')
  @KommandoRute()
  @ApiOperation({ summary: 'Si at du ikke har merknader til utkastet', description: 'Et svar som andre: den som har svart, minnes ikke om fristen.' })
  ingenMerknader(@Param('id', Id) id: string, @Body() { fra }: IngenMerknaderDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'MeldIngenMerknader', data: { fra: fra ?? k.tilgang.person } }, k);
  }

  @Post('moeter/:id/referat/ferdigstilling')
  @KommandoRute()
  ferdigstill(@Param('id', Id) id: string, @Body() { innholdshash }: FerdigstillingDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'FerdigstillReferat', data: { innholdshash } }, k);
  }

  /** From then on everybody in the helsefellesskap reads the minutes at `referater/{id}`. */
  @Post('moeter/:id/referat/publisering')
  @KommandoRute()
  publiser(@Param('id', Id) id: string, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'PubliserReferat', data: {} }, k);
  }

  @Post('moeter/:id/referat/rettelser')
  @KommandoRute()
  rett(@Param('id', Id) id: string, @Body() dto: ReferatrettelseDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'RettReferat', data: { ...dto } }, k);
  }

  @Get('moeter/:id/referat')
  @LeseRute()
  @ApiOperation({ summary: 'Hvor referatet står, kommentarene, og det referatet er laget av' })
  async hent(@Param('id', Id) id: string, @Leser() l: Leserinfo, @Res({ passthrough: true }) svar: Svar) {
    const { referat, revisjon, utkast, grunnlag } = await this.les(id, l, svar);
    const { organ: _, ...tilstand } = referat;
    return { id, revisjon, ...tilstand, innholdshash: utkast.innholdshash, kanLagesLikt: innholdAv(grunnlag, utkast).hash === utkast.innholdshash, innhold: grunnlag };
  }

  @Get('moeter/:id/referat/dokument')
  @LeseRute()
  @RouteConfig({ medietyper: ANDRE_TYPER })
  @ApiProduces(...ANDRE_TYPER)
  @ApiOperation({ summary: 'Referatet som nettside, PDF eller Word-fil, også før det er publisert' })
  async dokument(@Param('id', Id) id: string, @Query() valg: ReferatvalgDto, @Headers('accept') aksepterer: string | undefined, @Leser() l: Leserinfo, @Res({ passthrough: true }) svar: Svar) {
    return this.fil(await this.les(id, l, svar), valg, aksepterer, svar);
  }

  /** The address that stands for as long as the minutes do; a correction or an approval changes what is there, never where it is. */
  @Get('referater/:id')
  @LeseRute()
  @RouteConfig({ medietyper: ANDRE_TYPER })
  @ApiProduces(...ANDRE_TYPER)
  @ApiOperation({ summary: 'Et publisert referat, med rettelser og godkjenning' })
  async publisert(@Param('id', Id) id: string, @Query() valg: ReferatvalgDto, @Headers('accept') aksepterer: string | undefined, @Leser() l: Leserinfo, @Res({ passthrough: true }) svar: Svar) {
    const lest = await this.les(id, l, svar, (referat) => {
      if (referat.publisert === undefined) throw finnesIkke();
    });
    return this.fil(lest, valg, aksepterer, svar);
  }

  private async les(id: string, l: Leserinfo, svar: Svar, krev: (referat: Referat) => void = (referat) => krevLeserett(referat, l)): Promise<Lest> {
    const { state: referat, revision } = await this.executor.load(referatDecider, id, l.tenant);
    const utkast = sisteUtkast(referat);
    if (!utkast) throw finnesIkke();
    krev(referat);
    const grunnlag = await this.kilde.grunnlag(l.tenant, id, utkast.opphav.posisjon);
    if (!grunnlag) throw finnesIkke();
    etag(svar, revision);
    return { referat, revisjon: revision, utkast, grunnlag };
  }

  private async fil({ referat, utkast, grunnlag }: Lest, valg: ReferatvalgDto, aksepterer: string | undefined, svar: Svar): Promise<Buffer> {
    const { format = formatFor(aksepterer), maalform, sak } = valg;
    const dokument = sak === undefined ? visDokument(referat, utkast, grunnlag, maalform) : visSaerutskrift(referat, utkast, grunnlag, sak, maalform);
    if (!dokument) throw finnesIkke();
    const fil = await somFil(dokument, format);
    void svar.header('Content-Type', fil.type);
    void svar.header('Vary', 'Accept');
    void svar.header('Content-Disposition', `${format === 'html' ? 'inline' : 'attachment'}; filename="referat-${grunnlag.naar.dato}.${format}"`);
    if (fil.policy) void svar.header('Content-Security-Policy', fil.policy);
    return fil.bytes;
  }

  private send(id: string, intent: Intent<ReferatKommandoer>, k: Konvolutt): Promise<Outcome> {
    return this.bus.execute(new ReferatMelding(id, intent, k.envelope, k.tilgang));
  }
}

/** Drafts and comments are for those who keep the minutes, sit in the body, or were asked for comments: also when the minutes are published. */
function krevLeserett(referat: Referat, { tilgang }: Leserinfo): void {
  const iOrganet = tilgang.medlemskap.some((m) => m.organId === referat.organ?.id);
  if (iOrganet || harRolle(tilgang, 'sekretariat', 'revisor') || mottakereAv(referat).has(tilgang.person)) return;
  throw forbudt('utkast-er-for-organet', 'Utkast og kommentarer er for organet og dem som er spurt; et publisert referat leses under referater');
}
