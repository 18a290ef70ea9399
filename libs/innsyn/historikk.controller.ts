import { Controller, Get, Param, Query, UseInterceptors } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { finnesIkke } from '#eventsourcing';
import { type Maalform } from '#felles';
import { CsvSvar, Database, Id, krevPeriode, Leser, type Leserinfo, LeseRute, OgsaaCsv, type Side, Sideforespoersel, sidesvar, type Sidesvar } from '#platform';
import { Hendelseslinjer } from './hendelseslinjer';
import { type Bakfra, type Historikkfilter, lesHistorikk } from './historikk.spoerring';
import { type InnsynDb } from './innsyn.db';
import { HistorikkfilterDto, MaalformDto, oyeblikk } from './innsyn.dto';
import { krevInnsyn } from './krev-innsyn';
import { HENDELSE_CSV, type Hendelsesvisning } from './visning';

const NYESTE = 'Nyeste først; bla bakover med `etter`. `fra` og `til` er dager i norsk tid, begge medregnet. `setning` sier det i klartekst, på nynorsk med `maalform=nn`.';
const MED_ENDRINGER = `${NYESTE} \`endringer\` er feltene hver hendelse endret, før og etter.`;

/** Who did what, when and why: every event of the helsefellesskap. */
@ApiTags('innsyn')
@Controller('api/v1/:fellesskap')
@UseInterceptors(CsvSvar)
export class HistorikkController {
  constructor(
    private readonly database: Database,
    private readonly linjer: Hendelseslinjer,
  ) {}

  @Get('historikk')
  @LeseRute('hendelse', 'sakshendelse')
  @OgsaaCsv('historikk', HENDELSE_CSV)
  @ApiProduces('application/json', 'text/csv')
  @ApiOperation({ summary: 'Hvem gjorde hva, når og hvorfor', description: NYESTE })
  historikk(@Query() filter: HistorikkfilterDto, @Sideforespoersel() side: Side, @Leser() l: Leserinfo): Promise<Sidesvar<Hendelsesvisning>> {
    krevPeriode(filter);
    const { sak, aktoer, part, type, q, maalform } = filter;
    return this.side(l, side, { sak, aktoer, part, type, q, ...oyeblikk(filter) }, maalform);
  }

  @Get('saker/:id/historikk')
  @LeseRute('hendelse', 'sakshendelse')
  @OgsaaCsv('sakshistorikk', HENDELSE_CSV)
  @ApiProduces('application/json', 'text/csv')
  @ApiOperation({ summary: 'Alt som har skjedd med en sak', description: `Sakens egne hendelser, de som nevner den, og avtalene den sendte ut. ${MED_ENDRINGER}` })
  forSak(@Param('id', Id) sak: string, @Query() { maalform }: MaalformDto, @Sideforespoersel() side: Side, @Leser() l: Leserinfo) {
    return this.sideEller404(l, side, { sak }, maalform);
  }

  @Get('moeter/:id/historikk')
  @LeseRute('hendelse')
  @OgsaaCsv('moetehistorikk', HENDELSE_CSV)
  @ApiProduces('application/json', 'text/csv')
  @ApiOperation({ summary: 'Alt som har skjedd med et møte', description: MED_ENDRINGER })
  forMoete(@Param('id', Id) id: string, @Query() { maalform }: MaalformDto, @Sideforespoersel() side: Side, @Leser() l: Leserinfo) {
    return this.sideEller404(l, side, { stroem: { kategori: 'moete', id } }, maalform);
  }

  @Get('avtaler/:id/historikk')
  @LeseRute('hendelse')
  @OgsaaCsv('avtalehistorikk', HENDELSE_CSV)
  @ApiProduces('application/json', 'text/csv')
  @ApiOperation({ summary: 'Alt som har skjedd med en avtale', description: MED_ENDRINGER })
  forAvtale(@Param('id', Id) id: string, @Query() { maalform }: MaalformDto, @Sideforespoersel() side: Side, @Leser() l: Leserinfo) {
    return this.sideEller404(l, side, { stroem: { kategori: 'avtale', id } }, maalform);
  }

  @Get('innspill/:id/historikk')
  @LeseRute('hendelse')
  @OgsaaCsv('innspillshistorikk', HENDELSE_CSV)
  @ApiProduces('application/json', 'text/csv')
  @ApiOperation({ summary: 'Alt som har skjedd med en innspillsrunde', description: MED_ENDRINGER })
  forInnspill(@Param('id', Id) id: string, @Query() { maalform }: MaalformDto, @Sideforespoersel() side: Side, @Leser() l: Leserinfo) {
    return this.sideEller404(l, side, { stroem: { kategori: 'innspill', id } }, maalform);
  }

  /** Of one thing: each line with what it changed. */
  private async sideEller404(l: Leserinfo, side: Side, filter: Historikkfilter, maalform: Maalform | undefined): Promise<Sidesvar<Hendelsesvisning>> {
    const rader = await this.les(l, side, filter, maalform);
    if (rader.length === 0 && !side.etter) throw finnesIkke();
    return sidesvar(await this.linjer.medEndringer(l.tenant, rader), side.antall, markoer);
  }

  private async side(l: Leserinfo, side: Side, filter: Historikkfilter, maalform: Maalform | undefined): Promise<Sidesvar<Hendelsesvisning>> {
    return sidesvar(await this.les(l, side, filter, maalform), side.antall, markoer);
  }

  private les(l: Leserinfo, { antall, etter }: Side, filter: Historikkfilter, maalform: Maalform | undefined): Promise<Hendelsesvisning[]> {
    krevInnsyn(l.tilgang);
    const utsnitt: Bakfra = { antall, foer: etter as Bakfra['foer'] };
    return this.database.les<InnsynDb, Hendelsesvisning[]>(l.tenant, async (db) => this.linjer.vis(db, await lesHistorikk(db, filter, utsnitt), maalform));
  }
}

const markoer = (h: Hendelsesvisning): readonly [number, string] => [h.posisjon, h.naar];
