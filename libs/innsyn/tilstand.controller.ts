import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { avtaleDecider } from '#avtale';
import { type AnyEvent, finnesIkke, streamName } from '#eventsourcing';
import { fellesskapDecider } from '#fellesskap';
import { moeteDecider } from '#moete';
import { Hendelseslager, Id, Leser, type Leserinfo, LeseRute } from '#platform';
import { sakDecider } from '#sak';
import { TilstandDto } from './innsyn.dto';
import { krevInnsyn } from './krev-innsyn';
import { organIFellesskap } from './organtilstand';
import { type Foldbar, somJson, tilstandPer } from './tilstand';

const PER = 'Slik det var kjent i `per`: alt som var registrert da, og ikke noe av det som kom siden. 404 når det ikke var kjent ennå.';

/** State as it was known at an instant, folded anew from the events with the rules' own fold. */
@ApiTags('innsyn')
@Controller('api/v1/:fellesskap')
export class TilstandController {
  constructor(private readonly lager: Hendelseslager) {}

  @Get('saker/:id/tilstand')
  @LeseRute()
  @ApiOperation({ summary: 'En sak slik den var kjent på et tidspunkt', description: PER })
  sak(@Param('id', Id) id: string, @Query() { per }: TilstandDto, @Leser() l: Leserinfo) {
    return this.per(sakDecider, id, per, l);
  }

  @Get('moeter/:id/tilstand')
  @LeseRute()
  @ApiOperation({ summary: 'Et møte slik det var kjent på et tidspunkt', description: PER })
  moete(@Param('id', Id) id: string, @Query() { per }: TilstandDto, @Leser() l: Leserinfo) {
    return this.per(moeteDecider, id, per, l);
  }

  @Get('avtaler/:id/tilstand')
  @LeseRute()
  @ApiOperation({ summary: 'En avtale slik den var kjent på et tidspunkt', description: PER })
  avtale(@Param('id', Id) id: string, @Query() { per }: TilstandDto, @Leser() l: Leserinfo) {
    return this.per(avtaleDecider, id, per, l);
  }

  @Get('organer/:id/tilstand')
  @LeseRute()
  @ApiOperation({ summary: 'Et organ og medlemmene slik de var kjent på et tidspunkt', description: PER })
  organ(@Param('id', Id) id: string, @Query() { per }: TilstandDto, @Leser() l: Leserinfo) {
    return this.per(fellesskapDecider, l.tenant, per, l, (fellesskap) => organIFellesskap(fellesskap, id), id);
  }

  private async per<S, E extends AnyEvent>(decider: Foldbar<S, E>, stroem: string, per: string, l: Leserinfo, vis: (tilstand: S) => unknown = (s) => s, id = stroem) {
    krevInnsyn(l.tilgang);
    const hendelser = await this.lager.readStream(streamName(decider.catalogue.category, stroem), 0);
    const svar = tilstandPer(decider, hendelser, per, l.tenant);
    const vist = svar && vis(svar.tilstand);
    if (!svar || vist === undefined) throw finnesIkke();
    return { id, per, revisjon: svar.revisjon, registrert: svar.registrert, tilstand: somJson(vist) };
  }
}
