import { Body, Controller, Get, Param, Post, Put, Query, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { Executor, finnesIkke, type Intent, type Outcome } from '#eventsourcing';
import { Database, etag, Id, KommandoRute, type Konvolutt, Konvolutten, Leser, type Leserinfo, LeseRute, lesVersjonsnummer, Problem, type Side, Sideforespoersel, sidesvar, type Svar, Versjonsnummer } from '#platform';
import { BegrunnelseDto } from '../sak.dto';
import { type Saksmal, saksmalDecider, saksmalId, type SaksmalKommandoer, type Saksmalversjon } from './saksmal.decider';
import { EndreSaksmalDto, GjeldendeSaksmalDto, OpprettSaksmalDto, SaksmalfilterDto } from './saksmal.dto';
import { Saksmalkilde, SaksmalMelding } from './saksmal.handler';
import { listSaksmaler, type SaksmalDb, type SaksmalRad } from './saksmal.projection';
import { sammenlignMaler } from './sammenlign';
import { type Felt, felterI, medMelding, stedFor } from './utfylling';

/** The forms that saker are reported on. */
@ApiTags('saksmaler')
@Controller('api/v1/:fellesskap/saksmaler')
export class SaksmalController {
  constructor(
    private readonly bus: CommandBus,
    private readonly executor: Executor,
    private readonly database: Database,
    private readonly kilde: Saksmalkilde,
  ) {}

  @Post()
  @KommandoRute({ status: 201 })
  @ApiOperation({ summary: 'Lag en saksmal for en sakstype, for hele helsefellesskapet eller for ett organ' })
  async opprett(@Param('fellesskap') slug: string, @Body() dto: OpprettSaksmalDto, @Konvolutten() k: Konvolutt, @Res({ passthrough: true }) svar: Svar): Promise<Outcome> {
    const id = saksmalId(k.envelope.tenant, dto.sakstype, dto.organId);
    const utfall = await this.send(id, { type: 'OpprettSaksmal', data: { ...dto } }, k);
    svar.header('Location', `/api/v1/${slug}/saksmaler/${id}`);
    return utfall;
  }

  /** A new version: saker that are reported keep theirs. */
  @Put(':id')
  @KommandoRute({ erstatter: true })
  endre(@Param('id', Id) id: string, @Body() dto: EndreSaksmalDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'EndreSaksmal', data: { ...dto } }, k);
  }

  @Post(':id/oppheving')
  @KommandoRute()
  opphev(@Param('id', Id) id: string, @Body() { begrunnelse }: BegrunnelseDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'OpphevSaksmal', data: { begrunnelse } }, k);
  }

  @Get()
  @LeseRute('saksmal')
  async list(@Query() filter: SaksmalfilterDto, @Sideforespoersel() side: Side, @Leser() l: Leserinfo) {
    const rader = await this.database.les<SaksmalDb, SaksmalRad[]>(l.tenant, (db) => listSaksmaler(db, { ...filter, ...side }));
    return sidesvar(rader.map(visRad), side.antall, (m) => [m.sakstype, m.id]);
  }

  /** What a form is built from: also where nobody has made one, and then `id` is null. */
  @Get('gjeldende')
  @LeseRute('organ', 'prosess')
  @ApiOperation({
    summary: 'Feltene som en ny sak av sakstypen skal fylle ut',
    description: 'Saksmalen til organet, ellers til helsefellesskapet, ellers det som alltid gjelder. Uten `tilOrgan` gjelder organet som etter prosessen vedtar, når det bare er ett. '
      + '`melding` er ordrett det avvisningen sier når feltet er tomt, og `sted` er pekeren den har.',
  })
  async gjeldende(@Query() { sakstype, tilOrgan, uten = false }: GjeldendeSaksmalDto, @Leser() l: Leserinfo) {
    const mal = uten ? undefined : await this.kilde.gjeldende(l.tenant, sakstype, tilOrgan, l.naa);
    return { id: mal?.id ?? null, versjon: mal?.versjon ?? null, sakstype, felt: felterI(mal, sakstype).map(visFelt) };
  }

  @Get(':id')
  @LeseRute()
  async hent(@Param('id', Id) id: string, @Leser() l: Leserinfo, @Res({ passthrough: true }) svar: Svar) {
    const { state, revision, position } = await this.executor.load(saksmalDecider, id, l.tenant);
    const siste = state.versjoner.at(-1);
    if (!siste) throw finnesIkke();
    etag(svar, { revision, position });
    return { id, revisjon: revision, ...hode(state), opphevet: state.opphevet ?? null, ...visVersjon(siste) };
  }

  @Get(':id/versjoner')
  @LeseRute()
  async versjoner(@Param('id', Id) id: string, @Leser() l: Leserinfo) {
    return { elementer: (await this.mal(id, l)).versjoner.toReversed().map((v) => visVersjon(v)) };
  }

  @Get(':id/versjoner/:versjon')
  @LeseRute()
  async versjon(@Param('id', Id) id: string, @Param('versjon', Versjonsnummer) versjon: number, @Leser() l: Leserinfo) {
    const mal = await this.mal(id, l);
    return { id, ...hode(mal), ...visVersjon(finn(mal, versjon)) };
  }

  @Get(':id/versjoner/:versjon/endringer')
  @LeseRute()
  @ApiOperation({ summary: 'Hva som ble endret', description: 'Felt som er lagt til, fjernet og endret siden versjonen `fra`, som data og i ord.' })
  @ApiQuery({ name: 'fra', required: false, schema: { type: 'integer', minimum: 1 }, description: 'Versjonen det sammenlignes med; den forrige når den ikke er oppgitt' })
  async endringer(@Param('id', Id) id: string, @Param('versjon', Versjonsnummer) versjon: number, @Leser() l: Leserinfo, @Query('fra') fra?: string) {
    const fraVersjon = fra === undefined ? versjon - 1 : lesVersjonsnummer(fra);
    if (fraVersjon === undefined) throw new Problem('ugyldig-parameter', { melding: 'fra skal være nummeret på en versjon' });
    const mal = await this.mal(id, l);
    const til = finn(mal, versjon);
    // The first version came from nothing: all of it is new.
    const foer = fraVersjon === 0 ? undefined : finn(mal, fraVersjon);
    return { id, fra: foer?.versjon ?? null, til: til.versjon, ...sammenlignMaler(foer ?? { navn: til.navn, felt: [] }, til) };
  }

  private async mal(id: string, l: Leserinfo): Promise<Saksmal> {
    const { state } = await this.executor.load(saksmalDecider, id, l.tenant);
    if (state.versjoner.length === 0) throw finnesIkke();
    return state;
  }

  private send(id: string, intent: Intent<SaksmalKommandoer>, k: Konvolutt): Promise<Outcome> {
    return this.bus.execute(new SaksmalMelding(id, intent, k.envelope, k.tilgang));
  }
}

function finn({ versjoner }: Saksmal, nr: number): Saksmalversjon {
  const funnet = versjoner.find((v) => v.versjon === nr);
  if (!funnet) throw finnesIkke();
  return funnet;
}

const hode = ({ sakstype, organId }: Saksmal) => ({ sakstype, organId: organId ?? null });
const visFelt = ({ melding, ...felt }: Felt) => ({ ...felt, sted: stedFor(felt), melding: felt.paakrevd ? melding : null });
const visVersjon = ({ felt, ...versjon }: Saksmalversjon) => ({ ...versjon, felt: felt.map((f) => visFelt(medMelding(f))) });
const visRad = ({ saksmal_id: id, organ_id: organId, ...rad }: SaksmalRad) => ({ id, organId, ...rad });
