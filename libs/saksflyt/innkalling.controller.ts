import { Controller, Get, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Executor, finnesIkke, ugyldigTilstand } from '#eventsourcing';
import { type Moete, moeteDecider, type Saksliste } from '#moete';
import { Arkivlager, Enum, Id, Leser, type Leserinfo, LeseRute, type Svar, Valgfri } from '#platform';
import { Dokumentskriver, MEDIETYPER } from '#referat';
import { sakDecider, vedleggDecider, vedleggId } from '#sak';
import { innkalling, type Papirer, type Utgave, UTGAVER } from './innkalling';
import { pakke } from './innkallingspakke';

const FORMATER = ['pdf', 'html', 'zip'] as const;
const TYPER = [MEDIETYPER.pdf, MEDIETYPER.html, 'application/zip'];

class InnkallingDto {
  /** Left out: `pdf`. */
  @Valgfri() @Enum(FORMATER) format?: (typeof FORMATER)[number];
  /** Left out: `full`. */
  @Valgfri() @Enum(UTGAVER) utgave?: Utgave;
}

/** What goes out with an agenda. */
@ApiTags('moeter')
@Controller('api/v1/:fellesskap/moeter/:id/innkalling')
export class InnkallingController {
  constructor(
    private readonly executor: Executor,
    private readonly arkivlager: Arkivlager,
    private readonly skriver: Dokumentskriver,
  ) {}

  @Get()
  @LeseRute()
  @RouteConfig({ medietyper: TYPER })
  @ApiProduces(...TYPER)
  @ApiOperation({
    summary: 'Innkallingen med innholdsside og saksframlegg, og som zip også med alle vedlegg',
    description: 'Av den siste sakslisten som er sendt ut, med papirene den ble sendt med. I den offentlige utgaven er vedlegg som er unntatt offentlighet, verken med eller nevnt ved navn; bare hjemmelen står der.',
  })
  async hent(@Param('id', Id) id: string, @Query() { format = 'pdf', utgave = 'full' }: InnkallingDto, @Leser() { tenant }: Leserinfo, @Res({ passthrough: true }) svar: Svar) {
    const { state: moete } = await this.executor.load(moeteDecider, id, tenant);
    if (moete.status === 'ingen') throw finnesIkke();
    const { dokument, filer, fastsatt } = await this.lag(moete, tenant, utgave);
    const navn = `innkalling-${moete.naar?.dato ?? ''}${utgave === 'offentlig' ? '-offentlig' : ''}`;
    const fil = await this.skriver.somFil(dokument, format === 'html' ? 'html' : 'pdf');
    svar.header('Content-Disposition', `${format === 'html' ? 'inline' : 'attachment'}; filename="${navn}.${format}"`);
    if (fil.policy) svar.header('Content-Security-Policy', fil.policy);
    if (format !== 'zip') return new StreamableFile(fil.bytes, { type: fil.type });
    const forside = { navn: `${navn}.pdf`, bytes: fil.bytes };
    return new StreamableFile(pakke(forside, filer, { mtime: new Date(fastsatt), aapne: (hash) => this.arkivlager.aapne(hash) }), { type: 'application/zip' });
  }

  private async lag(moete: Moete, tenant: string, utgave: Utgave) {
    const liste = moete.sakslister.at(-1);
    if (!liste) throw ugyldigTilstand('saksliste-er-ikke-fastsatt', 'Sakslisten må fastsettes før innkallingen kan lages');
    const papirer = await this.papirer(liste, tenant);
    const hasher = new Set([...papirer.values()].flatMap((p) => p?.vedlegg.map((v) => v.hash) ?? []));
    const filtyper = await Promise.all([...hasher].map(async (hash) => {
      const { fil } = (await this.executor.load(vedleggDecider, vedleggId(tenant, hash), tenant)).state;
      return fil ? [[hash, fil.filtype] as const] : [];
    }));
    return innkalling(moete, liste, papirer, { utgave, filtyper: new Map(filtyper.flat()) });
  }

  private async papirer({ saker }: Saksliste, tenant: string): Promise<Papirer> {
    const funnet = await Promise.all(saker.map(async ({ sakId, saksgrunnlag }) => {
      const { framlagt } = (await this.executor.load(sakDecider, sakId, tenant)).state;
      return [sakId, framlagt.find((f) => f.hash === saksgrunnlag?.hash)] as const;
    }));
    return new Map(funnet);
  }
}
