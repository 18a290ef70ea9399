import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { avtaleDecider } from '#avtale';
import { type AnyEvent, finnesIkke, streamName } from '#eventsourcing';
import { fellesskapDecider } from '#fellesskap';
import { innspillDecider } from '#innspill';
import { moeteDecider } from '#moete';
import { osloDato } from '#felles';
import { Hendelseslager, Id, Leser, type Leserinfo, LeseRute } from '#platform';
import { sakDecider } from '#sak';
import { krevInnsyn } from './krev-innsyn';
import { organIFellesskap, visAvtaletilstand, visRundetilstand } from './tilstandsvisning';
import { type Foldbar, somJson, tilstandPer } from './tilstand';
import { tidsvalg, TidsvalgDto } from './tid';

export const PER = '`per` er en dag (til den er slutt i Norge) eller et tidspunkt: slik det var kjent da, alt som var registrert, og ikke noe av det som kom siden. '
  + '`gjelderPer` sammen med `kjentPer` skiller de to aksene: hva som gjaldt da, og når det var kjent; utelatt er nå. `gjelderPer` alene er altså slik det gjaldt, rettet med alt vi vet i dag.';
const IKKE_KJENT = `${PER} 404 når det ikke var kjent ennå.`;

/** State as it was at a time, folded anew from the events with the rules' own fold. */
@ApiTags('innsyn')
@Controller('api/v1/:fellesskap')
export class TilstandController {
  constructor(private readonly lager: Hendelseslager) {}

  @Get('saker/:id/tilstand')
  @LeseRute()
  @ApiOperation({ summary: 'En sak slik den var på et tidspunkt', description: IKKE_KJENT })
  sak(@Param('id', Id) id: string, @Query() valg: TidsvalgDto, @Leser() l: Leserinfo) {
    return this.per(sakDecider, id, valg, l);
  }

  @Get('moeter/:id/tilstand')
  @LeseRute()
  @ApiOperation({ summary: 'Et møte slik det var på et tidspunkt', description: IKKE_KJENT })
  moete(@Param('id', Id) id: string, @Query() valg: TidsvalgDto, @Leser() l: Leserinfo) {
    return this.per(moeteDecider, id, valg, l);
  }

  @Get('avtaler/:id/tilstand')
  @LeseRute()
  @ApiOperation({ summary: 'En avtale slik den var på et tidspunkt, med hvor mange som hadde svart i hver runde', description: IKKE_KJENT })
  avtale(@Param('id', Id) id: string, @Query() valg: TidsvalgDto, @Leser() l: Leserinfo) {
    return this.per(avtaleDecider, id, valg, l, visAvtaletilstand);
  }

  @Get('innspill/:id/tilstand')
  @LeseRute()
  @ApiOperation({ summary: 'En innspillsrunde slik den var på et tidspunkt', description: IKKE_KJENT })
  innspill(@Param('id', Id) id: string, @Query() valg: TidsvalgDto, @Leser() l: Leserinfo) {
    return this.per(innspillDecider, id, valg, l, visRundetilstand);
  }

  @Get('organer/:id/tilstand')
  @LeseRute()
  @ApiOperation({ summary: 'Et organ og medlemmene slik de var på et tidspunkt', description: IKKE_KJENT })
  organ(@Param('id', Id) id: string, @Query() valg: TidsvalgDto, @Leser() l: Leserinfo) {
    return this.per(fellesskapDecider, l.tenant, valg, l, (fellesskap) => organIFellesskap(fellesskap, id), id);
  }

  private async per<S, E extends AnyEvent>(decider: Foldbar<S, E>, stroem: string, valg: TidsvalgDto, l: Leserinfo, vis: (tilstand: S, dag: string) => unknown = (s) => s, id = stroem) {
    krevInnsyn(l.tilgang);
    const tid = tidsvalg(valg, l.naa);
    const hendelser = await this.lager.readStream(streamName(decider.catalogue.category, stroem), 0);
    const svar = tilstandPer(decider, hendelser, tid, l.tenant);
    const vist = svar && vis(svar.tilstand, osloDato(tid.gjelder));
    if (!svar || vist === undefined) throw finnesIkke();
    return { id, per: tid.kjent, gjelderPer: tid.gjelder, kjentPer: tid.kjent, revisjon: svar.revisjon, registrert: svar.registrert, tilstand: somJson(vist) };
  }
}
