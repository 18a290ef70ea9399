import { randomUUID } from 'node:crypto';
import { Controller, Get, Param, Post, Query, Res, StreamableFile } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Envelope, type Intent, type Outcome } from '#eventsourcing';
import { krevSekretariat } from '#felles';
import { krevInnsyn } from '#innsyn';
import { Arkivlager, Id, innholdshash, KommandoRute, Konfigurasjon, type Konvolutt, Konvolutten, Leser, type Leserinfo, LeseRute, type Opplastet, OpplastetFil, pakke, type Svar, TarImotFil, Tekst, Valgfri } from '#platform';
import { type DossierKommandoer } from './dossier.decider';
import { dossierId, type Gjelder, somFelt } from './dossier.events';
import { DossierMelding } from './dossier.handler';
import { Mottaker } from './dossier.mottaker';
import { Dossierer } from './dossier.tjeneste';

const ZIP = 'application/zip';
const HVA = 'En zip med en PDF for mennesker, hendelsene og tilstanden for maskiner, filene, og et manifest med sjekksummer. Samme tilstand gir samme byte. `Saksgang-Manifest` er sjekksummen av manifestet. Uttaket står i historikken, med grunnen hvis den oppgis.';

class UttakDto {
  /** Why it is taken out; stands in the history. */
  @Valgfri() @Tekst({ maks: 500 }) grunn?: string;
}

/** All of one sak or agreement, out of the system and into another. */
@ApiTags('dossier')
@Controller('api/v1/:fellesskap')
export class DossierController {
  constructor(
    private readonly bus: CommandBus,
    private readonly dossierer: Dossierer,
    private readonly mottaker: Mottaker,
    private readonly arkivlager: Arkivlager,
    private readonly konfigurasjon: Konfigurasjon,
  ) {}

  @Get('saker/:id/dossier')
  @LeseRute('sakshendelse')
  @RouteConfig({ medietyper: [ZIP] })
  @ApiProduces(ZIP)
  @ApiOperation({ summary: 'Alt om en sak', description: HVA })
  sak(@Param('id', Id) id: string, @Query() { grunn }: UttakDto, @Leser() l: Leserinfo, @Res({ passthrough: true }) svar: Svar) {
    return this.hent({ slag: 'sak', id }, grunn, l, svar);
  }

  @Get('avtaler/:id/dossier')
  @LeseRute()
  @RouteConfig({ medietyper: [ZIP] })
  @ApiProduces(ZIP)
  @ApiOperation({ summary: 'Alt om en avtale', description: HVA })
  avtale(@Param('id', Id) id: string, @Query() { grunn }: UttakDto, @Leser() l: Leserinfo, @Res({ passthrough: true }) svar: Svar) {
    return this.hent({ slag: 'avtale', id }, grunn, l, svar);
  }

  @Post('dossierer')
  @KommandoRute({ status: 201 })
  @TarImotFil('dossierMaksBytes')
  @ApiOperation({
    summary: 'Les inn et dossier fra et annet system',
    description: 'Hele dossieret dømmes før noe lagres. Når svaret kommer, er det mottatt; hendelsene skrives inn av seg selv like etter, med den opprinnelige tiden og den som gjorde det. De setter ikke noe i gang. Det samme dossieret to ganger gjør ingenting.',
  })
  async lesInn(@OpplastetFil() fil: Opplastet, @Konvolutten() { envelope, tilgang }: Konvolutt, @Param('fellesskap') slug: string, @Res({ passthrough: true }) svar: Svar) {
    krevSekretariat(tilgang);
    const { gjelder, data, ...tall } = await this.arkivlager.midlertidig(fil.innhold(this.konfigurasjon.dossierMaksBytes), (sti) => this.mottaker.taImot(sti, envelope.tenant));
    const bundet = { ...envelope, commandHash: innholdshash({ manifest: data.manifesthash }) };
    const utfall = await this.send(dossierId(envelope.tenant, gjelder), { type: 'TaImotDossier', data }, bundet, tilgang);
    svar.header('Location', `/api/v1/${slug}/${gjelder.slag === 'sak' ? 'saker' : 'avtaler'}/${gjelder.id}`);
    return { utfall, gjelder, hendelser: data.hendelser, ...tall };
  }

  /** Asked for by whoever lets people choose a file: one that is too large is told before it is sent. */
  @Get('dossierer/regler')
  @LeseRute()
  @ApiOperation({ summary: 'Hva som tas imot: hvor stort et dossier kan være, og hva navnet kan slutte på', description: 'Innholdet dømmes når det kommer.' })
  regler() {
    return { maksBytes: this.konfigurasjon.dossierMaksBytes, endelser: ['zip'] };
  }

  private async hent(gjelder: Gjelder, grunn: string | undefined, { tenant, tilgang, naa }: Leserinfo, svar: Svar): Promise<StreamableFile> {
    krevInnsyn(tilgang);
    const { manifest, manifesthash, filer, redigert } = await this.dossierer.lag(tenant, gjelder, tilgang);
    const commandId = randomUUID();
    const envelope: Envelope = { tenant, commandId, commandHash: commandId, correlationId: commandId, actor: { person: tilgang.person, grunnlag: 'innsyn' }, registrert: naa, reason: grunn };
    const data = { ...somFelt(gjelder), manifesthash, posisjon: manifest.slikDetSto.posisjon, filer: manifest.filer.length, redigert };
    // On record before the first byte leaves.
    const { position } = await this.send(dossierId(tenant, gjelder), { type: 'TaUtDossier', data }, envelope, tilgang);
    svar.header('Saksgang-Posisjon', position.toString());
    svar.header('Saksgang-Manifest', manifesthash);
    svar.header('Content-Disposition', `attachment; filename="dossier-${gjelder.slag}-${gjelder.id}.zip"`);
    return new StreamableFile(pakke(filer, { aapne: (hash) => this.arkivlager.aapne(hash) }), { type: ZIP });
  }

  private send(id: string, intent: Intent<DossierKommandoer>, envelope: Envelope, tilgang: Leserinfo['tilgang']): Promise<Outcome> {
    return this.bus.execute(new DossierMelding(id, intent, envelope, tilgang));
  }
}
