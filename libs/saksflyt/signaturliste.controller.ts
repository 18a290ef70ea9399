import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Kysely } from 'kysely';
import { avtaleDecider, visSignatur } from '#avtale';
import { Executor, finnesIkke } from '#eventsourcing';
import { type FellesskapDb, finnPersoner } from '#fellesskap';
import { Database, Id, Leser, type Leserinfo, LeseRute } from '#platform';

/** The signatures of an agreement with the names of those registered here who gave or entered them. */
@ApiTags('signatur')
@Controller('api/v1/:fellesskap/avtaler/:id/signaturer')
export class SignaturlisteController {
  constructor(
    private readonly executor: Executor,
    private readonly database: Database,
  ) {}

  @Get()
  @LeseRute('person')
  @ApiOperation({ summary: 'Alle signaturer av avtalen, også fra tidligere runder og bestridte', description: '`signertAvNavn` er den som signerte, `foertInnAv` den som førte inn det som er signert utenfor Saksgang.' })
  async hent(@Param('id', Id) id: string, @Leser() { tenant }: Leserinfo) {
    const { state, tenant: finnes } = await this.executor.load(avtaleDecider, id, tenant);
    if (finnes === undefined) throw finnesIkke();
    const personer = [...new Set(state.signaturer.flatMap((s) => [s.person, s.registrertAv].filter((p) => p !== undefined)))];
    const navn = new Map((await this.database.les(tenant, (db: Kysely<FellesskapDb>) => finnPersoner(db, personer))).map((p) => [p.person_id, p.navn]));
    return {
      elementer: state.signaturer.map((s) => ({ ...visSignatur(state, s), signertAvNavn: s.signertAv ?? navn.get(s.person ?? '') ?? null, foertInnAv: navn.get(s.registrertAv ?? '') ?? null })),
    };
  }
}
