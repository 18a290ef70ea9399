import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Kysely } from 'kysely';
import { Executor, finnesIkke } from '#eventsourcing';
import { osloDato } from '#felles';
import { type MoeteplanDb } from '#moete';
import { Database, Id, Klokke, Leser, type Leserinfo, LeseRute } from '#platform';
import { alleForpliktelser, ansvarligFor, gaaRuten, muligheter, proev, type Rute, type Sak, sakDecider } from '#sak';
import { Oppfoelgingsoppslag } from './fakta/oppfoelging';
import { SakFaktaFraKontekstene } from './fakta/sak.fakta';
import { INGEN_RUTE, krevStegNaa, visRute } from './saksrute';
import { type FristDb, FRISTMODELLER } from './fristbilde';
import { lesMoeter, lesSaksfrister } from './saksrute.spoerring';

/** What one may do with a sak now, and the way it has gone and has left: both by the rules that judge its commands. */
@ApiTags('saker')
@Controller('api/v1/:fellesskap/saker/:id')
export class MuligheterController {
  constructor(
    private readonly executor: Executor,
    private readonly fakta: SakFaktaFraKontekstene,
    private readonly database: Database,
    private readonly klokke: Klokke,
    private readonly oppfoelging: Oppfoelgingsoppslag,
  ) {}

  @Get('muligheter')
  @LeseRute('prosessversjon')
  @ApiOperation({
    summary: 'Hva du kan gjøre med saken nå, og hvorfor ikke resten',
    description: 'For hver kommando og hvert steg: om den slipper gjennom vaktene, og ellers hvilken `vakt` som stanser den og hva den mangler. De samme vaktene dømmer kommandoen '
      + 'når den kommer. Innholdet i kommandoen dømmes først da.',
  })
  async muligheter(@Param('id', Id) id: string, @Leser() { tenant, tilgang }: Leserinfo) {
    const { sak, rute, revisjon } = await this.hent(id, tenant);
    const erAnsvarlig = await this.oppfoelging.erAnsvarlig(tenant, tilgang, alleForpliktelser(sak).map((f) => ansvarligFor(sak, f.forpliktelseId)));
    return {
      sakId: id, revisjon, kommandoer: muligheter(sak, { tilgang, rute, erAnsvarlig }),
      steg: rute ? rute.steg.map((s) => ({ steg: s.id, navn: s.navn, slag: s.slag, ...proev(() => krevStegNaa(sak, rute, s, tilgang)) })) : [],
    };
  }

  @Get('rute')
  @LeseRute('moeteplan', 'prosessversjon', ...FRISTMODELLER)
  @ApiOperation({
    summary: 'Veien saken har gått, hvor den står, og hva som gjenstår',
    description: '`gaatt` er stegene i rekkefølge med når, organ og hendelse. `gjenstaar` er stegene framover i prosessen; dagene følger av møteplanen slik den er nå: `fastsatt` når '
      + 'saken står på en saksliste, ellers organets neste planlagte møte. `behandlinger` teller organene i et felles steg: «2 av 4». `raad` er alle organer som er spurt eller har gitt råd, med mandat, frist og svar; `nedsendt` er dem vedtaket satte i gang. Et organ som fikk en `undersak`, svarer i den; `frafalt` sier hvorfor den er slutt uten svar, og den telles ikke. `frister` er fristene som løper nå, også i undersaker som ventes på, med dagene de følger av.',
  })
  async rute(@Param('id', Id) id: string, @Leser() { tenant }: Leserinfo) {
    const { sak, rute, revisjon } = await this.hent(id, tenant);
    if (!rute) return { sakId: id, revisjon, prosess: sak.prosess ?? null, ...INGEN_RUTE };
    const tid = this.klokke.naa();
    const [moeter, frister] = await this.database.les(tenant, async (db: Kysely<MoeteplanDb & FristDb>) => [
      await lesMoeter(db as unknown as Kysely<MoeteplanDb>, osloDato(tid), sak), await lesSaksfrister(db as unknown as Kysely<FristDb>, id, sak),
    ] as const);
    return { sakId: id, revisjon, prosess: sak.prosess, ...visRute(sak, gaaRuten(sak.spor, rute), rute, { moeter, frister, tid }) };
  }

  private async hent(id: string, tenant: string): Promise<{ sak: Sak; rute: Rute | undefined; revisjon: number }> {
    const { state: sak, revision } = await this.executor.load(sakDecider, id, tenant);
    if (sak.status === undefined) throw finnesIkke();
    return { sak, rute: await this.fakta.kjentRute(tenant, sak), revisjon: revision };
  }
}
