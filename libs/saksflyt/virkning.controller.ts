import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Outcome } from '#eventsourcing';
import { Database, Id, KommandoRute, type Konvolutt, Konvolutten, Leser, type Leserinfo, LeseRute, type Side, Sideforespoersel, sidesvar } from '#platform';
import { SakMelding } from '#sak';
import { FRISTMODELLER } from './fristbilde';
import { gjoer } from './virkemaater';
import { HandlingsplanfilterDto, NyDokumentversjonDto, TiltaksstatusDto, VirkningsfilterDto } from './virkning.dto';
import { lesHandlingsplan, lesVirkninger, type Tiltakslinje, type Tiltaksmarkoer, type VirkningDb, type Virkningslinje, type Virkningsmarkoer } from './virkning.spoerring';

/** What decisions start, and the handlingsplan that some of it stands on. */
@ApiTags('virkninger')
@Controller('api/v1/:fellesskap')
export class VirkningController {
  constructor(
    private readonly bus: CommandBus,
    private readonly database: Database,
  ) {}

  @Get('virkninger')
  @LeseRute('virkning', 'omgjoering', 'dokumentversjon')
  @ApiOperation({
    summary: 'Det endelige vedtak har satt i gang',
    description: 'Ett element for hver virkning av hvert punkt; punkt 0 er utenfor punktene. `gjoer` sier hva som skjer av seg selv, og `oppsto` hva det ble, med id. `oppsto=<id>` finner vedtaket bak et organ, et møte, en sak eller et tiltak; '
      + '`dokument=<hash>` finner vedtakene som gjelder nettopp den versjonen av et saksframlegg eller en fil. `nyeVersjoner` er kommet etter vedtaket, med saken som venter der organet ville ha dem tilbake. `omgjort` sier at virkningen hviler på et vedtak som er gjort om.',
  })
  async virkninger(@Query() filter: VirkningsfilterDto, @Sideforespoersel() { antall, etter }: Side, @Leser() l: Leserinfo) {
    const rader = await this.database.les<VirkningDb, Virkningslinje[]>(l.tenant, (db) => lesVirkninger(db, filter, antall, etter as Virkningsmarkoer | undefined));
    return sidesvar(rader.map(visVirkning), antall, (v) => [v.dato, v.behandlingId, v.punkt, v.nr]);
  }

  @Get('handlingsplan')
  @LeseRute(...FRISTMODELLER, 'tiltak', 'omgjoering', 'saksoversikt')
  @ApiOperation({
    summary: 'Handlingsplanen',
    description: 'Tiltakene som vedtak har satt på den, i den rekkefølgen de ble vedtatt: hva, hvem, frist (regelen og dagene den gir nå), status med historie, og punktet det kom fra. `uten` gir dem der ansvarlig eller dato ikke er oppgitt.',
  })
  async handlingsplan(@Query() filter: HandlingsplanfilterDto, @Sideforespoersel() { antall, etter }: Side, @Leser() l: Leserinfo) {
    const rader = await this.database.les<VirkningDb, Tiltakslinje[]>(l.tenant, (db) => lesHandlingsplan(db, filter, antall, etter as Tiltaksmarkoer | undefined));
    return sidesvar(rader.map(visTiltak), antall, (t) => [t.satt, t.id]);
  }

  @Put('saker/:id/tiltak/:tiltakId/status')
  @KommandoRute()
  @ApiOperation({ summary: 'Si hvor langt et tiltak er kommet', description: '`tiltakId` er `id` i `handlingsplan`. Er alt punktet satte i gang tiltak som er gjennomført eller stanset, lukkes punktet av seg selv. Fristen flyttes med `saker/{id}/frister/{fristId}`.' })
  oppdater(@Param('id', Id) id: string, @Param('tiltakId', Id) tiltakId: string, @Body() { status, begrunnelse }: TiltaksstatusDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.bus.execute(new SakMelding(id, { type: 'OppdaterTiltak', data: { tiltakId, status, begrunnelse } }, k.envelope, k.tilgang));
  }

  @Post('saker/:id/dokumentversjoner')
  @KommandoRute()
  @ApiOperation({ summary: 'Registrer en ny versjon av et dokument som et vedtak i saken godkjente', description: 'Sier vedtaket at nye versjoner skal godkjennes på nytt, kommer den av seg selv tilbake til organet som en sak som venter.' })
  nyVersjon(@Param('id', Id) id: string, @Body() { dokument, navn, hash }: NyDokumentversjonDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.bus.execute(new SakMelding(id, { type: 'RegistrerDokumentversjon', data: { dokument, navn, hash } }, k.envelope, k.tilgang));
  }
}

const omgjort = ({ omgjort_hva: hva, omgjort_begrunnelse: begrunnelse, omgjort_ved: ved }: Pick<Virkningslinje, 'omgjort_hva' | 'omgjort_begrunnelse' | 'omgjort_ved'>) => (hva === null ? null : { hva, begrunnelse, ved });

function visVirkning(r: Virkningslinje) {
  return {
    sakId: r.sak_id, behandlingId: r.behandling_id, moeteId: r.moete_id, saksnummer: r.saksnummer, organ: { id: r.organ_id, navn: r.organ }, dato: r.dato, punkt: r.punkt, nr: r.nr,
    slag: r.slag, virkning: r.virkning, gjoer: gjoer(r.virkning), oppsto: r.oppsto, nyeVersjoner: r.nye_versjoner, omgjort: omgjort(r),
  };
}

function visTiltak({ rad: r, loest }: Tiltakslinje) {
  return {
    id: r.tiltak_id, hva: r.hva, handlingsplan: r.handlingsplan, ansvarlig: r.ansvarlig, frist: r.frist, dager: loest?.fra === undefined || loest.til === undefined ? null : { fra: loest.fra, til: loest.til },
    forklaring: loest?.forklaring ?? null, status: r.status, historikk: r.historikk, satt: r.satt, sakId: r.sak_id, tittel: r.tittel, saksnummer: r.saksnummer, behandlingId: r.behandling_id, moeteId: r.moete_id,
    punkt: r.punkt, organ: { id: r.organ_id, navn: r.organ }, omgjort: omgjort(r),
  };
}
