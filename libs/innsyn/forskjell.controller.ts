import { Controller, Get, Param, Query, UseInterceptors } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { avtaleDecider } from '#avtale';
import { type AnyEvent, finnesIkke, type Recorded, streamName } from '#eventsourcing';
import { fellesskapDecider } from '#fellesskap';
import { innspillDecider } from '#innspill';
import { moeteDecider } from '#moete';
import { type Csvkolonner, CsvSvar, feltproblem, Hendelseslager, Id, Leser, type Leserinfo, LeseRute, OgsaaCsv, Tekst, Valgfri } from '#platform';
import { sakDecider } from '#sak';
import { forskjell, type ForklartEndring, type Visning } from './forskjell';
import { krevInnsyn } from './krev-innsyn';
import { type Foldbar, lesbar } from './tilstand';
import { organIFellesskap, visRundetilstand } from './tilstandsvisning';
import { kjentTid } from './tid';

class ForskjellDto {
  @Tekst({ maks: 40 }) fra!: string;
  /** Left out: now. */
  @Valgfri() @Tekst({ maks: 40 }) til?: string;
}

const BESKRIVELSE = 'Hvert felt som var et annet i `fra` enn i `til`, med hva det var, hva det ble, og hendelsene som gjorde det, i rekkefølge. `fra` og `til` er dager (til de er slutt i Norge) eller tidspunkter for registrering; '
  + 'uten `til`: til nå. Var ingenting kjent i `fra`, er alt nytt. 404 når ingenting var kjent i `til`.';
const CSV: Csvkolonner<ForklartEndring> = [['felt', (e) => e.felt], ['før', (e) => e.foer], ['etter', (e) => e.etter], ['hendelser', (e) => e.hendelser.join(', ')]];

/** What is different between two moments, and what made it so. */
@ApiTags('innsyn')
@Controller('api/v1/:fellesskap')
@UseInterceptors(CsvSvar)
export class ForskjellController {
  constructor(private readonly lager: Hendelseslager) {}

  @Get('saker/:id/forskjell')
  @LeseRute()
  @OgsaaCsv('saksforskjell', CSV)
  @ApiProduces('application/json', 'text/csv')
  @ApiOperation({ summary: 'Hva som er endret i en sak mellom to tidspunkter', description: BESKRIVELSE })
  sak(@Param('id', Id) id: string, @Query() valg: ForskjellDto, @Leser() l: Leserinfo) {
    return this.mellom(sakDecider, id, valg, l);
  }

  @Get('avtaler/:id/forskjell')
  @LeseRute()
  @OgsaaCsv('avtaleforskjell', CSV)
  @ApiProduces('application/json', 'text/csv')
  @ApiOperation({ summary: 'Hva som er endret i en avtale mellom to tidspunkter', description: BESKRIVELSE })
  avtale(@Param('id', Id) id: string, @Query() valg: ForskjellDto, @Leser() l: Leserinfo) {
    return this.mellom(avtaleDecider, id, valg, l);
  }

  @Get('moeter/:id/forskjell')
  @LeseRute()
  @OgsaaCsv('moeteforskjell', CSV)
  @ApiProduces('application/json', 'text/csv')
  @ApiOperation({ summary: 'Hva som er endret i et møte mellom to tidspunkter', description: BESKRIVELSE })
  moete(@Param('id', Id) id: string, @Query() valg: ForskjellDto, @Leser() l: Leserinfo) {
    return this.mellom(moeteDecider, id, valg, l);
  }

  @Get('innspill/:id/forskjell')
  @LeseRute()
  @OgsaaCsv('innspillsforskjell', CSV)
  @ApiProduces('application/json', 'text/csv')
  @ApiOperation({ summary: 'Hva som er endret i en innspillsrunde mellom to tidspunkter', description: BESKRIVELSE })
  innspill(@Param('id', Id) id: string, @Query() valg: ForskjellDto, @Leser() l: Leserinfo) {
    return this.mellom(innspillDecider, id, valg, l, visRundetilstand);
  }

  @Get('organer/:id/forskjell')
  @LeseRute()
  @OgsaaCsv('organforskjell', CSV)
  @ApiProduces('application/json', 'text/csv')
  @ApiOperation({ summary: 'Hva som er endret i et organ og medlemmene mellom to tidspunkter', description: BESKRIVELSE })
  organ(@Param('id', Id) id: string, @Query() valg: ForskjellDto, @Leser() l: Leserinfo) {
    return this.mellom(fellesskapDecider, l.tenant, valg, l, (fellesskap) => organIFellesskap(fellesskap, id), id);
  }

  private async mellom<S, E extends AnyEvent>(decider: Foldbar<S, E>, stroem: string, valg: ForskjellDto, l: Leserinfo, vis: Visning<S> = (s) => s, id = stroem) {
    krevInnsyn(l.tilgang);
    const fra = kjentTid('fra', valg.fra, l.naa);
    const til = valg.til === undefined ? l.naa : kjentTid('til', valg.til, l.naa);
    if (fra > til) throw feltproblem('ugyldig-parameter', '?til', 'periode-baklengs', 'Perioden slutter før den begynner');
    const hendelser = lesbar(decider, await this.lager.readStream(streamName(decider.catalogue.category, stroem), 0), l.tenant);
    const [foer, etter] = [kjente(hendelser, fra), kjente(hendelser, til)];
    const tilstand = hendelser.slice(0, etter).reduce<S>((s, e) => decider.evolve(s, e as unknown as E, e.metadata), decider.initial);
    if (etter === 0 || vis(tilstand) === undefined) throw finnesIkke();
    return { id, fra, til, fraRevisjon: foer - 1, tilRevisjon: etter - 1, elementer: forskjell(decider, hendelser, foer, etter, vis) };
  }
}

/** How many were registered by then. */
function kjente(hendelser: readonly Recorded[], tid: string): number {
  const til = hendelser.findIndex((e) => e.metadata.registrert > tid);
  return til < 0 ? hendelser.length : til;
}
