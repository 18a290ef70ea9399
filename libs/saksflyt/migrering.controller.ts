import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Kysely } from 'kysely';
import { Executor, finnesIkke, forbudt, NO_STREAM, type Outcome } from '#eventsourcing';
import { harRolle, krevAdministrator, type Tilgang } from '#felles';
import { Database, Id, KommandoRute, type Konvolutt, Konvolutten, Leser, type Leserinfo, LeseRute, type Side, Sideforespoersel, sidesvar } from '#platform';
import { finnMigrering, listMigreringer, type MigreringDb, MigreringMelding, type MigreringRad, prosessDecider, prosessId, Prosessnoekkel } from '#prosess';
import { listSaksmigreringer, type SaksmigreringDb, type SaksmigreringRad, type SaksoversiktDb, tellUtfall } from '#sak';
import { AngringDto, MigreringDto, MigreringsproeveDto, MigrertesakerDto } from './migrering.dto';
import { Migreringsproeve } from './migreringsproeve';

const FLEST = 200;

/** Moves running saker from one version of their process to another. */
@ApiTags('prosesser')
@Controller('api/v1/:fellesskap/prosesser/:noekkel/migreringer')
export class MigreringController {
  constructor(
    private readonly bus: CommandBus,
    private readonly executor: Executor,
    private readonly database: Database,
    private readonly proeve: Migreringsproeve,
  ) {}

  @Post('proeve')
  @KommandoRute()
  @ApiOperation({
    summary: 'Hva en migrering ville gjøre, sak for sak',
    description: 'Skriver ingenting. For hver åpne sak på versjonen: hvor den står og hva som kan gjøres med den, før og etter, og i `problemer` alt som står i veien. En side om gangen: send `neste` som `etter`.',
  })
  async proev(@Param('noekkel', Prosessnoekkel) noekkel: string, @Body() { antall = FLEST, ...plan }: MigreringsproeveDto, @Konvolutten() { envelope, tilgang }: Konvolutt) {
    const { id, revisjon } = await this.krevProsess(envelope.tenant, noekkel);
    krevAdministrator(tilgang);
    const { linjer, neste } = await this.proeve.side(envelope.tenant, noekkel, { ...plan, antall }, envelope.registrert);
    const kan = linjer.filter((l) => l.etter !== null).length;
    // As of any command that changes nothing: no position to wait for.
    return { utfall: { id, revision: revisjon, position: 0n }, sammendrag: { saker: linjer.length, migreres: kan, avvises: linjer.length - kan }, elementer: linjer, ...(neste !== undefined && { neste }) };
  }

  @Post()
  @KommandoRute({ status: 201 })
  @ApiOperation({
    summary: 'Migrer sakene',
    description: 'Sakene tas i puljer av seg selv, hver sak helt eller ikke i det hele tatt. Følg med på migreringen og dens `saker`. En sak som ikke kunne migreres, blir på versjonen sin; bestill igjen når det som sto i veien, er borte.',
  })
  async bestill(@Param('noekkel', Prosessnoekkel) noekkel: string, @Body() { fra, til, avbildning, begrunnelse }: MigreringDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    await this.krevProsess(k.envelope.tenant, noekkel);
    const data = { noekkel, fra, til, avbildning: avbildning.map((a) => ({ fra: a.fra, til: a.til })), begrunnelse };
    return this.bus.execute(new MigreringMelding(k.nyId, { type: 'BestillMigrering', data }, k.envelope, k.tilgang));
  }

  @Post(':id/angring')
  @KommandoRute()
  @ApiOperation({ summary: 'Før sakene tilbake', description: 'De som ikke har gått videre siden, går tilbake til versjonen de kom fra; de andre blir, og det står hvorfor.' })
  async angre(@Param('noekkel', Prosessnoekkel) noekkel: string, @Param('id', Id) id: string, @Body() { begrunnelse }: AngringDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.bus.execute(new MigreringMelding(id, { type: 'AngreMigrering', data: { noekkel, begrunnelse } }, k.envelope, k.tilgang));
  }

  @Get()
  @LeseRute('prosessmigrering')
  async list(@Param('noekkel', Prosessnoekkel) noekkel: string, @Sideforespoersel() { antall, etter }: Side, @Leser() { tenant, tilgang }: Leserinfo) {
    const { id } = await this.krevProsess(tenant, noekkel);
    krevInnsyn(tilgang);
    const rader = await this.database.les(tenant, (db: Kysely<MigreringDb>) => listMigreringer(db, id, antall, etter as [string, string] | undefined));
    return sidesvar(rader.map(vis), antall, (m) => [m.bestilt, m.id]);
  }

  @Get(':id')
  @LeseRute('prosessmigrering', 'saksmigrering')
  async hent(@Param('noekkel', Prosessnoekkel) noekkel: string, @Param('id', Id) id: string, @Leser() { tenant, tilgang }: Leserinfo) {
    const rad = await this.finn(tenant, noekkel, id);
    krevInnsyn(tilgang);
    return { ...vis(rad), utfall: await this.database.les(tenant, (db: Kysely<SaksmigreringDb>) => tellUtfall(db, id)) };
  }

  @Get(':id/saker')
  @LeseRute('prosessmigrering', 'saksmigrering', 'saksoversikt')
  @ApiOperation({ summary: 'Hvordan det gikk, sak for sak', description: '`foer`, `etter` og `problemer` som i prøven.' })
  async saker(
    @Param('noekkel', Prosessnoekkel) noekkel: string, @Param('id', Id) id: string, @Query() { utfall }: MigrertesakerDto, @Sideforespoersel() { antall, etter }: Side, @Leser() { tenant, tilgang }: Leserinfo,
  ) {
    await this.finn(tenant, noekkel, id);
    krevInnsyn(tilgang);
    const rader = await this.database.les(tenant, (db: Kysely<SaksmigreringDb>) => listSaksmigreringer(db, id, { utfall, antall, etter: etter === undefined ? undefined : String(etter[0]) }));
    const navn = await this.database.les(tenant, (db: Kysely<SaksoversiktDb>) => navnPaa(db, rader.map((r) => r.sak_id)));
    return sidesvar(rader.map((r) => visSak(r, navn)), antall, (s) => [s.sakId]);
  }

  private async krevProsess(tenant: string, noekkel: string): Promise<{ id: string; revisjon: number }> {
    const id = prosessId(tenant, noekkel);
    const { revision } = await this.executor.load(prosessDecider, id, tenant);
    if (revision === NO_STREAM) throw finnesIkke();
    return { id, revisjon: revision };
  }

  private async finn(tenant: string, noekkel: string, id: string): Promise<MigreringRad> {
    const rad = await this.database.les(tenant, (db: Kysely<MigreringDb>) => finnMigrering(db, prosessId(tenant, noekkel), id));
    if (!rad) throw finnesIkke();
    return rad;
  }
}

function krevInnsyn(tilgang: Tilgang): void {
  if (!harRolle(tilgang, 'sekretariat', 'administrator', 'revisor')) throw forbudt('krever-innsyn-i-migreringer', 'Bare sekretariatet, administratorer og revisor kan se migreringer');
}

const vis = (r: MigreringRad) => ({
  id: r.migrering_id, fra: r.fra, til: r.til, avbildning: r.avbildning, antall: r.antall, tilstand: r.tilstand, bestilt: r.bestilt, bestiltAv: r.bestilt_av, begrunnelse: r.begrunnelse,
});

type Navn = ReadonlyMap<string, { readonly referanse: string | null; readonly tittel: string }>;

async function navnPaa(db: Kysely<SaksoversiktDb>, ider: readonly string[]): Promise<Navn> {
  if (ider.length === 0) return new Map();
  const rader = await db.selectFrom('saksoversikt').select(['sak_id', 'referanse', 'tittel']).where('sak_id', 'in', ider).execute();
  return new Map(rader.map((r) => [r.sak_id, { referanse: r.referanse, tittel: r.tittel }]));
}

function visSak({ sak_id: sakId, utfall, foer, etter, problemer, tid }: SaksmigreringRad, navn: Navn) {
  return { sakId, referanse: navn.get(sakId)?.referanse ?? null, tittel: navn.get(sakId)?.tittel ?? '', utfall, foer, etter, problemer, tid };
}
