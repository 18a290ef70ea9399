import { Controller, Get, Query, UseInterceptors } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { krevInnsyn } from '#innsyn';
import { CsvSvar, Dato, krevPeriode, Leser, type Leserinfo, LeseRute, OgsaaCsv, Periode, Valgfri } from '#platform';
import { gjennomloep, veier } from './gjennomloep';
import { oppfoelging } from './oppfoelging';
import { OPPFOELGINGSMODELLER, SPORMODELLER, Statistikklesing, SVARTIDSMODELLER, UTFALLSMODELLER } from './statistikk.lesing';
import { GJENNOMLOEP_CSV, OPPFOELGING_CSV, SVARTID_CSV, UTFALL_CSV, VEI_CSV } from './statistikk.visning';
import { type Kjent, svartider } from './svartid';

class StatistikkDto extends Periode {
  /** As known at the end of this day; left out: today. */
  @Valgfri() @Dato() per?: string;
}

const PER = '`per` er en dag: tallene slik de var kjent da den var slutt, og de samme tallene når det spørres igjen. Utelatt er det i dag. Dager er kalenderdager.';

/** What the work has given, in numbers: the questions of an evaluation. */
@ApiTags('statistikk')
@Controller('api/v1/:fellesskap/statistikk')
@UseInterceptors(CsvSvar)
export class StatistikkController {
  constructor(private readonly lesing: Statistikklesing) {}

  @Get('gjennomloep')
  @LeseRute(...SPORMODELLER)
  @OgsaaCsv('gjennomloep', GJENNOMLOEP_CSV)
  @ApiProduces('application/json', 'text/csv')
  @ApiOperation({
    summary: 'Hvor lang tid hvert steg tar, for hvert organ',
    description: `Dager fra steget før var tatt, til dette var det; \`meldt-til-vedtak\` og \`meldt-til-avsluttet\` måler hele veien. \`fra\` og \`til\` er dagen steget ble tatt. Det som er ført inn etterpå med eldre datoer, er ikke målt. ${PER}`,
  })
  async gjennomloep(@Query() valg: StatistikkDto, @Leser() l: Leserinfo) {
    const kjent = await this.sporsmaal(valg, l);
    return { per: kjent.dag, elementer: gjennomloep(await this.lesing.spor(l.tenant), valg, kjent.foer) };
  }

  @Get('veier')
  @LeseRute(...SPORMODELLER)
  @OgsaaCsv('veier', VEI_CSV)
  @ApiProduces('application/json', 'text/csv')
  @ApiOperation({ summary: 'Hvor lang tid det tar fram til vedtak, etter hvilke slag organer som ga råd først', description: `\`endret\` er de som ble vedtatt med andre ord enn foreslått. \`fra\` og \`til\` er dagen vedtaket ble gjort. ${PER}` })
  async veier(@Query() valg: StatistikkDto, @Leser() l: Leserinfo) {
    const kjent = await this.sporsmaal(valg, l);
    return { per: kjent.dag, elementer: veier(await this.lesing.spor(l.tenant), valg, kjent.foer) };
  }

  @Get('utfall')
  @LeseRute(...UTFALLSMODELLER)
  @OgsaaCsv('utfall', UTFALL_CSV)
  @ApiProduces('application/json', 'text/csv')
  @ApiOperation({ summary: 'Hva det ble til: vedtakspunkter etter organ og utfall', description: `Et råd er ikke endelig. En behandling uten punkter teller som ett. \`fra\` og \`til\` er dagen organet behandlet det. ${PER}` })
  async utfall(@Query() valg: StatistikkDto, @Leser() l: Leserinfo) {
    const kjent = await this.sporsmaal(valg, l);
    return { per: kjent.dag, elementer: await this.lesing.utfall(l.tenant, valg, kjent) };
  }

  @Get('svartid')
  @LeseRute(...SVARTIDSMODELLER)
  @OgsaaCsv('svartid', SVARTID_CSV)
  @ApiProduces('application/json', 'text/csv')
  @ApiOperation({
    summary: 'Hvor fort partene og organene svarer',
    description: `Avtaler som er sendt til behandling, og innspill: dager fra det ble sendt til det første svaret var registrert. Fristen er den som gjaldt sist for den som ble spurt. \`venter\` er det som ikke er besvart, \`overFristen\` dem av dem som er over den. \`fra\` og \`til\` er dagen det ble sendt. ${PER}`,
  })
  async svartid(@Query() valg: StatistikkDto, @Leser() l: Leserinfo) {
    const kjent = await this.sporsmaal(valg, l);
    const { runder, tider } = await this.lesing.runder(l.tenant);
    return { per: kjent.dag, elementer: svartider(runder, tider, valg, kjent) };
  }

  @Get('oppfoelging')
  @LeseRute(...OPPFOELGINGSMODELLER)
  @OgsaaCsv('oppfoelging', OPPFOELGING_CSV)
  @ApiProduces('application/json', 'text/csv')
  @ApiOperation({ summary: 'Om det vedtakene satte i gang, ble gjort i tide', description: `Etter organet som vedtok det. Hver forpliktelse teller i ett av tallene: utført innen eller etter fristen, forfalt, åpen eller bortfalt, og for seg det ingen dag følger av. \`fra\` og \`til\` er dagen det ble vedtatt. ${PER}` })
  async oppfoelging(@Query() valg: StatistikkDto, @Leser() l: Leserinfo) {
    const kjent = await this.sporsmaal(valg, l);
    return { per: kjent.dag, elementer: oppfoelging(await this.lesing.satt(l, kjent), valg, kjent.dag) };
  }

  private sporsmaal(valg: StatistikkDto, l: Leserinfo): Promise<Kjent> {
    krevInnsyn(l.tilgang);
    krevPeriode(valg);
    return this.lesing.kjent(l, valg.per);
  }
}
