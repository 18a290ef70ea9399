import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Intent, type Outcome } from '#eventsourcing';
import { Database, Id, KommandoRute, type Konvolutt, Konvolutten, Leser, type Leserinfo, LeseRute, type Side, Sideforespoersel, sidesvar } from '#platform';
import { type FellesskapCommand } from './fellesskap.decider';
import { FellesskapUtfoerer } from './fellesskap.utfoerer';
import { DelegerSignaturrettDto, SignaturrettFilterDto, TrekkSignaturrettDto } from './signaturrett.dto';
import { listSignaturretter, type SignaturrettDb, type SignaturrettRad } from './signaturrett.projection';

/** One who may sign for a part lets another do so for a while. */
@ApiTags('signatur')
@Controller('api/v1/:fellesskap/signaturretter')
export class SignaturrettController {
  constructor(
    private readonly utfoerer: FellesskapUtfoerer,
    private readonly database: Database,
  ) {}

  @Post()
  @KommandoRute({ status: 201 })
  @ApiOperation({ summary: 'Gi en annen rett til å signere for parten', description: 'Innenfor din egen fullmakt: den faller sammen med den, og kan ikke gis videre.' })
  deleger(@Body() dto: DelegerSignaturrettDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send({ type: 'DelegerSignaturrett', data: { delegasjonId: k.nyId, ...dto } }, k, k.nyId);
  }

  @Post(':id/tilbaketrekking')
  @KommandoRute()
  trekk(@Param('id', Id) delegasjonId: string, @Body() dto: TrekkSignaturrettDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send({ type: 'TrekkSignaturrett', data: { delegasjonId, ...dto } }, k, delegasjonId);
  }

  /** All that were ever given: it is no secret who may sign for a part. */
  @Get()
  @LeseRute('signaturrett')
  async list(@Query() filter: SignaturrettFilterDto, @Sideforespoersel() side: Side, @Leser() l: Leserinfo) {
    const rader = await this.database.les<SignaturrettDb, SignaturrettRad[]>(l.tenant, (db) => listSignaturretter(db, { ...filter, ...side }));
    return sidesvar(rader.map(visSignaturrett), side.antall, (rett) => [rett.fra, rett.id]);
  }

  private async send(intent: Intent<FellesskapCommand>, k: Konvolutt, id: string): Promise<Outcome> {
    return { ...(await this.utfoerer.utfoer(k.envelope.tenant, intent, k)), id };
  }
}

const visSignaturrett = ({ delegasjon_id, tildeling_id, giver, person_id, part_id, avtaler, fra, til, grunnlag, slutt }: SignaturrettRad) => ({
  id: delegasjon_id, tildelingId: tildeling_id, giver, personId: person_id, partId: part_id, avtaler, fra, til, grunnlag, trukket: slutt,
});
