import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Kysely } from 'kysely';
import { Executor, finnesIkke, forbudt, type Intent, type Outcome } from '#eventsourcing';
import { harRolle } from '#felles';
import { Database, etag, Id, KommandoRute, type Konvolutt, Konvolutten, Leser, type Leserinfo, LeseRute, type Side, Sideforespoersel, sidesvar, type Svar } from '#platform';
import { type AvvikCommand, avvikDecider } from './avvik.decider';
import { AvvikbegrunnelseDto, AvvikfilterDto } from './avvik.dto';
import { AvvikMelding } from './avvik.handler';
import { type DriftsavvikRad } from './avvik.projection';

type Db = Kysely<{ driftsavvik: DriftsavvikRad }>;

/** What should have happened by itself and did not: somebody has to look at it. */
@ApiTags('drift')
@Controller('api/v1/:fellesskap/avvik')
export class AvvikController {
  constructor(
    private readonly bus: CommandBus,
    private readonly executor: Executor,
    private readonly database: Database,
  ) {}

  @Get()
  @LeseRute('driftsavvik')
  @ApiOperation({ summary: 'Det som skulle ha skjedd av seg selv, men ikke gjorde det', description: 'Nyeste først. For sekretariat, administrator og revisor.' })
  async list(@Query() filter: AvvikfilterDto, @Sideforespoersel() side: Side, @Leser() { tenant, tilgang }: Leserinfo) {
    krevInnsynIAvvik(tilgang);
    const rader = await this.database.les(tenant, (db: Db) => lesAvvik(db, filter, side));
    return sidesvar(rader.map(vis), side.antall, (a) => [a.registrert, a.id]);
  }

  @Get(':id')
  @LeseRute('driftsavvik')
  async hent(@Param('id', Id) id: string, @Leser() { tenant, tilgang }: Leserinfo, @Res({ passthrough: true }) svar: Svar) {
    const rad = await this.database.les(tenant, (db: Db) => db.selectFrom('driftsavvik').selectAll().where('avvik_id', '=', id).executeTakeFirst());
    if (!rad) throw finnesIkke();
    krevInnsynIAvvik(tilgang);
    etag(svar, await this.executor.load(avvikDecider, id, tenant));
    return vis(rad);
  }

  @Post(':id/nytt-forsoek')
  @KommandoRute()
  @ApiOperation({ summary: 'Prøv igjen nå' })
  nyttForsoek(@Param('id', Id) id: string, @Body() dto: AvvikbegrunnelseDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'ProevIgjen', data: { ...dto } }, k);
  }

  @Post(':id/overhopping')
  @KommandoRute()
  @ApiOperation({ summary: 'La det være: det som venter bak, går videre' })
  hoppOver(@Param('id', Id) id: string, @Body() dto: AvvikbegrunnelseDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'HoppOver', data: { ...dto } }, k);
  }

  @Post(':id/loesning')
  @KommandoRute()
  @ApiOperation({ summary: 'Det er ordnet for hånd' })
  loes(@Param('id', Id) id: string, @Body() dto: AvvikbegrunnelseDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'LoesAvvik', data: { ...dto } }, k);
  }

  private send(id: string, intent: Intent<AvvikCommand>, k: Konvolutt): Promise<Outcome> {
    return this.bus.execute(new AvvikMelding(id, intent, k.envelope, k.tilgang));
  }
}

function krevInnsynIAvvik(tilgang: Leserinfo['tilgang']): void {
  if (!harRolle(tilgang, 'sekretariat', 'administrator', 'revisor')) throw forbudt('krever-innsyn-i-avvik', 'Bare sekretariatet, administratorer og revisor kan se avvik');
}

function lesAvvik(db: Db, { tilstand, kilde, sak }: AvvikfilterDto, { antall, etter }: Side): Promise<DriftsavvikRad[]> {
  let q = db.selectFrom('driftsavvik').selectAll().orderBy('registrert', 'desc').orderBy('avvik_id', 'desc').limit(antall + 1);
  if (tilstand) q = q.where('tilstand', '=', tilstand);
  if (kilde) q = q.where('kilde', '=', kilde);
  if (sak) q = q.where('sak_id', '=', sak);
  if (etter) {
    const [registrert, id] = etter as unknown as [string, string];
    q = q.where((eb) => eb(eb.refTuple('registrert', 'avvik_id'), '<', eb.tuple(registrert, id)));
  }
  return q.execute();
}

function vis(r: DriftsavvikRad) {
  return {
    id: r.avvik_id, registrert: r.registrert, kilde: r.kilde, navn: r.navn, kode: r.kode, melding: r.melding, hendelse: r.hendelse, stroem: r.stroem, kommando: r.kommando,
    sakId: r.sak_id, forsoek: r.forsoek, foerst: r.foerst, sist: r.sist, tilstand: r.tilstand,
    avgjoerelse: r.avgjort === null ? null : { av: r.avgjort_av, naar: r.avgjort, begrunnelse: r.begrunnelse },
  };
}
