import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Kysely } from 'kysely';
import { Executor, finnesIkke, forbudt, type Intent, type Outcome } from '#eventsourcing';
import { harRolle, osloDato } from '#felles';
import { Database, Id, KommandoRute, type Konvolutt, Konvolutten, Konfigurasjon, Leser, type Leserinfo, LeseRute, type Side, Sideforespoersel, sidesvar } from '#platform';
import { type FellesskapDb } from './fellesskap.db';
import { type FellesskapCommand, fellesskapDecider } from './fellesskap.decider';
import { InnloggingDto, MedlemmerFilterDto, MedlemskapFilterDto, MeldFratredenDto, OppnevnMedlemDto, RegistrerPersonDto, RolleFilterDto, TildelRolleDto, TrekkRolleDto } from './fellesskap.dto';
import { listMedlemskap, listPersoner, listRoller } from './fellesskap.lister';
import { FellesskapUtfoerer } from './fellesskap.utfoerer';
import { visMedlemskap, visPerson, visRolle } from './fellesskap.visning';
import { sammensetningAv, varslerOmTaket } from './sammensetning';
import { finnMedlemskap, finnOrgan, finnPerson, finnRolle, medlemmerAv } from './spoerringer';

/** Persons, their seats in bodies and their roles. */
@ApiTags('fellesskap')
@Controller('api/v1/:fellesskap')
export class PersonerController {
  constructor(
    private readonly utfoerer: FellesskapUtfoerer,
    private readonly database: Database,
    private readonly konfigurasjon: Konfigurasjon,
    private readonly executor: Executor,
  ) {}

  @Post('personer')
  @KommandoRute({ status: 201 })
  registrer(@Body() { navn, epost, innlogging }: RegistrerPersonDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send({ type: 'RegistrerPerson', data: { personId: k.nyId, navn, epost, innlogging: innlogging && this.innlogging(innlogging) } }, k, k.nyId);
  }

  @Get('personer')
  @LeseRute('person')
  async personer(@Sideforespoersel() side: Side, @Leser() l: Leserinfo) {
    krevInnsyn(l);
    const rader = await this.les(l, (db) => listPersoner(db, side));
    return sidesvar(rader.map(visPerson), side.antall, (p) => [p.navn, p.id]);
  }

  /** Whom one may give something to, by name: for everybody who belongs here, and no more than the name. */
  @Get('personnavn')
  @LeseRute('person')
  @ApiOperation({ summary: 'Navnene på dem som er registrert', description: 'For alle som har en rolle eller et verv. E-post og innlogging står i `/personer`.' })
  async navn(@Sideforespoersel() side: Side, @Leser() l: Leserinfo) {
    if (l.tilgang.roller.length + l.tilgang.medlemskap.length === 0) throw forbudt('krever-tilknytning', 'Bare den som har en rolle eller et verv i helsefellesskapet, kan se navnene');
    const rader = await this.les(l, (db) => listPersoner(db, side));
    return sidesvar(rader.map(({ person_id: id, navn }) => ({ id, navn })), side.antall, (p) => [p.navn, p.id]);
  }

  @Get('personer/:id')
  @LeseRute('person')
  async person(@Param('id', Id) id: string, @Leser() l: Leserinfo) {
    krevInnsyn(l);
    return visPerson(funnet(await this.les(l, (db) => finnPerson(db, id))));
  }

  @Post('personer/:id/innlogging')
  @KommandoRute()
  knyttInnlogging(@Param('id', Id) personId: string, @Body() dto: InnloggingDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send({ type: 'KnyttInnlogging', data: { personId, innlogging: this.innlogging(dto) } }, k, personId);
  }

  @Post('organer/:id/medlemskap')
  @KommandoRute({ status: 201 })
  @ApiOperation({ summary: 'Oppnevn et medlem', description: 'Blir organet større enn vedtaket som etablerte det sier, står det i `varsler`; medlemmet er oppnevnt likevel.' })
  async oppnevn(@Param('id', Id) organId: string, @Body() dto: OppnevnMedlemDto, @Konvolutten() k: Konvolutt) {
    const utfall = await this.send({ type: 'OppnevnMedlem', data: { medlemskapId: k.nyId, organId, ...dto } }, k, k.nyId);
    const varsler = varslerOmTaket((await this.executor.load(fellesskapDecider, k.envelope.tenant, k.envelope.tenant)).state, k.nyId);
    return { utfall, ...(varsler.length > 0 && { varsler }) };
  }

  @Get('organer/:id/sammensetning')
  @LeseRute()
  @ApiOperation({ summary: 'Hvor mange organet har fra hver gruppe, mot taket i vedtaket som etablerte det', description: 'Slik det er i dag. Taket er «inntil»: det varsler, og stopper ingen.' })
  async sammensetning(@Param('id', Id) organId: string, @Leser() l: Leserinfo) {
    const { state } = await this.executor.load(fellesskapDecider, l.tenant, l.tenant);
    const { tak = null } = funnet(state.organer.get(organId));
    return { tak, ...sammensetningAv(state, organId, osloDato(l.naa)) };
  }

  /** Who were members at an instant; left out: who are now. */
  @Get('organer/:id/medlemskap')
  @LeseRute('medlemskap', 'person', 'organ')
  medlemmer(@Param('id', Id) organId: string, @Query() { tidspunkt }: MedlemmerFilterDto, @Leser() l: Leserinfo) {
    return this.les(l, async (db) => {
      funnet(await finnOrgan(db, organId));
      return { elementer: (await medlemmerAv(db, organId, tidspunkt ?? l.naa)).map(({ medlemskapId, ...m }) => ({ id: medlemskapId, ...m })) };
    });
  }

  @Get('organer/:id/medlemskap/:medlemskap')
  @LeseRute('medlemskap')
  async medlemskap(@Param('id', Id) organId: string, @Param('medlemskap', Id) id: string, @Leser() l: Leserinfo) {
    const rad = funnet(await this.les(l, (db) => finnMedlemskap(db, id)));
    if (rad.organ_id !== organId) throw finnesIkke();
    return visMedlemskap(rad);
  }

  /** All seats that ever were. */
  @Get('medlemskap')
  @LeseRute('medlemskap')
  async alleMedlemskap(@Query() filter: MedlemskapFilterDto, @Sideforespoersel() side: Side, @Leser() l: Leserinfo) {
    krevInnsyn(l);
    const rader = await this.les(l, (db) => listMedlemskap(db, { ...filter, ...side }));
    return sidesvar(rader.map(visMedlemskap), side.antall, (m) => [m.fra, m.id]);
  }

  @Post('medlemskap/:id/fratreden')
  @KommandoRute()
  fratre(@Param('id', Id) medlemskapId: string, @Body() dto: MeldFratredenDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send({ type: 'MeldFratreden', data: { medlemskapId, ...dto } }, k, medlemskapId);
  }

  @Post('roller')
  @KommandoRute({ status: 201 })
  tildel(@Body() dto: TildelRolleDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send({ type: 'TildelRolle', data: { tildelingId: k.nyId, ...dto } }, k, k.nyId);
  }

  /** All assignments that ever were. */
  @Get('roller')
  @LeseRute('rolle')
  async roller(@Query() filter: RolleFilterDto, @Sideforespoersel() side: Side, @Leser() l: Leserinfo) {
    krevInnsyn(l);
    const rader = await this.les(l, (db) => listRoller(db, { ...filter, ...side }));
    return sidesvar(rader.map(visRolle), side.antall, (r) => [r.fra, r.id]);
  }

  @Get('roller/:id')
  @LeseRute('rolle')
  async rolle(@Param('id', Id) id: string, @Leser() l: Leserinfo) {
    krevInnsyn(l);
    return visRolle(funnet(await this.les(l, (db) => finnRolle(db, id))));
  }

  @Post('roller/:id/tilbaketrekking')
  @KommandoRute()
  trekk(@Param('id', Id) tildelingId: string, @Body() dto: TrekkRolleDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send({ type: 'TrekkRolle', data: { tildelingId, ...dto } }, k, tildelingId);
  }

  private innlogging({ sub, issuer }: InnloggingDto) {
    return { issuer: issuer ?? this.konfigurasjon.oidcIssuer, sub };
  }

  private les<T>(l: Leserinfo, spoersmaal: (db: Kysely<FellesskapDb>) => Promise<T>): Promise<T> {
    return this.database.les(l.tenant, spoersmaal);
  }

  private async send(intent: Intent<FellesskapCommand>, k: Konvolutt, id: string): Promise<Outcome> {
    return { ...(await this.utfoerer.utfoer(k.envelope.tenant, intent, k)), id };
  }
}

/** E-mail addresses, log-ins and ended appointments are not for everyone. */
function krevInnsyn({ tilgang }: Leserinfo): void {
  if (!harRolle(tilgang, 'administrator', 'sekretariat', 'revisor')) {
    throw forbudt('krever-innsyn-i-personer', 'Bare administratorer, sekretariatet og revisor kan se dette');
  }
}

function funnet<T>(rad: T | undefined): T {
  if (rad === undefined) throw finnesIkke();
  return rad;
}
