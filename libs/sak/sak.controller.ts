import { Body, Controller, Get, Param, Post, Put, Query, Res, UseInterceptors } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { Executor, finnesIkke, type Intent, type Outcome } from '#eventsourcing';
import { osloDato } from '#felles';
import { CsvSvar, Database, etag, Id, KommandoRute, type Konvolutt, Konvolutten, Leser, type Leserinfo, LeseRute, OgsaaCsv, type Side, Sideforespoersel, sidesvar, type Svar } from '#platform';
import { sakDecider } from './sak.decider';
import { BegrunnelseDto, ForberedelseDto, FormellSakDto, MeldPaaNyttDto, MeldSakDto, ReturDto, SaksfilterDto, SaksframleggDto } from './sak.dto';
import { type Opphav } from './sak.events';
import { SakMelding } from './sak.handler';
import { type SakKommandoer } from './sak.kommandoer';
import { SAKSLISTE_CSV, visNummer, visSak, visSaksrad } from './sak.visning';
import { innsendt } from './saksframlegg';
import { finnNummer, type SaksnummerDb, type SaksnummerRad } from './saksnummer.projection';
import { listSaker, type SakslisteDb, type Saksrad } from './saksoversikt.projection';

/** Saker from the case owner's and the secretariat's side: reporting, preparing, returning, finding. */
@ApiTags('saker')
@Controller('api/v1/:fellesskap/saker')
@UseInterceptors(CsvSvar)
export class SakController {
  constructor(
    private readonly bus: CommandBus,
    private readonly executor: Executor,
    private readonly database: Database,
  ) {}

  @Post()
  @KommandoRute({ status: 201 })
  meld(@Body() dto: MeldSakDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(k.nyId, meldSak(dto), k);
  }

  /** Reports a sak that was promised, or one that was returned. */
  @Post(':id/innmelding')
  @KommandoRute()
  async meldPaaNytt(@Param('id', Id) id: string, @Body() dto: MeldPaaNyttDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    const sak = await this.executor.load(sakDecider, id, k.envelope.tenant);
    if (sak.state.status === undefined) throw finnesIkke();
    return this.send(id, meldSak(dto, undefined, dto), k);
  }

  /** T2: what was raised under Eventuelt becomes a formal sak in one step. */
  @Post(':id/formelle-saker')
  @KommandoRute({ status: 201 })
  async meldFormell(@Param('fellesskap') slug: string, @Param('id', Id) id: string, @Body() dto: FormellSakDto, @Konvolutten() k: Konvolutt, @Res({ passthrough: true }) svar: Svar): Promise<Outcome> {
    const utfall = await this.send(k.nyId, meldSak(dto, { sakId: id, behandlingId: dto.behandlingId, forhold: 'eventuelt' }), k);
    svar.header('Location', `/api/v1/${slug}/saker/${k.nyId}`);
    return utfall;
  }

  @Put(':id/saksframlegg')
  @KommandoRute({ erstatter: true })
  endre(@Param('id', Id) id: string, @Body() dto: SaksframleggDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'EndreSaksframlegg', data: { saksframlegg: innsendt(dto) } }, k);
  }

  @Post(':id/forberedelse')
  @KommandoRute()
  forbered(@Param('id', Id) id: string, @Body() dto: ForberedelseDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'ForberedSak', data: { merknad: dto.merknad } }, k);
  }

  @Post(':id/retur')
  @KommandoRute()
  returner(@Param('id', Id) id: string, @Body() { mangler, begrunnelse }: ReturDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'ReturnerSak', data: { mangler, begrunnelse } }, k);
  }

  @Post(':id/tilbaketrekking')
  @KommandoRute()
  trekk(@Param('id', Id) id: string, @Body() { begrunnelse }: BegrunnelseDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'TrekkSak', data: { begrunnelse } }, k);
  }

  @Get()
  @LeseRute('saksoversikt', 'saksnummer', 'behandling')
  @OgsaaCsv('saker', SAKSLISTE_CSV)
  @ApiProduces('application/json', 'text/csv')
  async list(@Query() filter: SaksfilterDto, @Sideforespoersel() side: Side, @Leser() l: Leserinfo) {
    const { nummer, mine, ...valg } = filter;
    if (nummer !== undefined) return { elementer: (await this.database.les<SaksnummerDb, SaksnummerRad[]>(l.tenant, (db) => finnNummer(db, nummer))).map(visNummer) };
    const rader = await this.database.les<SakslisteDb, Saksrad[]>(l.tenant, (db) =>
      listSaker(db, { ...valg, meldtAv: mine && l.tilgang.person, antall: side.antall, etter: side.etter as [string, string] | undefined }));
    return sidesvar(rader.map(visSaksrad), side.antall, (sak) => [sak.endret, sak.id]);
  }

  /** The sak as it is in its stream now: never stale. */
  @Get(':id')
  @LeseRute()
  async hent(@Param('id', Id) id: string, @Leser() l: Leserinfo, @Res({ passthrough: true }) svar: Svar) {
    const sak = await this.executor.load(sakDecider, id, l.tenant);
    if (sak.state.status === undefined) throw finnesIkke();
    etag(svar, sak);
    return visSak(id, sak, osloDato(l.naa));
  }

  private send(id: string, intent: Intent<SakKommandoer>, k: Konvolutt): Promise<Outcome> {
    return this.bus.execute(new SakMelding(id, intent, k.envelope, k.tilgang));
  }
}

function meldSak(dto: MeldSakDto, opphav?: Opphav, { besvarteMangler = [], manglersvar }: Pick<MeldPaaNyttDto, 'besvarteMangler' | 'manglersvar'> = {}): Intent<SakKommandoer> {
  const { tittel, sakstype, tilOrgan, paaVegneAv, saksframlegg } = dto;
  return { type: 'MeldSak', data: { tittel, sakstype, tilOrgan, saksinnmelder: { ...paaVegneAv }, saksframlegg: innsendt(saksframlegg), besvarteMangler, manglersvar: manglersvar?.map((m) => ({ ...m })), opphav } };
}
