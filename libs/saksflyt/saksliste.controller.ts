import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Executor, finnesIkke } from '#eventsourcing';
import { endringer, finnPost, type Moete, moeteDecider, MoeteFaktakilde, nyeMeldinger, type Saksliste, tidsbudsjett } from '#moete';
import { Id, Leser, type Leserinfo, LeseRute, Versjonsnummer } from '#platform';
import { type Saksframlegg, sakDecider } from '#sak';
import { erEtterFristen, vedleggsendring } from './sakslistebilde';

/** The agendas of a meeting as they were sent out, each with what was new in it. */
@ApiTags('moeter')
@Controller('api/v1/:fellesskap/moeter/:id/sakslisteversjoner')
export class SakslisteController {
  constructor(
    private readonly executor: Executor,
    private readonly fakta: MoeteFaktakilde,
  ) {}

  @Get()
  @LeseRute()
  @ApiOperation({ summary: 'Sakslistene som er sendt ut, og hvor mye som var nytt i hver' })
  async list(@Param('id', Id) id: string, @Leser() { tenant }: Leserinfo) {
    const { sakslister } = await this.moete(id, tenant);
    return {
      elementer: sakslister.map((liste, nr) => {
        const { nye, tattAv, flyttet, endredePapirer } = endringer(sakslister[nr - 1], liste);
        return { versjon: liste.versjon, fastsatt: liste.fastsatt, antallSaker: liste.saker.length, endringer: { nye: nye.length, tattAv: tattAv.length, flyttet: flyttet.length, endredePapirer: endredePapirer.length } };
      }),
    };
  }

  @Get(':versjon')
  @LeseRute()
  @ApiOperation({
    summary: 'En saksliste slik den ble sendt ut, og hva som er nytt eller endret siden den forrige',
    description: '`endringer` har saker som er nye, tatt av eller flyttet, og papirer som er andre enn sist, med vedleggene som kom til eller falt bort. `meldinger` er vedtak mellom møter som listen fortalte om; de som kom etterpå, er i den neste. `etterFristen` er papirer som ble sendt ut etter innleveringsfristen; `forSen` sier hvem som slapp en sak til for sent, og hvorfor.',
  })
  async hent(@Param('id', Id) id: string, @Param('versjon', Versjonsnummer) versjon: number, @Leser() { tenant }: Leserinfo) {
    const moete = await this.moete(id, tenant);
    const nr = moete.sakslister.findIndex((s) => s.versjon === versjon);
    const liste = moete.sakslister[nr];
    if (!liste) throw finnesIkke();
    const { endredePapirer, ...resten } = endringer(moete.sakslister[nr - 1], liste);
    const etterFristen = await erEtterFristen(this.fakta, tenant, id, moete, liste);
    const papirer = [];
    for (const p of endredePapirer) papirer.push({ ...p, etterFristen, vedlegg: vedleggsendring(await this.framlagt(p.sakId, tenant), p.fra?.versjon, p.til?.versjon) });
    return { versjon, fastsatt: liste.fastsatt, fastePunkter: moete.fastePunkter, meldinger: liste.meldinger, saker: vis(moete, liste), endringer: { ...resten, meldinger: nyeMeldinger(moete.sakslister[nr - 1], liste), endredePapirer: papirer }, tidsbudsjett: tidsbudsjett({ naar: liste.naar, saksliste: liste.saker }) };
  }

  private async moete(id: string, tenant: string): Promise<Moete> {
    const { state } = await this.executor.load(moeteDecider, id, tenant);
    if (state.status === 'ingen') throw finnesIkke();
    return state;
  }

  private async framlagt(sakId: string, tenant: string): Promise<readonly Saksframlegg[]> {
    return (await this.executor.load(sakDecider, sakId, tenant)).state.framlagt;
  }
}

function vis(moete: Moete, { saker }: Saksliste) {
  return saker.map(({ saksgrunnlag, ...post }) => ({
    ...post, saksnummer: finnPost(moete, post.behandlingId)?.saksnummer ?? null, dokumentversjon: saksgrunnlag ? { versjon: saksgrunnlag.versjon, hash: saksgrunnlag.hash } : null,
  }));
}
