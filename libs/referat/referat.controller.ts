import { Body, Controller, Get, Headers, Param, Post, Query, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { finnesIkke, forbudt, type Intent, type Outcome } from '#eventsourcing';
import { harRolle } from '#felles';
import { etag, Id, KommandoRute, Konfigurasjon, type Konvolutt, Konvolutten, Leser, type Leserinfo, LeseRute, type Svar } from '#platform';
import { MEDIETYPER } from './format';
import { FerdigstillingDto, IngenMerknaderDto, KommentarrundeDto, KommentarsvarDto, ReferatkommentarDto, ReferatrettelseDto, ReferatutkastDto, ReferatvalgDto } from './referat.dto';
import { ReferatMelding } from './referat.handler';
import { type ReferatKommandoer } from './referat.kommandoer';
import { formatAv, krevPublisert, Referatleser } from './referat.lesing';
import { mottakereAv, type Referat } from './referat.tilstand';
import { innholdAv, type Referatlesning, visDokument } from './referat.visning';

const ANDRE_TYPER = Object.values(MEDIETYPER);

/** The minutes of a meeting, from draft to approved. */
@ApiTags('referat')
@Controller('api/v1/:fellesskap')
export class ReferatController {
  constructor(
    private readonly bus: CommandBus,
    private readonly leser: Referatleser,
    private readonly konfigurasjon: Konfigurasjon,
  ) {}

  /** Made of agenda, attendance and decisions; made again, it takes in what has changed. */
  @Post('moeter/:id/referat/utkast')
  @KommandoRute()
  lagUtkast(@Param('id', Id) id: string, @Body() { maalform }: ReferatutkastDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
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
    const { referat, revisjon, utkast, grunnlag, etterpaa: { omgjort } } = await this.les(id, l, svar);
    const offentligAdresse = referat.publisert === undefined ? null : `${this.konfigurasjon.offentligUrl}/offentlig/referater/${id}`;
    const { organ: _, ...tilstand } = referat;
    return { id, revisjon, ...tilstand, innholdshash: utkast.innholdshash, kanLagesLikt: innholdAv(grunnlag, utkast).hash === utkast.innholdshash, offentligAdresse, omgjort, innhold: grunnlag };
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
    return this.fil(await this.les(id, l, svar, krevPublisert), valg, aksepterer, svar);
  }

  private async les(id: string, l: Leserinfo, svar: Svar, krev: (referat: Referat) => void = (referat) => krevLeserett(referat, l)) {
    const lest = await this.leser.les(l.tenant, id, krev);
    etag(svar, { revision: lest.revisjon });
    return lest;
  }

  private async fil(lest: Referatlesning, valg: ReferatvalgDto, aksepterer: string | undefined, svar: Svar): Promise<Buffer> {
    const dokument = visDokument(lest, valg);
    if (!dokument) throw finnesIkke();
    return this.leser.send(dokument, lest.grunnlag.naar.dato, formatAv(valg, aksepterer), svar);
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
