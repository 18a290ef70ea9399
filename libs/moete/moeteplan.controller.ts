import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { derivedId, type FieldError, finnesIkke, type Outcome } from '#eventsourcing';
import { langDato, leggTilDager } from '#felles';
import { Database, Id, KommandoRute, type Konvolutt, Konvolutten, Leser, type Leserinfo, LeseRute } from '#platform';
import { MoeteFaktakilde, MoeteplanMelding } from './moete.handler';
import { moeteplanId } from './moeteplan.decider';
import { FastsettMoeteplanDto, MoeteplanaarDto } from './moeteplan.dto';
import { aaretsMoeter, type MoeteplanDb, type MoeteplanRad, visMoeterad } from './moeteplan.projection';

/** Whole weeks, so that a Wednesday stays a Wednesday. */
const ET_AAR_I_UKER = 52 * 7;

/** A body's year: planned in one act, read with the days that papers are due. */
@ApiTags('moeter')
@Controller('api/v1/:fellesskap/organer/:id/moeteplan')
export class MoeteplanController {
  constructor(
    private readonly bus: CommandBus,
    private readonly database: Database,
    private readonly fakta: MoeteFaktakilde,
  ) {}

  @Post()
  @KommandoRute()
  @ApiOperation({
    summary: 'Planlegg alle møtene i et år på én gang',
    description: 'Alle eller ingen: svaret sier alt som er galt på én gang, med sted i `errors`. `varsler` nevner dager som er fridager; de planlegges likevel. Møtene kommer til av seg selv rett etter, med id-ene i `moeter`. `form` og `innlevering` gjelder møter som ikke sier noe annet.',
  })
  async fastsett(@Param('id', Id) organId: string, @Body() { aar, moeter, form, innlevering }: FastsettMoeteplanDto, @Konvolutten() k: Konvolutt) {
    const { tenant } = k.envelope;
    const med = moeter.map((m, nr) => ({ ...m, moeteId: derivedId('planlagt', k.nyId, nr) }));
    const intent = { type: 'FastsettMoeteplan' as const, data: { organId, aar, moeter: med, form, innlevering } };
    const utfall = await this.bus.execute<MoeteplanMelding, Outcome>(new MoeteplanMelding(moeteplanId(tenant, organId, aar), intent, k.envelope, k.tilgang));
    return { utfall, moeter: med.map(({ moeteId: id, dato }) => ({ id, dato })), varsler: await this.varsler(tenant, moeter) };
  }

  @Get()
  @LeseRute('moeteplan', 'organ')
  @ApiOperation({ summary: 'Årets møter i et organ, med dagen papirene skal være levert', description: '`opphav` er vedtaket som planla møtet, og `flyttetVed` det som sist flyttet det. Avlyste møter står med `status` `avlyst`.' })
  async aaret(@Param('id', Id) organId: string, @Query() { aar }: MoeteplanaarDto, @Leser() l: Leserinfo) {
    const rader = await this.lesAaret(organId, aar, l);
    const frister = await this.fakta.innleveringsdager(l.tenant, rader.map((r) => ({ moeteId: r.moete_id, organ: { id: r.organ_id, slag: r.organslag, navn: r.organ }, dato: r.dato, innlevering: r.innlevering })));
    return { aar, elementer: rader.map((rad) => visMoeterad(rad, frister.get(rad.moete_id))) };
  }

  @Get('forslag')
  @LeseRute('moeteplan', 'organ')
  @ApiOperation({ summary: 'Forslag til møteplan etter året før', description: 'De samme møtene 52 uker senere, altså på samme ukedag; avlyste og skriftlige er ikke med. `moeter` kan sendes som det står til `POST …/moeteplan`.' })
  async forslag(@Param('id', Id) organId: string, @Query() { aar }: MoeteplanaarDto, @Leser() l: Leserinfo) {
    const rader = (await this.lesAaret(organId, aar - 1, l)).filter((r) => r.status !== 'avlyst' && r.form !== 'skriftlig');
    const moeter = rader.map(({ dato, start, slutt, sted, form }) => ({ dato: leggTilDager(dato, ET_AAR_I_UKER), form, ...(start !== null && { start }), ...(slutt !== null && { slutt }), ...(sted !== null && { sted }) }))
      .filter((m) => m.dato.startsWith(`${aar}-`));
    return { aar, moeter, varsler: await this.varsler(l.tenant, moeter) };
  }

  private async lesAaret(organId: string, aar: number, l: Leserinfo): Promise<readonly MoeteplanRad[]> {
    if (!(await this.fakta.organFinnes(l.tenant, organId))) throw finnesIkke();
    return this.database.les<MoeteplanDb, MoeteplanRad[]>(l.tenant, (db) => aaretsMoeter(db, organId, aar));
  }

  private async varsler(tenant: string, moeter: readonly { readonly dato: string }[]): Promise<readonly FieldError[]> {
    const fridager = await this.fakta.fridager(tenant, moeter.map((m) => m.dato));
    return moeter.flatMap(({ dato }, nr) => {
      const hvorfor = fridager.get(dato);
      return hvorfor === undefined ? [] : [{ pointer: `#/moeter/${nr}/dato`, kode: 'fridag', melding: `${langDato(dato)} er fridag: ${hvorfor}` }];
    });
  }
}
