import { Controller, Get, Query, UseInterceptors } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CsvSvar, Database, krevPeriode, Leser, type Leserinfo, LeseRute, OgsaaCsv, type Side, Sideforespoersel, sidesvar } from '#platform';
import { type InnsynDb } from './innsyn.db';
import { krevMaaned, UtsendelsesfilterDto, VedtaksfilterDto, VentefilterDto } from './innsyn.dto';
import { krevInnsyn } from './krev-innsyn';
import { lesUtsendelser, type Utsendelseslinje, type Utsendelsesmarkoer } from './utsendelse.spoerring';
import { lesVedtak, type Vedtakslinje, type Vedtaksmarkoer } from './vedtak.spoerring';
import { lesVentede, type Ventelinje, type Ventemarkoer } from './ventet.spoerring';
import { UTSENDELSE_CSV, VEDTAK_CSV, VENTET_CSV, visUtsendelse, visVedtak, visVentet } from './visning';

/** What was decided, what it sent out, and what it promised. */
@ApiTags('innsyn')
@Controller('api/v1/:fellesskap')
@UseInterceptors(CsvSvar)
export class VedtakController {
  constructor(private readonly database: Database) {}

  @Get('vedtak')
  @LeseRute('vedtak', 'saksoversikt', 'utsendelse', 'partsstatus', 'hendelse')
  @OgsaaCsv('vedtak', VEDTAK_CSV)
  @ApiProduces('application/json', 'text/csv')
  @ApiOperation({
    summary: 'Vedtak, punkt for punkt',
    description: 'Én rad per vedtakspunkt; punkt 0 er en behandling uten punkter. Siste møte først. `part` gir det som er sendt parten, med svaret dens. '
      + '`tilbakevirkende=true` gir vedtak som virker fra før de ble fattet.',
  })
  async vedtak(@Query() filter: VedtaksfilterDto, @Sideforespoersel() { antall, etter }: Side, @Leser() l: Leserinfo) {
    krevInnsyn(l.tilgang);
    krevPeriode(filter);
    const rader = await this.database.les<InnsynDb, Vedtakslinje[]>(l.tenant, (db) => lesVedtak(db, filter, antall, etter as Vedtaksmarkoer | undefined));
    return sidesvar(rader.map(visVedtak), antall, (v) => [v.dato, v.saksnummer ?? '', v.behandlingId, v.punkt]);
  }

  @Get('utsendelser')
  @LeseRute('utsendelse', 'vedtak', 'saksoversikt', 'partsstatus', 'hendelse')
  @OgsaaCsv('utsendelser', UTSENDELSE_CSV)
  @ApiProduces('application/json', 'text/csv')
  @ApiOperation({ summary: 'Det som er sendt til partene', description: 'Hvilken tekst, til hvem, når, og hvor mange som har kommet hvor langt. `fra` og `til` er dagen det ble sendt. Siste først.' })
  async utsendelser(@Query() filter: UtsendelsesfilterDto, @Sideforespoersel() { antall, etter }: Side, @Leser() l: Leserinfo) {
    krevInnsyn(l.tilgang);
    krevPeriode(filter);
    const rader = await this.database.les<InnsynDb, Utsendelseslinje[]>(l.tenant, (db) => lesUtsendelser(db, filter, antall, etter as Utsendelsesmarkoer | undefined));
    return sidesvar(rader.map(visUtsendelse), antall, (u) => [u.sendt, u.sakId, u.avtaleId, u.dokumentversjon.versjon]);
  }

  @Get('ventede')
  @LeseRute('ventet', 'loefteendring', 'saksoversikt', 'behandling', 'moeteplan', 'organ', 'hendelse')
  @OgsaaCsv('ventede-saker', VENTET_CSV)
  @ApiProduces('application/json', 'text/csv')
  @ApiOperation({
    summary: 'Saker som et vedtak har lovet',
    description: 'Til hvilket organ, med hvilken frist og fra hvilken sak og hvilket punkt. `organ` gir også det som er lovet alle organer av samme slag. '
      + '`maaned` følger møtet når fristen er et møte som er flyttet. `venter=true` gir dem ingen har meldt ennå.',
  })
  async ventede(@Query() filter: VentefilterDto, @Sideforespoersel() { antall, etter }: Side, @Leser() l: Leserinfo) {
    krevInnsyn(l.tilgang);
    krevMaaned(filter.maaned);
    const rader = await this.database.les<InnsynDb, Ventelinje[]>(l.tenant, (db) => lesVentede(db, filter, antall, etter as Ventemarkoer | undefined));
    return sidesvar(rader.map(visVentet), antall, (v) => [v.lovet, v.sakId]);
  }
}
