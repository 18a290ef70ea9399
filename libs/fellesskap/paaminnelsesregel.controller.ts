import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Kysely } from 'kysely';
import { finnesIkke, forbudt, type Intent, type Outcome } from '#eventsourcing';
import { type Fristslag, FRISTSLAG, harRolle } from '#felles';
import { Database, Id, KommandoRute, type Konvolutt, Konvolutten, Leser, type Leserinfo, LeseRute } from '#platform';
import { type FellesskapDb } from './fellesskap.db';
import { type FellesskapCommand } from './fellesskap.decider';
import { InnstillPaaminnelserDto, InnstillVarslingDto } from './fellesskap.dto';
import { FellesskapMelding } from './fellesskap.handler';
import { finnPerson } from './spoerringer';

/** When people are reminded of which deadlines, and how they get it. */
@ApiTags('påminnelser')
@Controller('api/v1/:fellesskap')
export class PaaminnelsesregelController {
  constructor(
    private readonly bus: CommandBus,
    private readonly database: Database,
  ) {}

  @Put('paaminnelsesregler')
  @KommandoRute()
  @ApiOperation({
    summary: 'Bestem når det minnes om et slag frister',
    description: '`dagerFoer` er dager før fristen, høyst fem. `eskalering` sier hvem som får vite det når fristen er gått ut: den første i `til` som noen svarer til. '
      + 'Gjelder påminnelser som ikke er sendt; en avtale som ble sendt med egne dager, beholder dem. Bare for administratorer.',
  })
  innstill(@Body() dto: InnstillPaaminnelserDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    const { slag, dagerFoer, eskalering, begrunnelse } = dto;
    return this.send({ type: 'InnstillPaaminnelser', data: { slag, dagerFoer, begrunnelse, ...(eskalering && { eskalering: { ...eskalering } }) } }, k);
  }

  /** Every kind of deadline; one that nobody has set a rule for has none. */
  @Get('paaminnelsesregler')
  @LeseRute('paaminnelsesregel')
  async regler(@Leser() l: Leserinfo) {
    const rader = await this.database.les(l.tenant, (db: Kysely<FellesskapDb>) => db.selectFrom('paaminnelsesregel').selectAll().execute());
    return { elementer: FRISTSLAG.map((slag) => visRegel(slag, rader.find((r) => r.slag === slag))) };
  }

  @Put('personer/:id/varsling')
  @KommandoRute()
  @ApiOperation({ summary: 'Velg hvordan en person får påminnelser', description: '`enkeltvis`: ett brev for hver. `samlet`: ett brev hver dag klokken 09, med alle. Personen selv eller en administrator.' })
  async varsle(@Param('id', Id) personId: string, @Body() { form }: InnstillVarslingDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return { ...(await this.send({ type: 'InnstillVarsling', data: { personId, form } }, k)), id: personId };
  }

  @Get('personer/:id/varsling')
  @LeseRute('varsling', 'person')
  varsling(@Param('id', Id) id: string, @Leser() { tenant, tilgang }: Leserinfo) {
    return this.database.les(tenant, async (db: Kysely<FellesskapDb>) => {
      if (!(await finnPerson(db, id))) throw finnesIkke();
      if (tilgang.person !== id && !harRolle(tilgang, 'administrator', 'sekretariat', 'revisor')) throw forbudt('krever-innsyn-i-personer', 'Bare personen selv, administratorer, sekretariatet og revisor kan se dette');
      const rad = await db.selectFrom('varsling').selectAll().where('person_id', '=', id).executeTakeFirst();
      return { form: rad?.form ?? 'enkeltvis', valgt: rad?.valgt ?? null, valgtAv: rad?.valgt_av ?? null };
    });
  }

  private send(intent: Intent<FellesskapCommand>, k: Konvolutt): Promise<Outcome> {
    return this.bus.execute(new FellesskapMelding(k.envelope.tenant, intent, k.envelope, k.tilgang));
  }
}

function visRegel(slag: Fristslag, rad: FellesskapDb['paaminnelsesregel'] | undefined) {
  return {
    slag, dagerFoer: rad?.dager_foer ?? [], eskalering: rad?.eskalering ?? null,
    innstilt: rad ? { naar: rad.innstilt, av: rad.innstilt_av, begrunnelse: rad.begrunnelse, hendelseId: rad.hendelse_id } : null,
  };
}
