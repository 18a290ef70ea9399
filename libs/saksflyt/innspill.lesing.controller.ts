import { Controller, Get, Headers, Param, Query, Res, StreamableFile, UseInterceptors } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Kysely } from 'kysely';
import { Executor, finnesIkke, ugyldigTilstand } from '#eventsourcing';
import { innspillDecider, type Innspillsrunde } from '#innspill';
import { Arkivlager, Boolsk, type Csvkolonner, CsvSvar, Database, Enum, Id, Leser, type Leserinfo, LeseRute, OgsaaCsv, type Side, Sideforespoersel, sidesvar, somVedlegg, type Svar, Uuid, Valgfri } from '#platform';
import { MAALFORMER, type Maalform } from '#felles';
import { type Format, FORMATER, formatFor, MEDIETYPER } from '#referat';
import { Filhash, medEndelse, vedleggDecider, vedleggId } from '#sak';
import { FRISTMODELLER } from './fristbilde';
import { visSammenstilling } from './innspill.dokument';
import { Innspillspapir } from './innspillspapir';
import { type InnspillDb, lesInnkurv, lesMatrise, lesRunder, type Matriselinje, type Rundelinje } from './innspillsmatrise';

const MODELLER = ['innspillsrunde', 'innspillsmottaker', ...FRISTMODELLER];
const TYPER = Object.values(MEDIETYPER);
const FLEST_I_INNKURVEN = 500;

class RundefilterDto {
  @Valgfri() @Uuid() sak?: string;
  /** `foreslaatt`: a decision ordered it, and it has not been sent. */
  @Valgfri() @Enum(['foreslaatt', 'sendt', 'sammenstilt', 'trukket']) status?: 'foreslaatt' | 'sendt' | 'sammenstilt' | 'trukket';
}

class InnkurvDto {
  /** Also what is answered or over. */
  @Valgfri() @Boolsk() alle?: boolean;
}

class PapirDto {
  /** Left out: as Accept says, else a web page. */
  @Valgfri() @Enum(FORMATER) format?: Format;
  /** Left out: as it is in the archive. */
  @Valgfri() @Enum(MAALFORMER) maalform?: Maalform;
}

const MATRISE_CSV: Csvkolonner<Matriselinje> = [
  ['Mottaker', (l) => l.navn], ['Slag', (l) => l.slag], ['Svar ventet', (l) => l.forventet], ['Tilstand', (l) => l.tilstand], ['Venter siden', (l) => l.venterSiden], ['Kvittert', (l) => l.kvittert], ['Varslet', (l) => l.varslet],
  ['Svart', (l) => l.svart], ['Antall svar', (l) => String(l.antallSvar)], ['Ingen merknader', (l) => l.ingenMerknader], ['For sent', (l) => l.forSent], ['Mangler', (l) => l.mangler], ['Id', (l) => l.mottakerId],
];

/** Rounds of input across receivers: lists, the matrix, the inbox and the summary paper. */
@ApiTags('innspill')
@UseInterceptors(CsvSvar)
@Controller('api/v1/:fellesskap')
export class InnspillLesingController {
  constructor(
    private readonly executor: Executor,
    private readonly database: Database,
    private readonly papiret: Innspillspapir,
    private readonly arkivlager: Arkivlager,
  ) {}

  @Get('innspill')
  @LeseRute(...MODELLER)
  @ApiOperation({ summary: 'Innspillsrunder', description: 'Også de et vedtak har bestilt, og som ingen har sendt ennå (`foreslaatt`). `dager` er dagene fristen gir nå, etter møteplanen.' })
  async list(@Query() filter: RundefilterDto, @Sideforespoersel() { antall, etter }: Side, @Leser() { tenant }: Leserinfo) {
    const rader = await this.database.les(tenant, (db: Kysely<InnspillDb>) => lesRunder(db, filter, antall, (etter as [string] | undefined)?.[0]));
    return sidesvar(rader.map(visRad), antall, (r) => [r.id]);
  }

  @Get('innkurv/innspill')
  @LeseRute(...MODELLER)
  @ApiOperation({ summary: 'Det dere er bedt om innspill til', description: 'For partene du er postmottak for og organene du sitter i: ubesvart, nyest først; med `alle=true` også det som er besvart eller slutt.' })
  async innkurv(@Query() { alle = false }: InnkurvDto, @Leser() { tenant, tilgang }: Leserinfo) {
    const mine = [...tilgang.roller.flatMap((r) => (r.rolle === 'postmottak' && r.partId !== undefined ? [r.partId] : [])), ...tilgang.medlemskap.map((m) => m.organId)];
    const linjer = await this.database.les(tenant, (db: Kysely<InnspillDb>) => lesInnkurv(db, mine, { alle, antall: FLEST_I_INNKURVEN }));
    return { elementer: linjer.map(({ runde, linje }) => ({ innspillId: runde.innspill_id, sakId: runde.sak_id, tittel: runde.tittel, status: runde.status, frist: runde.frist, dager: runde.dager, ...linje, svarsted: `innspill/${runde.innspill_id}/mottakere/${linje.mottakerId}` })) };
  }

  @Get('innspill/:id/matrise')
  @LeseRute(...MODELLER)
  @OgsaaCsv('innspillsmatrise', MATRISE_CSV)
  @ApiOperation({ summary: 'Hvem som har svart, hvem som har varslet, og hvem som er tause', description: 'De det ventes på først, den som har ventet lengst øverst. Den som bare er invitert, mangler ikke. `tause` er nettopp de som minnes.' })
  async matrise(@Param('id', Id) id: string, @Leser() { tenant }: Leserinfo) {
    const matrise = await this.database.les(tenant, (db: Kysely<InnspillDb>) => lesMatrise(db, id));
    if (!matrise) throw finnesIkke();
    const { runde, ...resten } = matrise;
    return { runde: visRad(runde), ...resten };
  }

  @Get('innspill/:id/innspill')
  @LeseRute()
  @ApiOperation({ summary: 'Svarene, spørsmål for spørsmål', description: 'Hver linje har avsenderen og hendelsen som registrerte den. Som sammenstillingen, også før den er laget; det som kom etter den, står for seg i `etterSammenstillingen`.' })
  async innspill(@Param('id', Id) id: string, @Leser() { tenant }: Leserinfo) {
    return visSammenstilling(await this.runde(tenant, id));
  }

  @Get('innspill/:id/vedlegg/:hash')
  @LeseRute()
  @RouteConfig({ medietyper: ['application/octet-stream'] })
  @ApiProduces('application/octet-stream')
  @ApiOperation({ summary: 'En fil som fulgte med da det ble bedt om innspill' })
  async vedlegg(@Param('id', Id) id: string, @Param('hash', Filhash) hash: string, @Leser() { tenant }: Leserinfo, @Res({ passthrough: true }) svar: Svar): Promise<StreamableFile> {
    const vedlagt = (await this.runde(tenant, id)).vedlegg.find((v) => v.hash === hash);
    const { state } = await this.executor.load(vedleggDecider, vedleggId(tenant, hash), tenant);
    const fil = vedlagt && state.fil ? await this.arkivlager.aapne(hash) : undefined;
    if (!vedlagt || !state.fil || !fil) throw finnesIkke();
    svar.header('Content-Disposition', somVedlegg(medEndelse(vedlagt.navn, state.fil.filtype)));
    return new StreamableFile(fil.innhold, { type: state.fil.medietype, length: fil.stoerrelse });
  }

  @Get('innspill/:id/sammenstilling')
  @LeseRute()
  @RouteConfig({ medietyper: TYPER })
  @ApiProduces(...TYPER)
  @ApiOperation({ summary: 'Sammenstillingen som nettside, PDF eller Word-fil', description: 'PDF-en er den som ligger i arkivet, med hashen som står på runden og saken. Før runden er slutt, er papiret foreløpig, og sier det.' })
  async papir(@Param('id', Id) id: string, @Query() { format, maalform }: PapirDto, @Headers('accept') aksepterer: string | undefined, @Leser() { tenant }: Leserinfo, @Res({ passthrough: true }) svar: Svar): Promise<Buffer> {
    const runde = await this.runde(tenant, id);
    if (runde.sendt === undefined) throw ugyldigTilstand('runden-er-ikke-sendt', 'Innspillsrunden er ikke sendt ennå');
    const valgt = format ?? formatFor(aksepterer);
    const fil = await this.papiret.fil(tenant, id, runde, { format: valgt, maalform });
    void svar.header('Content-Type', fil.type);
    void svar.header('Vary', 'Accept');
    void svar.header('Content-Disposition', `${valgt === 'html' ? 'inline' : 'attachment'}; filename="sammenstilling-${id}.${valgt}"`);
    if (fil.policy) void svar.header('Content-Security-Policy', fil.policy);
    return fil.bytes;
  }

  private async runde(tenant: string, id: string): Promise<Innspillsrunde> {
    const { state, tenant: eier } = await this.executor.load(innspillDecider, id, tenant);
    if (eier === undefined) throw finnesIkke();
    return state;
  }
}

function visRad({ innspill_id, sak_id, behandling_id, ...rad }: Rundelinje) {
  return { id: innspill_id, sakId: sak_id, behandlingId: behandling_id, ...rad };
}
