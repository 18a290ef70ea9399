import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Executor, finnesIkke, type Intent, type Outcome } from '#eventsourcing';
import { Id, KommandoRute, type Konvolutt, Konvolutten, Leser, type Leserinfo, LeseRute } from '#platform';
import { moeteDecider } from './moete.decider';
import { MoeteFaktakilde, MoeteMelding } from './moete.handler';
import { type MoeteKommandoer } from './moete.kommandoer';
import { BegrunnelseDto } from './moete.dto';
import { AnkomstDto, AvgangDto, HabilitetstrekkDto, InhabilitetDto, MoetelederDto, StemmeDto, StemmerettingDto, VoteringDto } from './moetegang.dto';
import { visForMoeteleder } from './moeteleder';

/** What happens while the meeting goes on: who comes and goes, who steps back, votes, and what the chair sees. */
@ApiTags('moeter')
@Controller('api/v1/:fellesskap/moeter/:id')
export class MoetegangController {
  constructor(
    private readonly bus: CommandBus,
    private readonly executor: Executor,
    private readonly fakta: MoeteFaktakilde,
  ) {}

  @Post('ankomster')
  @KommandoRute()
  @ApiOperation({ summary: 'En deltaker kom, eller kom tilbake', description: 'Manntallet endres fra saken møtet er kommet til, ikke for det som alt er behandlet.' })
  meldAnkomst(@Param('id', Id) id: string, @Body() { personId, fraSak, tilSak, varaFor }: AnkomstDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'MeldAnkomst', data: { personId, fraSak, tilSak, varaFor } }, k);
  }

  @Post('avganger')
  @KommandoRute()
  @ApiOperation({ summary: 'En deltaker gikk' })
  meldAvgang(@Param('id', Id) id: string, @Body() { personId, tilSak }: AvgangDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'MeldAvgang', data: { personId, tilSak } }, k);
  }

  @Post('inhabilitet')
  @KommandoRute()
  @ApiOperation({ summary: 'En deltaker er inhabil i en sak, eller er funnet habil', description: 'Den inhabile er ute av manntallet for den saken, og nevnt i referatet; en vara kan møte for saken. Den som organet fant habil, deltar, og er nevnt i referatet.' })
  inhabil(@Param('id', Id) id: string, @Body() { behandlingId, personId, grunn, vurdering }: InhabilitetDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'RegistrerInhabilitet', data: { behandlingId, personId, grunn, vurdering } }, k);
  }

  @Post('inhabilitet/tilbaketrekking')
  @KommandoRute()
  @ApiOperation({ summary: 'Trekk tilbake det som er ført om en deltakers habilitet', description: 'Det som er ført feil, før det er stemt eller vedtatt i saken.' })
  trekkVurdering(@Param('id', Id) id: string, @Body() { behandlingId, personId, begrunnelse }: HabilitetstrekkDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'TrekkHabilitetsvurdering', data: { behandlingId, personId, begrunnelse } }, k);
  }

  @Post('voteringer')
  @KommandoRute()
  @ApiOperation({ summary: 'Åpne en votering', description: 'De som har stemmerett nå, utgjør manntallet: én stemme hver.' })
  async aapneVotering(@Param('id', Id) id: string, @Body() { behandlingId, gjelder, valg }: VoteringDto, @Konvolutten() k: Konvolutt) {
    const utfall = await this.send(id, { type: 'AapneVotering', data: { voteringId: k.nyId, behandlingId, gjelder, valg } }, k);
    return { utfall, voteringId: k.nyId };
  }

  @Post('voteringer/:votering/stemmer')
  @KommandoRute()
  @ApiOperation({ summary: 'Avgi en stemme', description: 'Sin egen; organets ledelse fører også stemmene til dem som sitter i møtet.' })
  stem(@Param('id', Id) id: string, @Param('votering', Id) voteringId: string, @Body() { valg, personId }: StemmeDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'AvgiStemme', data: { voteringId, valg, personId } }, k);
  }

  @Post('voteringer/:votering/rettelser')
  @KommandoRute()
  @ApiOperation({ summary: 'Rett en stemme som er ført feil', description: 'Så lenge voteringen er åpen, og bare en stemme som en annen enn medlemmet førte.' })
  rettStemme(@Param('id', Id) id: string, @Param('votering', Id) voteringId: string, @Body() { personId, valg, begrunnelse }: StemmerettingDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'RettStemme', data: { voteringId, personId, valg, begrunnelse } }, k);
  }

  @Post('voteringer/:votering/avbrudd')
  @KommandoRute()
  @ApiOperation({ summary: 'Bryt av en votering', description: 'Den teller ikke, og kan holdes på nytt.' })
  avbrytVotering(@Param('id', Id) id: string, @Param('votering', Id) voteringId: string, @Body() { begrunnelse }: BegrunnelseDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'AvbrytVotering', data: { voteringId, begrunnelse } }, k);
  }

  @Post('voteringer/:votering/lukking')
  @KommandoRute()
  @ApiOperation({ summary: 'Lukk en votering', description: 'Stemmene telles; den som ikke har stemt, føres som avstående.' })
  lukkVotering(@Param('id', Id) id: string, @Param('votering', Id) voteringId: string, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.send(id, { type: 'LukkVotering', data: { voteringId } }, k);
  }

  /** From the stream itself: never stale. */
  @Get('moeteleder')
  @LeseRute()
  @ApiOperation({ summary: 'Møtelederens bilde', description: 'Saken møtet er kommet til, hvem som er til stede med stemmerett, forslagene, voteringene, og hva som kommer. `sett` er den samme saken, eller den `sak` nevner: en annen på sakslisten, behandlet eller ikke.' })
  async moeteleder(@Param('id', Id) id: string, @Query() { sak }: MoetelederDto, @Leser() { tenant }: Leserinfo) {
    const { state, revision } = await this.executor.load(moeteDecider, id, tenant);
    const { status, organ, form } = state;
    if (status === 'ingen' || !organ || !form) throw finnesIkke();
    const navn = await this.fakta.navn(tenant, state.deltakere.flatMap((d) => [d.personId, ...(d.varaFor === undefined ? [] : [d.varaFor])]));
    return { id, revisjon: revision, ...visForMoeteleder(state, navn, sak), status, organ, form };
  }

  private send(id: string, intent: Intent<MoeteKommandoer>, k: Konvolutt): Promise<Outcome> {
    return this.bus.execute(new MoeteMelding(id, intent, k.envelope, k.tilgang));
  }
}
