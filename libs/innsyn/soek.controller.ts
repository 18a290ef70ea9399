import { Controller, Get, Query, UseInterceptors } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { MAALFORMER, type Maalform } from '#felles';
import { CsvSvar, Database, Enum, krevPeriode, Leser, type Leserinfo, LeseRute, OgsaaCsv, Periode, type Side, Sideforespoersel, sidesvar, Tekst, Uuid, Valgfri } from '#platform';
import { Hendelseslinjer } from './hendelseslinjer';
import { type InnsynDb } from './innsyn.db';
import { oyeblikk } from './innsyn.dto';
import { krevInnsyn, serUnntatt } from './krev-innsyn';
import { soek, SOEKESLAG, type Soekeslag, type Soekemarkoer } from './soek.spoerring';
import { SOEK_CSV, type Soeketreff, visTreff } from './soek.visning';
import { kjentTid } from './tid';

class SoekDto extends Periode {
  @Valgfri() @Tekst({ maks: 200 }) q?: string;
  @Valgfri() @Uuid() organ?: string;
  @Valgfri() @Uuid() part?: string;
  @Valgfri() @Uuid() person?: string;
  @Valgfri() @Enum(SOEKESLAG) slag?: Soekeslag;
  @Valgfri() @Tekst({ maks: 40 }) per?: string;
  @Valgfri() @Enum(MAALFORMER) maalform?: Maalform;
}

/** One search in all that has happened. */
@ApiTags('innsyn')
@Controller('api/v1/:fellesskap/soek')
@UseInterceptors(CsvSvar)
export class SoekController {
  constructor(
    private readonly database: Database,
    private readonly linjer: Hendelseslinjer,
  ) {}

  @Get()
  @LeseRute('hendelse', 'sakshendelse')
  @OgsaaCsv('soek', SOEK_CSV)
  @ApiProduces('application/json', 'text/csv')
  @ApiOperation({
    summary: 'Søk i saker, vedtak, avtaler og hendelser',
    description: '`q` er ord i alle bøyninger, "en frase", -uten, or; enhver tekst er et gyldig spørsmål. Beste treff først, så det siste; uten `q` det siste først. En sak eller avtale står én gang. '
      + '`organ` og `part` er det hendelsen gjelder eller ble gjort på vegne av, `person` den som gjorde det, eller som det gjelder. `fra` og `til` er dager det ble registrert; `per` gir bare det som var kjent da. '
      + '`hendelseId` er hendelsen treffet kommer av, og `lenke` er adressen til den. Det som gjelder saker som er unntatt offentlighet, kommer bare til sekretariatet, administratorer, revisorer, medlemmer i organene og den som meldte saken.',
  })
  async finn(@Query() filter: SoekDto, @Sideforespoersel() { antall, etter }: Side, @Leser() l: Leserinfo) {
    krevInnsyn(l.tilgang);
    krevPeriode(filter);
    const { per, maalform, fra: _f, til: _t, ...valg } = filter;
    const spurt = { ...valg, ...oyeblikk(filter), kjent: per === undefined ? undefined : kjentTid('per', per, l.naa), utenUnntatteFor: serUnntatt(l.tilgang) ? undefined : l.tilgang.person };
    const treff = await this.database.les<InnsynDb, Soeketreff[]>(l.tenant, async (db) => {
      const rader = await soek(db, spurt, antall, etter as Soekemarkoer | undefined);
      const vist = await this.linjer.vis(db, rader, maalform);
      return rader.flatMap((rad, nr) => (vist[nr] ? [visTreff(rad, vist[nr], l.slug)] : []));
    });
    return sidesvar(treff, antall, (t) => [t.rang, t.posisjon]);
  }
}
