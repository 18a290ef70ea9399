import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Avtale, avtaleDecider, AvtaleMelding, erFerdig, erOver, erTaus, kanPurres, type Part, type Runde, sisteRunde } from '#avtale';
import { Executor, finnesIkke, type Outcome } from '#eventsourcing';
import { dagerMellom, harRolle, osloDato, PURRETRINN } from '#felles';
import { Mottakerkilde, paaminnelsesbrev } from '#frist';
import { Id, KommandoRute, type Konvolutt, Konvolutten, Leser, type Leserinfo, LeseRute } from '#platform';
import { PurringDto } from './purring.dto';

/** Those who have not answered, and reminding them outside the plan. */
@ApiTags('avtaler')
@Controller('api/v1/:fellesskap/avtaler/:id')
export class PurringController {
  constructor(
    private readonly bus: CommandBus,
    private readonly executor: Executor,
    private readonly mottakerkilde: Mottakerkilde,
  ) {}

  @Get('purreliste')
  @LeseRute()
  @ApiOperation({
    summary: 'Nøyaktig de som ikke har svart, hvor lenge de har vært tause, og hva hver av dem får om det purres nå',
    description: 'Den som har varslet en dag, står her først når dagen er passert (`grunn`). `kanPurres` er usann for den som alt er minnet i dag, eller har fristen suspendert. `brev` er null når ingen tar imot post for parten.',
  })
  async liste(@Param('id', Id) id: string, @Leser() l: Leserinfo) {
    const { state, tenant } = await this.executor.load(avtaleDecider, id, l.tenant);
    if (tenant === undefined) throw finnesIkke();
    const runde = sisteRunde(state);
    const idag = osloDato(l.naa);
    const tause = runde && !runde.trukket && !erFerdig(state) && !erOver(state, idag) ? runde.parter.filter((p) => erTaus(p, idag)) : [];
    return { runde: runde?.nr ?? null, svarfrist: runde?.svarfrist ?? null, parter: runde?.parter.length ?? 0, tause: runde ? await Promise.all(tause.map((p) => this.vis(id, state, { runde, part: p }, l))) : [] };
  }

  @Post('purringer')
  @KommandoRute()
  @ApiOperation({ summary: 'Purr de tause nå, alle eller noen', description: 'Brevet er det `purreliste` viser. Den som har svart, eller varslet en dag som ikke er kommet, kan ikke purres.' })
  purr(@Param('id', Id) id: string, @Body() dto: PurringDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.bus.execute(new AvtaleMelding(id, { type: 'Purr', data: { ...dto } }, k.envelope, k.tilgang));
  }

  private async vis(id: string, avtale: Avtale, { runde, part }: { runde: Runde; part: Part }, { tenant, tilgang, naa }: Leserinfo) {
    const idag = osloDato(naa);
    const svarfrist = part.svarfrist ?? runde.svarfrist;
    const siden = part.kontroll?.utfall === 'opphevet' ? part.kontroll.dato : runde.sendt;
    const adressert = await this.mottakerkilde.finn(tenant, {
      kategori: 'avtale', eier_id: id, trinn: PURRETRINN, mottaker_slag: 'part', mottaker_id: part.partId, mottaker_navn: part.navn, sak_id: runde.sakId, svarsted: null, eskalering: null,
    }, naa);
    const { emne, tekst } = paaminnelsesbrev({ gjelder: avtale.navn, mottaker_navn: part.navn, frist_dato: svarfrist, trinn: PURRETRINN, kategori: 'avtale', slag: 'svarfrist', svarsted: null }, adressert);
    const faarSe = harRolle(tilgang, 'sekretariat', 'administrator');
    return {
      partId: part.partId, navn: part.navn, grunn: grunn(part), siden, dager: Math.max(0, dagerMellom(siden, idag)), svarfrist, dagerOverFrist: Math.max(0, dagerMellom(svarfrist, idag)), varslet: part.varslet ?? null,
      paaminnet: paaminnet(avtale, runde, part), kanPurres: kanPurres(avtale, runde, part, idag),
      brev: adressert.mottakere.length === 0 ? null : { til: adressert.mottakere.map((m) => ({ navn: m.navn, ...(faarSe && { epost: m.epost }) })), emne, tekst },
    };
  }
}

const grunn = (part: Part) => (part.kontroll?.utfall === 'opphevet' ? ('vedtaket-er-opphevet' as const) : part.varslet === undefined ? ('ikke-svart' as const) : ('varslet-dag-passert' as const));

/** How many reminders have been decided for the part in this round, and on which day the last. */
function paaminnet(avtale: Avtale, runde: Runde, part: Part) {
  const dager = Object.values(avtale.paaminnelser).flatMap((p) => (p.partId === part.partId && p.runde === runde.nr && p.dag !== undefined ? [p.dag] : [])).sort();
  return { antall: dager.length, sist: dager.at(-1) ?? part.purret ?? null };
}
