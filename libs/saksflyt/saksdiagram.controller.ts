import { Controller, Get, Param, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Kysely } from 'kysely';
import { Executor, finnesIkke } from '#eventsourcing';
import { osloDato } from '#felles';
import { type MoeteplanDb } from '#moete';
import { Database, Id, Klokke, Leser, type Leserinfo, LeseRute, type Oensket, OensketAvLeser, type Svar, Versjonsnummer } from '#platform';
import { DIAGRAMFORMER, diagramsvar, Prosessnoekkel, prosessversjonAv } from '#prosess';
import { gaaRuten, lesSaksspor, sakDecider, type SakssporDb } from '#sak';
import { SakFaktaFraKontekstene } from './fakta/sak.fakta';
import { ruteAv } from './fakta/rute';
import { merkAntall, merkSak } from './saksdiagram';
import { lesMoeter } from './saksrute.spoerring';

const FORMER = 'SVG; med `Accept: application/json` eller `text/plain` det samme i tekst, for den som ikke ser tegningen.';

/** Processes drawn with saker on them. */
@ApiTags('prosesser')
@Controller('api/v1/:fellesskap')
export class SaksdiagramController {
  constructor(
    private readonly executor: Executor,
    private readonly fakta: SakFaktaFraKontekstene,
    private readonly database: Database,
    private readonly klokke: Klokke,
  ) {}

  @Get('saker/:id/diagram')
  @LeseRute('moeteplan', 'prosessversjon')
  @RouteConfig(DIAGRAMFORMER)
  @ApiProduces('image/svg+xml', 'application/json', 'text/plain')
  @ApiOkResponse({ description: 'Tegningen, eller det den sier som data eller ren tekst' })
  @ApiOperation({ summary: 'Saken i sin prosess', description: `Veien saken har gått, hvor den står, og hva som gjenstår med dager fra møteplanen. ${FORMER}` })
  async sak(@Param('id', Id) id: string, @Leser() { tenant }: Leserinfo, @Res({ passthrough: true }) svar: Svar, @OensketAvLeser() oensket: Oensket) {
    const { state: sak } = await this.executor.load(sakDecider, id, tenant);
    const versjon = await this.fakta.kjentProsessversjon(tenant, sak);
    if (!versjon) throw finnesIkke();
    const rute = ruteAv(versjon.definisjon);
    const tid = this.klokke.naa();
    const moeter = await this.database.les(tenant, (db: Kysely<MoeteplanDb>) => lesMoeter(db, osloDato(tid), sak));
    return diagramsvar(svar, oensket, versjon.definisjon, versjon.versjon, merkSak(sak, gaaRuten(sak.spor, rute), rute, moeter, tid, oensket.maalform));
  }

  @Get('prosesser/:noekkel/versjoner/:versjon/saksdiagram')
  @LeseRute('prosessversjon', 'saksspor')
  @RouteConfig(DIAGRAMFORMER)
  @ApiProduces('image/svg+xml', 'application/json', 'text/plain')
  @ApiOkResponse({ description: 'Tegningen, eller det den sier som data eller ren tekst' })
  @ApiOperation({ summary: 'Hvor mange saker som står i hvert steg', description: `Sakene som følger denne versjonen. ${FORMER}` })
  async antall(
    @Param('noekkel', Prosessnoekkel) noekkel: string, @Param('versjon', Versjonsnummer) nr: number, @Leser() { tenant }: Leserinfo, @Res({ passthrough: true }) svar: Svar,
    @OensketAvLeser() oensket: Oensket,
  ) {
    const versjon = await prosessversjonAv(this.database, tenant, { noekkel, versjon: nr });
    if (!versjon) throw finnesIkke();
    const alle = await this.database.les(tenant, (db: Kysely<SakssporDb>) => lesSaksspor(db, noekkel, nr));
    return diagramsvar(svar, oensket, versjon.definisjon, nr, merkAntall(versjon.definisjon.navn, nr, ruteAv(versjon.definisjon), alle, oensket.maalform));
  }
}
