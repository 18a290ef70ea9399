import { Body, Controller, Get, Param, Put, Query, UseInterceptors } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Outcome } from '#eventsourcing';
import { CsvSvar, Id, KommandoRute, type Konvolutt, Konvolutten, krevPeriode, Leser, type Leserinfo, LeseRute, OgsaaCsv, type Side, Sideforespoersel, sidesvar } from '#platform';
import { SakMelding } from '#sak';
import { Oppfoelgingsoppslag } from './fakta/oppfoelging';
import { AnsvarligDto, ForpliktelsesfilterDto, ForpliktelsesstatusDto } from './forpliktelse.dto';
import { FORPLIKTELSESMODELLER, Forpliktelseslesing, visTidspunkt } from './forpliktelse.lesing';
import { FORPLIKTELSE_CSV, visForpliktelse } from './forpliktelse.visning';

/** What somebody has undertaken, by when, and how far it has come. */
@ApiTags('frister')
@Controller('api/v1/:fellesskap')
@UseInterceptors(CsvSvar)
export class ForpliktelseController {
  constructor(
    private readonly bus: CommandBus,
    private readonly lesing: Forpliktelseslesing,
    private readonly oppslag: Oppfoelgingsoppslag,
  ) {}

  @Get('forpliktelser')
  @LeseRute(...FORPLIKTELSESMODELLER)
  @OgsaaCsv('forpliktelser', FORPLIKTELSE_CSV)
  @ApiProduces('application/json', 'text/csv')
  @ApiOperation({
    summary: 'Frister og forpliktelser',
    description: 'Det et endelig vedtak setter i gang med en frist, svarfristen i hver runde av en avtale, og fristene som prosessen starter i et steg (`stegfrist`, `raad`, `samling`). `frist` er regelen slik den ble sagt; `dager` følger av den og '
      + 'møteplanen slik den er nå, og `forklaring` sier hvordan. `endringer` sier når og hvorfor dagen ble en annen, `historikk` hva som er sagt om den siden, av hvem og hvorfor. `suspendert` sier siden når saken er suspendert: gjenopptas den, går fristen ut så mange dager senere, når den ikke '
      + 'følger et møte. `fra` og `til` gjelder dagen fristen går ut. `uten=dato` gir dem ingen dag følger av, `uten=ansvarlig` dem '
      + 'ingen er nevnt for; `mangler` sier det for hver, og om svaret var at det ikke er kjent. `etterspoerres=true` gir dem noen fortsatt må svare for. `forfalt=true` er åpne etter dagen sin. `per` gir det vedtak hadde satt i gang slik det var kjent ved slutten av den dagen: etter når ting ble registrert. `kanSvare` sier om leseren selv kan si hvor langt det er kommet. Første frist først, de uten dag sist.',
  })
  async forpliktelser(@Query() { per, ...filter }: ForpliktelsesfilterDto, @Sideforespoersel() side: Side, @Leser() { tenant, tilgang, naa }: Leserinfo) {
    krevPeriode(filter);
    const { linjer, naar } = await this.lesing.les(tenant, filter, { ...side, orden: 'frist', naa, per });
    const svarer = per === undefined ? await this.oppslag.svarerFor(tenant, tilgang) : () => false;
    return Object.assign(sidesvar(linjer.map((l) => visForpliktelse(l, svarer)), side.antall, (f) => [f.dager?.til ?? '~', f.id]), visTidspunkt(naar));
  }

  @Put('saker/:id/forpliktelser/:forpliktelseId/status')
  @KommandoRute()
  @ApiOperation({
    summary: 'Si hvor langt noe et vedtak har bestilt, er kommet',
    description: '`forpliktelseId` er `id` i `forpliktelser` og `handlingsplan`. Sekretariatet eller den som har ansvaret. `utfoert` krever `bevis`; `aapen` åpner igjen det som var utført, bortfalt eller lukket med punktet. Er alt punktet satte i gang over, lukkes punktet av seg selv. Fristen flyttes med `saker/{id}/frister/{fristId}`.',
  })
  oppdater(@Param('id', Id) id: string, @Param('forpliktelseId', Id) forpliktelseId: string, @Body() { status, bevis, begrunnelse }: ForpliktelsesstatusDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.bus.execute(new SakMelding(id, { type: 'OppdaterForpliktelse', data: { forpliktelseId, status, bevis, begrunnelse } }, k.envelope, k.tilgang));
  }

  @Put('saker/:id/forpliktelser/:forpliktelseId/ansvarlig')
  @KommandoRute()
  @ApiOperation({
    summary: 'Si hvem som har ansvaret for noe et vedtak har bestilt',
    description: 'Navnet på en part, et organ eller en person her, eller sekretariatet; den får påminnelsene. Uten `ansvarlig`: det er spurt, og ikke kjent. Det kan sies senere.',
  })
  tildel(@Param('id', Id) id: string, @Param('forpliktelseId', Id) forpliktelseId: string, @Body() { ansvarlig, begrunnelse }: AnsvarligDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.bus.execute(new SakMelding(id, { type: 'TildelForpliktelse', data: { forpliktelseId, ansvarlig, begrunnelse } }, k.envelope, k.tilgang));
  }
}
