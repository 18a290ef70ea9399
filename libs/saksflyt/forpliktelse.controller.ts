import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database, krevPeriode, Leser, type Leserinfo, LeseRute, type Side, Sideforespoersel, sidesvar } from '#platform';
import { ForpliktelsesfilterDto } from './forpliktelse.dto';
import { type ForpliktelseDb, type Forpliktelseslinje, type Forpliktelsesmarkoer, lesForpliktelser, markoerAv } from './forpliktelse.spoerring';

/** What somebody has undertaken, and by when. */
@ApiTags('frister')
@Controller('api/v1/:fellesskap')
export class ForpliktelseController {
  constructor(private readonly database: Database) {}

  @Get('forpliktelser')
  @LeseRute('forpliktelse', 'punktlukking', 'moeteplan', 'saksoversikt', 'behandling')
  @ApiOperation({
    summary: 'Frister og forpliktelser',
    description: 'Det et endelig vedtak setter i gang med en frist, og svarfristen i hver runde av en avtale. `frist` er regelen slik den ble sagt; `dager` følger av den og '
      + 'møteplanen slik den er nå, og `forklaring` sier hvordan. `fra` og `til` gjelder dagen fristen går ut. `uten=dato` gir dem ingen dag følger av, `uten=ansvarlig` dem '
      + 'ingen er nevnt for. Første frist først, de uten dag sist.',
  })
  async forpliktelser(@Query() filter: ForpliktelsesfilterDto, @Sideforespoersel() { antall, etter }: Side, @Leser() l: Leserinfo) {
    krevPeriode(filter);
    const rader = await this.database.les<ForpliktelseDb, Forpliktelseslinje[]>(l.tenant, (db) => lesForpliktelser(db, filter, antall, etter as Forpliktelsesmarkoer | undefined));
    return sidesvar(rader.map(vis), antall, (f) => markoerAv(f.dager?.til, f.id));
  }
}

function vis({ rad, loest: { fra, til, forklaring } }: Forpliktelseslinje) {
  return {
    id: rad.forpliktelse_id, slag: rad.slag, hva: rad.hva, ansvarlig: rad.ansvarlig, bindende: rad.bindende, frist: rad.frist,
    dager: fra === undefined || til === undefined ? null : { fra, til }, forklaring, satt: rad.satt, lukket: rad.lukket,
    sakId: rad.sak_id, tittel: rad.tittel, saksnummer: rad.saksnummer, behandlingId: rad.behandling_id, punkt: rad.punkt, avtaleId: rad.avtale_id,
    ubesvart: rad.ubesvart.length, hendelseId: rad.hendelse_id,
  };
}
