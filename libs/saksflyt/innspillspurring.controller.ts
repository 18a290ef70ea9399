import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Executor, finnesIkke, type Outcome } from '#eventsourcing';
import { dagerMellom, harRolle, osloDato, PURRETRINN } from '#felles';
import { Fristfakta, Mottakerkilde, paaminnelsesbrev } from '#frist';
import { erTaus, innspillDecider, InnspillMelding, innspillsfristId, type Innspillsrunde, kanPurres, type Mottaker } from '#innspill';
import { Id, KommandoRute, type Konvolutt, Konvolutten, Leser, type Leserinfo, LeseRute } from '#platform';
import { innspillsdag, SLAG } from './innspillsplan';
import { Innspillspaaminnelser, type Minnet } from './innspillspaaminnelser';
import { InnspillspurringDto } from './purring.dto';

interface Purret { readonly id: string; readonly runde: Innspillsrunde; readonly mottaker: Mottaker; readonly dag: string | undefined; readonly staarStille: boolean; readonly minnet: Minnet }

/** Those of a round of input who have not answered, and reminding them outside the plan. */
@ApiTags('innspill')
@Controller('api/v1/:fellesskap/innspill/:id')
export class InnspillspurringController {
  constructor(
    private readonly bus: CommandBus,
    private readonly executor: Executor,
    private readonly frister: Fristfakta,
    private readonly paaminnelser: Innspillspaaminnelser,
    private readonly mottakerkilde: Mottakerkilde,
  ) {}

  @Get('purreliste')
  @LeseRute('fristvarsel', 'paaminnelse')
  @ApiOperation({
    summary: 'Nøyaktig de det ventes svar fra som ikke har svart, hvor lenge de har vært tause, og hva hver av dem får om det purres nå',
    description: 'Den som bare er invitert, står ikke her; den som har varslet en dag, først når dagen er passert (`grunn`). `kanPurres` er usann for den som alt er spurt eller minnet i dag, og mens saken er suspendert. `brev` er null når ingen tar imot post for mottakeren.',
  })
  async liste(@Param('id', Id) id: string, @Leser() l: Leserinfo) {
    const { state: runde, tenant } = await this.executor.load(innspillDecider, id, l.tenant);
    if (tenant === undefined) throw finnesIkke();
    const tause = runde.status === 'sendt' ? runde.mottakere.filter((m) => erTaus(m, osloDato(l.naa))) : [];
    const [{ dag, staarStille }, gangene] = await Promise.all([this.frister.frist(l.tenant, id), this.paaminnelser.les(l.tenant, id, { mottakere: runde.mottakere, naa: l.naa })]);
    return { tittel: runde.tittel, svarfrist: dag ?? null, mottakere: runde.mottakere.length, tause: await Promise.all(tause.map((mottaker) => this.vis({ id, runde, mottaker, dag, staarStille, minnet: gangene.get(mottaker.mottakerId) ?? IKKE_MINNET }, l))) };
  }

  @Post('purringer')
  @KommandoRute()
  @ApiOperation({ summary: 'Purr de tause nå, alle eller noen', description: 'Brevet er det `purreliste` viser. Den som bare er invitert, har svart, eller har varslet en dag som ikke er kommet, kan ikke purres.' })
  purr(@Param('id', Id) id: string, @Body() dto: InnspillspurringDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.bus.execute(new InnspillMelding(id, { type: 'PurrInnspill', data: { ...dto } }, k.envelope, k.tilgang));
  }

  private async vis({ id, runde, mottaker, dag, staarStille, minnet }: Purret, { tenant, tilgang, naa }: Leserinfo) {
    const { mottakerId, slag, navn, varslet = null } = mottaker;
    const idag = osloDato(naa);
    const svarfrist = innspillsdag({ varslet }, dag) ?? null;
    const siden = varslet ?? osloDato(runde.sendt ?? naa);
    const svarsted = `innspill/${id}`;
    const adressert = await this.mottakerkilde.finn(tenant, {
      kategori: 'fristvarsel', eier_id: innspillsfristId(id, mottakerId), trinn: PURRETRINN, mottaker_slag: slag, mottaker_id: mottakerId, mottaker_navn: navn, sak_id: runde.sakId, svarsted, eskalering: null,
    }, naa);
    const brev = paaminnelsesbrev({ gjelder: runde.tittel, mottaker_navn: navn, frist_dato: svarfrist, trinn: PURRETRINN, kategori: 'fristvarsel', slag: SLAG, svarsted }, adressert);
    const faarSe = harRolle(tilgang, 'sekretariat', 'administrator');
    return {
      mottakerId, slag, navn, grunn: varslet === null ? 'ikke-svart' : 'varslet-dag-passert', siden, dager: Math.max(0, dagerMellom(siden, idag)), svarfrist, dagerOverFrist: svarfrist === null ? 0 : Math.max(0, dagerMellom(svarfrist, idag)), varslet,
      paaminnet: { antall: minnet.antall, sist: minnet.sist }, kanPurres: !staarStille && kanPurres(runde, mottaker, { idag, minnetIDag: minnet.minnetIDag ? [mottakerId] : [] }),
      brev: adressert.mottakere.length === 0 ? null : { til: adressert.mottakere.map((m) => ({ navn: m.navn, ...(faarSe && { epost: m.epost }) })), ...brev },
    };
  }
}

const IKKE_MINNET: Minnet = { minnetIDag: false, antall: 0, sist: null };
