import { Controller, Get, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Executor, finnesIkke, ugyldigTilstand } from '#eventsourcing';
import { type Maalform, MAALFORMER, osloDato } from '#felles';
import { type Moete, moeteDecider, MoeteFaktakilde } from '#moete';
import { Arkivlager, Enum, Id, Leser, type Leserinfo, LeseRute, lesVersjonsnummer, pakke, Problem, type Svar, Tekst, Valgfri } from '#platform';
import { Dokumentskriver, MEDIETYPER, Referatkilde } from '#referat';
import { sakDecider, vedleggDecider, vedleggId } from '#sak';
import { OffentlighetFraSakene } from './fakta/offentlighet';
import { innkalling, type Innkalling, type Innkallingsvalg, type Sakspapirer, type Utgave, UTGAVER } from './innkalling';
import { tegnInnkalling } from './innkalling.dokument';
import { LOVEDE_MODELLER, LovedeSaker } from './lovedesaker';
import { erEtterFristen } from './sakslistebilde';

const FORMATER = ['pdf', 'html', 'zip'] as const;
const TYPER = [MEDIETYPER.pdf, MEDIETYPER.html, 'application/zip'];

class InnkallingDto {
  /** Left out: `pdf`. */
  @Valgfri() @Enum(FORMATER) format?: (typeof FORMATER)[number];
  /** Left out: `full`. */
  @Valgfri() @Enum(UTGAVER) utgave?: Utgave;
  /** Left out: as the body writes. */
  @Valgfri() @Enum(MAALFORMER) maalform?: Maalform;
  /** Of the agenda; left out: the last that was sent. */
  @Valgfri() @Tekst({ maks: 6 }) versjon?: string;
}

/** What goes out with an agenda. */
@ApiTags('moeter')
@Controller('api/v1/:fellesskap/moeter/:id/innkalling')
export class InnkallingController {
  constructor(
    private readonly executor: Executor,
    private readonly arkivlager: Arkivlager,
    private readonly skriver: Dokumentskriver,
    private readonly offentlighet: OffentlighetFraSakene,
    private readonly fakta: MoeteFaktakilde,
    private readonly lovede: LovedeSaker,
    private readonly referatkilde: Referatkilde,
  ) {}

  @Get()
  @LeseRute(...LOVEDE_MODELLER)
  @RouteConfig({ medietyper: TYPER })
  @ApiProduces(...TYPER)
  @ApiOperation({
    summary: 'Innkallingen med innholdsside og saksframlegg, og som zip også med alle vedlegg',
    description: 'Av en saksliste som er sendt ut, med papirene og tiden den ble sendt med, og det som var nytt i den, først. I den offentlige utgaven er det som er unntatt offentlighet, verken med eller nevnt ved navn; bare hjemmelen står der.',
  })
  async hent(@Param('id', Id) id: string, @Query() { format = 'pdf', utgave = 'full', maalform: oensket, versjon }: InnkallingDto, @Leser() { tenant, naa }: Leserinfo, @Res({ passthrough: true }) svar: Svar) {
    const { state: moete } = await this.executor.load(moeteDecider, id, tenant);
    if (moete.status === 'ingen') throw finnesIkke();
    const maalform = oensket ?? (moete.organ ? await this.referatkilde.maalform(tenant, moete.organ.id) : 'nb');
    const laget = await this.lag({ id, moete, tenant, naa, nr: finnListe(moete, versjon) }, { utgave, maalform, medFiler: format === 'zip' });
    const { liste } = laget;
    const navn = ['innkalling', liste.naar?.dato ?? '', ...(utgave === 'offentlig' ? ['offentlig'] : [])].join('-');
    const fil = await this.skriver.somFil(tegnInnkalling(laget, { utgave, maalform }), format === 'html' ? 'html' : 'pdf');
    svar.header('Content-Disposition', `${format === 'html' ? 'inline' : 'attachment'}; filename="${navn}.${format}"`);
    if (fil.policy) svar.header('Content-Security-Policy', fil.policy);
    if (format !== 'zip') return new StreamableFile(fil.bytes, { type: fil.type });
    const forside = { sti: `${navn}.pdf`, bytes: fil.bytes };
    return new StreamableFile(pakke([forside, ...laget.filer], { mtime: new Date(liste.fastsatt), aapne: (hash) => this.arkivlager.aapne(hash) }), { type: 'application/zip' });
  }

  private async lag({ id, moete, tenant, naa, nr }: { id: string; moete: Moete; tenant: string; naa: string; nr: number }, { utgave, maalform, medFiler }: Pick<Innkallingsvalg, 'utgave' | 'maalform'> & { medFiler: boolean }): Promise<Innkalling> {
    const [liste, forrige] = [moete.sakslister[nr], moete.sakslister[nr - 1]];
    if (!liste) throw finnesIkke();
    const { organ, naar } = moete;
    const lovede = nr === moete.sakslister.length - 1 && moete.status === 'planlagt' && organ && naar ? await this.lovede.for(tenant, { id, organId: organ.id, dato: naar.dato }, osloDato(naa)) : [];
    const poster: readonly { readonly sakId: string; readonly saksgrunnlag?: { readonly hash: string } | undefined }[] = [...liste.saker, ...(forrige?.saker ?? []), ...liste.meldinger, ...lovede.map((l) => l.opphav)];
    const [papirer, offentlighet, etterFristen] = await Promise.all([
      this.papirer(liste.saker, tenant), this.offentlighet.for(tenant, poster.map(({ sakId, saksgrunnlag }) => ({ sakId, hash: saksgrunnlag?.hash }))), erEtterFristen(this.fakta, tenant, id, moete, liste),
    ]);
    const hasher = [...new Set([...papirer.values()].flatMap((p) => p.framlegg?.vedlegg.map((v) => v.hash) ?? []))];
    const filtyper = await Promise.all(hasher.map(async (hash) => {
      const { fil } = (await this.executor.load(vedleggDecider, vedleggId(tenant, hash), tenant)).state;
      return fil ? [[hash, fil.filtype] as const] : [];
    }));
    const laget = innkalling(moete, nr, papirer, { utgave, maalform, offentlighet, etterFristen, lovede, filtyper: new Map(filtyper.flat()), feil: medFiler ? await this.feil(hasher) : new Map() });
    if (!laget) throw finnesIkke();
    return laget;
  }

  /** One file that is not as it was must not keep the others from those who shall read them. */
  private async feil(hasher: readonly string[]): Promise<Innkallingsvalg['feil']> {
    const feil = new Map<string, 'mangler' | 'skadet'>();
    for (const hash of hasher) {
      const tilstand = await this.arkivlager.proev(hash);
      if (tilstand !== 'hel') feil.set(hash, tilstand);
    }
    return feil;
  }

  private async papirer(saker: Moete['sakslister'][number]['saker'], tenant: string): Promise<ReadonlyMap<string, Sakspapirer>> {
    const funnet = await Promise.all(saker.map(async ({ sakId, saksgrunnlag }) => {
      const { framlagt } = (await this.executor.load(sakDecider, sakId, tenant)).state;
      return [sakId, { framlagt, framlegg: framlagt.find((f) => f.hash === saksgrunnlag?.hash) }] as const;
    }));
    return new Map(funnet);
  }
}

/** Place among the agendas that were sent. */
function finnListe({ sakslister }: Moete, versjon: string | undefined): number {
  if (sakslister.length === 0) throw ugyldigTilstand('saksliste-er-ikke-fastsatt', 'Sakslisten må fastsettes før innkallingen kan lages');
  if (versjon === undefined) return sakslister.length - 1;
  const nr = lesVersjonsnummer(versjon);
  if (nr === undefined) throw new Problem('ugyldig-parameter');
  return sakslister.findIndex((s) => s.versjon === nr);
}
