import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database, Enum, Leser, type Leserinfo, LeseRute, type Side, Sideforespoersel, sidesvar, Uuid, Valgfri } from '#platform';
import { lesMatrise, type Matrisefilter, type Matriserad, signerbare, type SignaturmatriseDb } from './signaturmatrise.projection';

class MatrisefilterDto {
  /** Agreements that this part is to sign. */
  @Valgfri() @Uuid() part?: string;
  @Valgfri() @Uuid() sak?: string;
  /** `venter` (left out): somebody has yet to sign. `signert`: all have. */
  @Valgfri() @Enum(['venter', 'signert']) status?: 'venter' | 'signert';
}

const FLEST_TIL_SIGNERING = 200;

/** Who has signed what, and for whom all wait. */
@ApiTags('signatur')
@Controller('api/v1/:fellesskap/avtaler')
export class SignaturmatriseController {
  constructor(private readonly database: Database) {}

  @Get('signaturmatrise')
  @LeseRute('signaturmatrise', 'partsstatus')
  @ApiOperation({ summary: 'Parter × avtaler: hvem har signert', description: 'Avtalen der noen har ventet lengst, står først, og i den parten som har ventet lengst.' })
  async matrise(@Query() { part, sak, status = 'venter' }: MatrisefilterDto, @Sideforespoersel() side: Side, @Leser() { tenant }: Leserinfo) {
    const rader = await this.les(tenant, { parter: part === undefined ? undefined : [part], sak, status, antall: side.antall, etter: side.etter as [string | null, string] | undefined });
    return sidesvar(rader.map(visAvtale), side.antall, (a) => [a.eldste, a.avtaleId]);
  }

  @Get('til-signering')
  @LeseRute('signaturmatrise', 'partsstatus')
  @ApiOperation({ summary: 'Det du kan signere nå', description: 'For partene du har fullmakt for, når det er deres tur. Den eldste først.' })
  async mine(@Leser() { tenant, tilgang }: Leserinfo) {
    const retter = tilgang.roller.filter((r) => r.rolle === 'signatar' && r.partId !== undefined);
    if (retter.length === 0) return { elementer: [] };
    const rader = await this.les(tenant, { parter: retter.flatMap((r) => r.partId ?? []), status: 'venter', antall: FLEST_TIL_SIGNERING });
    return { elementer: rader.flatMap((rad) => signerbare(rad, retter)) };
  }

  private les(tenant: string, filter: Matrisefilter): Promise<Matriserad[]> {
    return this.database.les<SignaturmatriseDb, Matriserad[]>(tenant, (db) => lesMatrise(db, filter));
  }
}

function visAvtale({ avtale_id, navn, slag, sak_id, runde, versjon, signert, parter, eldste, celler }: Matriserad) {
  return { avtaleId: avtale_id, navn, slag, sakId: sak_id, runde, versjon, signert, parter, eldste, celler };
}
