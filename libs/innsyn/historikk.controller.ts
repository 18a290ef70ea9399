import { Controller, Get, Param, Query, UseInterceptors } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { finnesIkke } from '#eventsourcing';
import { Database, Id, krevPeriode, Leser, type Leserinfo, LeseRute, type Side, Sideforespoersel, sidesvar, type Sidesvar } from '#platform';
import { CsvSvar, OgsaaCsv } from './csv.svar';
import { type Bakfra, type Hendelseslinje, type Historikkfilter, lesAarsaker, lesFoelger, lesHendelse, lesHistorikk, lesNavn } from './historikk.spoerring';
import { type InnsynDb } from './innsyn.db';
import { HistorikkfilterDto, oyeblikk } from './innsyn.dto';
import { krevInnsyn } from './krev-innsyn';
import { HENDELSE_CSV, type Hendelsesvisning, visHendelse } from './visning';

const NYESTE = 'Nyeste først; bla bakover med `etter`. `fra` og `til` er dager i norsk tid, begge medregnet.';

/** Who did what, when and why: every event of the helsefellesskap. */
@ApiTags('innsyn')
@Controller('api/v1/:fellesskap')
@UseInterceptors(CsvSvar)
export class HistorikkController {
  constructor(private readonly database: Database) {}

  @Get('historikk')
  @LeseRute('hendelse', 'sakshendelse')
  @OgsaaCsv('historikk', HENDELSE_CSV)
  @ApiProduces('application/json', 'text/csv')
  @ApiOperation({ summary: 'Hvem gjorde hva, når og hvorfor', description: NYESTE })
  historikk(@Query() filter: HistorikkfilterDto, @Sideforespoersel() side: Side, @Leser() l: Leserinfo): Promise<Sidesvar<Hendelsesvisning>> {
    krevPeriode(filter);
    const { sak, aktoer, part, type, q } = filter;
    return this.side(l, side, { sak, aktoer, part, type, q, ...oyeblikk(filter) });
  }

  @Get('saker/:id/historikk')
  @LeseRute('hendelse', 'sakshendelse')
  @OgsaaCsv('sakshistorikk', HENDELSE_CSV)
  @ApiProduces('application/json', 'text/csv')
  @ApiOperation({ summary: 'Alt som har skjedd med en sak', description: `Sakens egne hendelser, de som nevner den, og avtalene den sendte ut. ${NYESTE}` })
  forSak(@Param('id', Id) sak: string, @Sideforespoersel() side: Side, @Leser() l: Leserinfo) {
    return this.sideEller404(l, side, { sak });
  }

  @Get('moeter/:id/historikk')
  @LeseRute('hendelse')
  @OgsaaCsv('moetehistorikk', HENDELSE_CSV)
  @ApiProduces('application/json', 'text/csv')
  @ApiOperation({ summary: 'Alt som har skjedd med et møte', description: NYESTE })
  forMoete(@Param('id', Id) id: string, @Sideforespoersel() side: Side, @Leser() l: Leserinfo) {
    return this.sideEller404(l, side, { stroem: { kategori: 'moete', id } });
  }

  @Get('avtaler/:id/historikk')
  @LeseRute('hendelse')
  @OgsaaCsv('avtalehistorikk', HENDELSE_CSV)
  @ApiProduces('application/json', 'text/csv')
  @ApiOperation({ summary: 'Alt som har skjedd med en avtale', description: NYESTE })
  forAvtale(@Param('id', Id) id: string, @Sideforespoersel() side: Side, @Leser() l: Leserinfo) {
    return this.sideEller404(l, side, { stroem: { kategori: 'avtale', id } });
  }

  @Get('hendelser/:id')
  @LeseRute('hendelse')
  @ApiOperation({ summary: 'En hendelse, hvorfor den skjedde, og hva den førte til', description: '`aarsaker` er kjeden bakover, den første årsaken først; `foelger` er det hendelsen selv utløste.' })
  async hendelse(@Param('id', Id) id: string, @Leser() l: Leserinfo) {
    krevInnsyn(l.tilgang);
    return this.database.les<InnsynDb, object>(l.tenant, async (db) => {
      const funnet = await lesHendelse(db, id);
      if (!funnet) throw finnesIkke();
      const aarsaker = await lesAarsaker(db, id);
      const foelger = await lesFoelger(db, id);
      const navn = await lesNavn(db, [funnet, ...aarsaker, ...foelger].map((h) => h.aktoer));
      const vis = (h: Hendelseslinje) => visHendelse(h, navn);
      return { ...vis({ ...funnet, data: funnet.helt }), aarsaker: aarsaker.map(vis), foelger: foelger.map(vis) };
    });
  }

  private async sideEller404(l: Leserinfo, side: Side, filter: Historikkfilter): Promise<Sidesvar<Hendelsesvisning>> {
    const svar = await this.side(l, side, filter);
    if (svar.elementer.length === 0 && !side.etter) throw finnesIkke();
    return svar;
  }

  private async side(l: Leserinfo, { antall, etter }: Side, filter: Historikkfilter): Promise<Sidesvar<Hendelsesvisning>> {
    krevInnsyn(l.tilgang);
    const utsnitt: Bakfra = { antall, foer: etter as Bakfra['foer'] };
    const rader = await this.database.les<InnsynDb, Hendelsesvisning[]>(l.tenant, async (db) => {
      const funnet = await lesHistorikk(db, filter, utsnitt);
      const navn = await lesNavn(db, funnet.map((h) => h.aktoer));
      return funnet.map((h) => visHendelse(h, navn));
    });
    return sidesvar(rader, antall, (h) => [h.posisjon, h.naar]);
  }
}
