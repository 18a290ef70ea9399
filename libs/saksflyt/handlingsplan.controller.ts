import { Controller, Get, Query, Res, StreamableFile, UseInterceptors } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Maalform, MAALFORMER } from '#felles';
import { CsvSvar, Enum, krevPeriode, Leser, type Leserinfo, LeseRute, Nynorsk, type Oensket, OensketAvLeser, OgsaaCsv, type Side, Sideforespoersel, sidesvar, type Svar, Valgfri } from '#platform';
import { Dokumentskriver, MEDIETYPER, Referatkilde } from '#referat';
import { Oppfoelgingsoppslag } from './fakta/oppfoelging';
import { HandlingsplanfilterDto } from './forpliktelse.dto';
import { FORPLIKTELSESMODELLER, Forpliktelseslesing, visTidspunkt } from './forpliktelse.lesing';
import { TILTAK_CSV, visTiltak } from './forpliktelse.visning';
import { tegnHandlingsplan } from './handlingsplan.dokument';

const FORMATER = ['pdf', 'docx', 'html'] as const;
const TYPER = FORMATER.map((f) => MEDIETYPER[f]);
/** More stand on no plan that somebody reads on paper. */
const FLEST_I_DOKUMENTET = 2_000;

class HandlingsplandokumentDto extends HandlingsplanfilterDto {
  /** Left out: `pdf`. */
  @Valgfri() @Enum(FORMATER) format?: (typeof FORMATER)[number];
  /** Left out: the body's, and the reader's for the plan of all bodies. */
  @Valgfri() @Enum(MAALFORMER) maalform?: Maalform;
}

/** The common plan: a view of what decisions have put on it. */
@ApiTags('virkninger')
@Controller('api/v1/:fellesskap/handlingsplan')
@UseInterceptors(CsvSvar)
export class HandlingsplanController {
  constructor(
    private readonly lesing: Forpliktelseslesing,
    private readonly oppslag: Oppfoelgingsoppslag,
    private readonly skriver: Dokumentskriver,
    private readonly referatkilde: Referatkilde,
    private readonly nynorsk: Nynorsk,
  ) {}

  @Get()
  @LeseRute(...FORPLIKTELSESMODELLER)
  @OgsaaCsv('handlingsplan', TILTAK_CSV)
  @ApiProduces('application/json', 'text/csv')
  @ApiOperation({
    summary: 'Handlingsplanen',
    description: 'Tiltakene som vedtak har satt på den, i den rekkefølgen de ble vedtatt: hva, hvem, frist (regelen og dagene den gir), status med historie og bevis, og punktet det kom fra. `organ` vedtok det. `fraAar` og `tilAar` gir dem som var vedtatt innen `tilAar` og ikke var over før `fraAar`. '
      + '`per` gir planen slik den var kjent ved slutten av den dagen: etter når ting ble registrert, ikke etter når de skal ha skjedd. `uten` gir dem der ansvarlig eller dato ikke er oppgitt.',
  })
  async handlingsplan(@Query() { per, ...filter }: HandlingsplanfilterDto, @Sideforespoersel() side: Side, @Leser() { tenant, tilgang, naa }: Leserinfo) {
    krevPeriode(filter);
    const { linjer, naar } = await this.lesing.les(tenant, { ...filter, slag: 'tiltak' }, { ...side, orden: 'vedtatt', naa, per });
    const svarer = per === undefined ? await this.oppslag.svarerFor(tenant, tilgang) : () => false;
    return Object.assign(sidesvar(linjer.map((l) => visTiltak(l, svarer)), side.antall, (t) => [t.satt, t.id]), visTidspunkt(naar));
  }

  @Get('dokument')
  @LeseRute(...FORPLIKTELSESMODELLER)
  @RouteConfig({ medietyper: TYPER })
  @ApiProduces(...TYPER)
  @ApiOperation({ summary: 'Handlingsplanen som dokument', description: 'Med de samme spørsmålene som `handlingsplan`, og `format`: `pdf`, `docx` eller `html`. `maalform` er `nb` eller `nn`; ellers organets, og for alle organer leserens.' })
  async dokument(@Query() { per, format = 'pdf', maalform: valgt, ...filter }: HandlingsplandokumentDto, @Leser() { tenant, naa }: Leserinfo, @OensketAvLeser() oensket: Oensket, @Res({ passthrough: true }) svar: Svar) {
    krevPeriode(filter);
    const { linjer, naar: { dag } } = await this.lesing.les(tenant, { ...filter, slag: 'tiltak' }, { antall: FLEST_I_DOKUMENTET, orden: 'vedtatt', naa, per });
    const maalform = valgt ?? (filter.organ === undefined ? oensket.maalform : await this.referatkilde.maalform(tenant, filter.organ));
    const tiltak = linjer.map((l) => visTiltak(l, () => false)).map((t) => ({ ...t, forklaring: this.nynorsk.i(maalform, t.forklaring) }));
    const organ = filter.organ === undefined ? undefined : tiltak[0]?.organ?.navn ?? undefined;
    const fil = await this.skriver.somFil(tegnHandlingsplan({ organ, dag, laget: naa, tiltak, maalform }), format);
    svar.header('Content-Disposition', `${format === 'html' ? 'inline' : 'attachment'}; filename="handlingsplan-${dag}.${format}"`);
    if (fil.policy) svar.header('Content-Security-Policy', fil.policy);
    return new StreamableFile(fil.bytes, { type: fil.type });
  }
}
