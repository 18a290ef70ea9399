import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Outcome } from '#eventsourcing';
import { Database, Id, KommandoRute, type Konvolutt, Konvolutten, Leser, type Leserinfo, LeseRute, type Side, Sideforespoersel, sidesvar } from '#platform';
import { SakMelding } from '#sak';
import { gjoer } from './virkemaater';
import { NyDokumentversjonDto, VirkningsfilterDto } from './virkning.dto';
import { lesVirkninger, type VirkningDb, type Virkningslinje, type Virkningsmarkoer } from './virkning.spoerring';

/** What decisions start. */
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
