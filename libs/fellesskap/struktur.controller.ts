import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Kysely } from 'kysely';
import { finnesIkke, type Intent, type Outcome } from '#eventsourcing';
import { Database, Id, KommandoRute, type Konvolutt, Konvolutten, Leser, type Leserinfo, LeseRute, type Side, Sideforespoersel, sidesvar } from '#platform';
import { type FellesskapDb } from './fellesskap.db';
import { type FellesskapCommand } from './fellesskap.decider';
import { FastePunkterDto, InnstillInnleveringDto, LeggNedOrganDto, OmdoepOrganDto, OpprettOrganDto, OrganMaalformDto, RegistrerPartDto, SkriftligBehandlingDto } from './fellesskap.dto';
import { listOrganer, listParter } from './fellesskap.lister';
import { FellesskapUtfoerer } from './fellesskap.utfoerer';
import { visOrgan, visPart } from './fellesskap.visning';
import { finnOrgan, finnParter } from './spoerringer';

/** The parts and the bodies of a helsefellesskap. */
@ApiTags('fellesskap')
@Controller('api/v1/:fellesskap')
export class StrukturController {
  constructor(
    private readonly utfoerer: FellesskapUtfoerer,
    private readonly database: Database,
  ) {}

  @Post('parter')
  @KommandoRute({ status: 201 })
  registrerPart(@Body() dto: RegistrerPartDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send({ type: 'RegistrerPart', data: { partId: k.nyId, ...dto } }, k, k.nyId);
  }

  @Get('parter')
  @LeseRute('part')
  async parter(@Sideforespoersel() side: Side, @Leser() l: Leserinfo) {
    const rader = await this.database.les(l.tenant, (db: Kysely<FellesskapDb>) => listParter(db, side));
    return sidesvar(rader.map(visPart), side.antall, (p) => [p.navn, p.id]);
  }

  @Get('parter/:id')
  @LeseRute('part')
  async part(@Param('id', Id) id: string, @Leser() l: Leserinfo) {
    const [rad] = await this.database.les(l.tenant, (db: Kysely<FellesskapDb>) => finnParter(db, [id]));
    if (!rad) throw finnesIkke();
    return visPart(rad);
  }

  @Post('organer')
  @KommandoRute({ status: 201 })
  opprettOrgan(@Body() dto: OpprettOrganDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send({ type: 'OpprettOrgan', data: { organId: k.nyId, ...dto } }, k, k.nyId);
  }

  @Get('organer')
  @LeseRute('organ')
  async organer(@Sideforespoersel() side: Side, @Leser() l: Leserinfo) {
    const rader = await this.database.les(l.tenant, (db: Kysely<FellesskapDb>) => listOrganer(db, side));
    return sidesvar(rader.map(visOrgan), side.antall, (o) => [o.navn, o.id]);
  }

  @Get('organer/:id')
  @LeseRute('organ')
  async organ(@Param('id', Id) id: string, @Leser() l: Leserinfo) {
    const rad = await this.database.les(l.tenant, (db: Kysely<FellesskapDb>) => finnOrgan(db, id));
    if (!rad) throw finnesIkke();
    return visOrgan(rad);
  }

  /** The body goes on under another name; the old one still finds it. */
  @Post('organer/:id/omdoeping')
  @KommandoRute()
  omdoep(@Param('id', Id) organId: string, @Body() dto: OmdoepOrganDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send({ type: 'OmdoepOrgan', data: { organId, ...dto } }, k, organId);
  }

  @Put('organer/:id/innleveringsfrist')
  @KommandoRute()
  @ApiOperation({ summary: 'Bestem hvor lenge før møtene sakspapirene skal være levert', description: 'Gjelder møter som planlegges fra nå av; hele dagen teller. Organets ledelse eller sekretariatet.' })
  innstillInnlevering(@Param('id', Id) organId: string, @Body() { antall, enhet, begrunnelse }: InnstillInnleveringDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send({ type: 'InnstillInnlevering', data: { organId, innlevering: { antall, enhet }, begrunnelse } }, k, organId);
  }

  @Put('organer/:id/faste-punkter')
  @KommandoRute()
  @ApiOperation({ summary: 'Bestem hva sakslisten begynner med, som «Godkjenning av innkalling og saksliste»', description: 'Gjelder møter som planlegges fra nå av. Punktene er ikke saker: de får ikke nummer, og det fattes ikke vedtak i dem. Organets ledelse eller sekretariatet.' })
  innstillFastePunkter(@Param('id', Id) organId: string, @Body() { titler, begrunnelse }: FastePunkterDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send({ type: 'InnstillFastePunkter', data: { organId, titler, begrunnelse } }, k, organId);
  }

  @Put('organer/:id/skriftlig-behandling')
  @KommandoRute()
  @ApiOperation({ summary: 'Bestem hvor mange medlemmer som kan kreve at en sak tas i møte i stedet for skriftlig', description: 'Utelatt: ingen kan. Gjelder saker som sendes ut fra nå av. Organets ledelse eller sekretariatet.' })
  innstillSkriftligBehandling(@Param('id', Id) organId: string, @Body() { kreverMoete, begrunnelse }: SkriftligBehandlingDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send({ type: 'InnstillSkriftligBehandling', data: { organId, ...(kreverMoete !== undefined && { kreverMoete }), begrunnelse } }, k, organId);
  }

  @Put('organer/:id/maalform')
  @KommandoRute()
  @ApiOperation({ summary: 'Bestem målformen i organets referater og innkallinger', description: 'Gjelder det som lages fra nå av, der ingen ber om en annen. Organets ledelse eller sekretariatet.' })
  innstillMaalform(@Param('id', Id) organId: string, @Body() { maalform, begrunnelse }: OrganMaalformDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send({ type: 'InnstillOrganMaalform', data: { organId, maalform, begrunnelse } }, k, organId);
  }

  /** The body is no more, and its memberships end; `etterfoelger` takes over. */
  @Post('organer/:id/nedleggelse')
  @KommandoRute()
  leggNed(@Param('id', Id) organId: string, @Body() dto: LeggNedOrganDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send({ type: 'LeggNedOrgan', data: { organId, ...dto } }, k, organId);
  }

  private async send(intent: Intent<FellesskapCommand>, k: Konvolutt, id: string): Promise<Outcome> {
    return { ...(await this.utfoerer.utfoer(k.envelope.tenant, intent, k)), id };
  }
}
