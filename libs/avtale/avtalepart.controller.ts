import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Executor, finnesIkke, type Intent, type Outcome } from '#eventsourcing';
import { osloDato } from '#felles';
import { Database, Id, KommandoRute, type Konvolutt, Konvolutten, Leser, type Leserinfo, LeseRute } from '#platform';
import { avtaleDecider } from './avtale.decider';
import { GjenopptaSvarfristDto, MottakDto, type RegistreringDto, RundeDto, SuspensjonDto, PartssvarDto, SvarfristDto, PartsvarselDto } from './avtale.dto';
import { AvtaleMelding } from './avtale.handler';
import { type AvtaleKommandoer } from './avtale.kommandoer';
import { sisteRunde } from './avtale.tilstand';
import { visPartsstatus } from './avtale.visning';
import { listPartsstatus, type PartsstatusDb, type PartsstatusRad } from './partsstatus.projection';

/** What the parts do with an agreement that was sent to them before they sign it: receive, announce, answer. Each is its own act. */
@ApiTags('avtaler')
@Controller('api/v1/:fellesskap/avtaler/:id/parter')
export class AvtalepartController {
  constructor(
    private readonly bus: CommandBus,
    private readonly executor: Executor,
    private readonly database: Database,
  ) {}

  /** The board of the last round, or of the one asked for. */
  @Get()
  @LeseRute('partsstatus')
  async list(@Param('id', Id) id: string, @Query() { runde }: RundeDto, @Leser() l: Leserinfo) {
    const avtale = await this.executor.load(avtaleDecider, id, l.tenant);
    if (avtale.tenant === undefined) throw finnesIkke();
    const nr = runde ?? sisteRunde(avtale.state)?.nr ?? 1;
    const rader = await this.database.les<PartsstatusDb, PartsstatusRad[]>(l.tenant, (db) => listPartsstatus(db, id, nr));
    return { runde: nr, ...visPartsstatus(rader, osloDato(l.naa)) };
  }

  /** Another day for this part alone, with the reason. */
  @Put(':partId/svarfrist')
  @KommandoRute({ erstatter: true })
  svarfrist(@Param('id', Id) id: string, @Param('partId', Id) partId: string, @Body() dto: SvarfristDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'EndrePartsSvarfrist', data: { partId, ...dto } }, k);
  }

  /** The part's deadline stands still, and no reminder goes out to it; those that fall due wait in the agreement's `runder`. */
  @Post(':partId/suspensjon')
  @KommandoRute()
  suspender(@Param('id', Id) id: string, @Param('partId', Id) partId: string, @Body() { begrunnelse }: SuspensjonDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'SuspenderSvarfrist', data: { grunn: 'parten', partId, begrunnelse } }, k);
  }

  /** The part has as many days left as when it stopped. */
  @Post(':partId/gjenopptakelse')
  @KommandoRute()
  gjenoppta(@Param('id', Id) id: string, @Param('partId', Id) partId: string, @Body() { begrunnelse, valg }: GjenopptaSvarfristDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'GjenopptaSvarfrist', data: { grunn: 'parten', partId, begrunnelse, valg: valg ?? [] } }, k);
  }

  @Post(':partId/mottak')
  @KommandoRute()
  mottak(@Param('id', Id) id: string, @Param('partId', Id) partId: string, @Body() dto: MottakDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'RegistrerMottak', data: { partId, ...medMaate(dto) } }, k);
  }

  @Post(':partId/varsel')
  @KommandoRute()
  varsel(@Param('id', Id) id: string, @Param('partId', Id) partId: string, @Body() dto: PartsvarselDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'VarsleBehandling', data: { partId, ...medMaate(dto) } }, k);
  }

  @Post(':partId/svar')
  @KommandoRute()
  svar(@Param('id', Id) id: string, @Param('partId', Id) partId: string, @Body() dto: PartssvarDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'SvarForPart', data: { partId, ...medMaate(dto) } }, k);
  }

  private send(id: string, intent: Intent<AvtaleKommandoer>, k: Konvolutt): Promise<Outcome> {
    return this.bus.execute(new AvtaleMelding(id, intent, k.envelope, k.tilgang));
  }
}

/** Left out: done here by the part itself. */
export function medMaate<D extends RegistreringDto>(dto: D) {
  return { ...dto, maate: dto.maate ?? ('i-saksgang' as const) };
}
