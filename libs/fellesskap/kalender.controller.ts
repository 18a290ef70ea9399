import { Body, Controller, Get, Put } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Kysely } from 'kysely';
import { type Outcome } from '#eventsourcing';
import { VANLIGE_SESONGER } from '#felles';
import { Database, KommandoRute, type Konvolutt, Konvolutten, Leser, type Leserinfo, LeseRute } from '#platform';
import { type FellesskapDb } from './fellesskap.db';
import { InnstillKalenderDto } from './fellesskap.dto';
import { FellesskapMelding } from './fellesskap.handler';
import { somKalender } from './kalender.projection';

/** Which days a helsefellesskap does not count as working days, beyond the public holidays. */
@ApiTags('fellesskap')
@Controller('api/v1/:fellesskap/kalender')
export class KalenderController {
  constructor(
    private readonly bus: CommandBus,
    private readonly database: Database,
  ) {}

  @Put()
  @KommandoRute()
  @ApiOperation({
    summary: 'Innstill kalenderen',
    description: 'Hele innstillingen: inneklemte dager, hvilke måneder årstidene varer, og perioder hvert år som teller som fri (`MM-DD` til `MM-DD`, begge medregnet, gjerne over nyttår). Helligdagene er alltid fri. '
      + 'Alle frister regnes på nytt fra regelen.',
  })
  innstill(@Body() dto: InnstillKalenderDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.bus.execute(new FellesskapMelding(k.envelope.tenant, { type: 'InnstillKalender', data: dto }, k.envelope, k.tilgang));
  }

  /** As it counts now; until it is set only public holidays are off. */
  @Get()
  @LeseRute('kalender')
  async hent(@Leser() l: Leserinfo) {
    const rad = await this.database.les(l.tenant, (db: Kysely<FellesskapDb>) => db.selectFrom('kalender').selectAll().orderBy('pos', 'desc').limit(1).executeTakeFirst());
    const siste = rad && somKalender(rad);
    return siste ? { ...siste.valg, sesonger: siste.sesonger ?? VANLIGE_SESONGER, innstilt: siste.innstilt, hendelseId: siste.hendelseId } : { inneklemteDagerErFri: false, friperioder: [], sesonger: VANLIGE_SESONGER, innstilt: null, hendelseId: null };
  }
}
