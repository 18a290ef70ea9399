import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Kysely } from 'kysely';
import { Database, krevPeriode, Leser, type Leserinfo, LeseRute, type Side, Sideforespoersel, sidesvar } from '#platform';
import { type EndringsvarselRad } from '#frist';
import { type FristDb, FRISTMODELLER } from './fristbilde';
import { lesFristendringer, visFristendring } from './fristendring.spoerring';
import { ForpliktelsesfilterDto } from './forpliktelse.dto';
import { type Forpliktelseslinje, type Forpliktelsesmarkoer, lesForpliktelser, markoerAv } from './forpliktelse.spoerring';

/** What somebody has undertaken, and by when. */
@ApiTags('frister')
@Controller('api/v1/:fellesskap')
export class ForpliktelseController {
  constructor(private readonly database: Database) {}

  @Get('fristendringer')
  @LeseRute(...FRISTMODELLER, 'endringsvarsel')
  @ApiOperation({
    summary: 'Frister som har fått en annen dag',
    description: 'Ett element for hvert møte som er flyttet, avlyst, eller planlagt så en frist fikk en dag; hver gang kalenderen er innstilt; og hver gang en frist er flyttet, alle i en sak er forlenget eller en suspendert sak er gjenopptatt: det siste først. I `varsler` har hver mottaker ett varsel, med gammel og '
      + 'ny dag for alle sine åpne frister som flyttet seg. Det sendes én gang, til dem navnet i vedtaket gjelder: `utsending.tilstand` er `sendt`, eller `ikke-sendbar` når ingen her har det navnet.',
  })
  async fristendringer(@Sideforespoersel() { antall, etter }: Side, @Leser() l: Leserinfo) {
    const linjer = await this.database.les(l.tenant, (db: Kysely<FristDb & { endringsvarsel: EndringsvarselRad }>) => lesFristendringer(db, antall, etter === undefined ? undefined : Number(etter[0])));
    return sidesvar(linjer.map(visFristendring), antall, (linje) => [linje.posisjon]);
  }

  @Get('forpliktelser')
  @LeseRute(...FRISTMODELLER, 'saksoversikt', 'behandling')
  @ApiOperation({
    summary: 'Frister og forpliktelser',
    description: 'Det et endelig vedtak setter i gang med en frist, svarfristen i hver runde av en avtale, og fristene som prosessen starter i et steg (`stegfrist`, `raad`, `samling`). `frist` er regelen slik den ble sagt; `dager` følger av den og '
      + 'møteplanen slik den er nå, og `forklaring` sier hvordan. `endringer` sier når og hvorfor dagen ble en annen. `suspendert` sier siden når saken er suspendert: gjenopptas den, går fristen ut så mange dager senere, når den ikke '
      + 'følger et møte. `fra` og `til` gjelder dagen fristen går ut. `uten=dato` gir dem ingen dag følger av, `uten=ansvarlig` dem '
      + 'ingen er nevnt for. Første frist først, de uten dag sist.',
  })
  async forpliktelser(@Query() filter: ForpliktelsesfilterDto, @Sideforespoersel() { antall, etter }: Side, @Leser() l: Leserinfo) {
    krevPeriode(filter);
    const rader = await this.database.les<FristDb, Forpliktelseslinje[]>(l.tenant, (db) => lesForpliktelser(db, filter, antall, etter as Forpliktelsesmarkoer | undefined));
    return sidesvar(rader.map(vis), antall, (f) => markoerAv(f.dager?.til, f.id));
  }
}

function vis({ rad, loest: { fra, til, forklaring }, endringer, suspendert }: Forpliktelseslinje) {
  return {
    id: rad.forpliktelse_id, slag: rad.slag, hva: rad.hva, ansvarlig: rad.ansvarlig, bindende: rad.bindende, frist: rad.frist,
    dager: fra === undefined || til === undefined ? null : { fra, til }, forklaring, endringer, suspendert, unntak: rad.unntak, satt: rad.satt, lukket: rad.lukket,
    sakId: rad.sak_id, tittel: rad.tittel, saksnummer: rad.saksnummer, behandlingId: rad.behandling_id, punkt: rad.punkt, nr: rad.nr, avtaleId: rad.avtale_id,
    ubesvart: rad.parter.filter((p) => p.svart === null).length, steg: rad.steg, stegfrist: rad.stegfrist, hendelseId: rad.hendelse_id,
  };
}
