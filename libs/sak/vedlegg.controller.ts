import { Controller, Get, Injectable, Param, type PipeTransform, Post, Query, Res, StreamableFile } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Executor, finnesIkke, type Outcome } from '#eventsourcing';
import { harRolle, SKANNEDE_FILTYPER } from '#felles';
import {
  Arkivlager, bedoemFil, Database, feltproblem, filendelser, type Filtype, filnavnfeil, innholdshash, KommandoRute, Konfigurasjon, type Konvolutt, Konvolutten, Leser, type Leserinfo, LeseRute, type Opplastet,
  OpplastetFil, Problem, regel, renTekst, somVedlegg, type Svar, TarImotFil, Tekst,
} from '#platform';
import { vedleggDecider, vedleggId } from './vedlegg.decider';
import { InnsendingMelding, VedleggMelding } from './vedlegg.handler';
import { type VedleggsbrukDb, vedleggsnavn } from './vedleggsbruk.projection';

class FilnavnDto {
  /** As the sender calls the file, with its ending. */
  @Tekst({ maks: 200 }) navn!: string;
}

@Injectable()
export class Filhash implements PipeTransform<unknown, string> {
  transform(verdi: unknown): string {
    if (typeof verdi !== 'string' || regel.hash().feil(verdi)) throw new Problem('ugyldig-id', { melding: 'En fil har SHA-256 med små bokstaver som id' });
    return verdi;
  }
}

/** Files that case papers have with them. */
@ApiTags('vedlegg')
@Controller('api/v1/:fellesskap/vedlegg')
export class VedleggController {
  constructor(
    private readonly bus: CommandBus,
    private readonly executor: Executor,
    private readonly database: Database,
    private readonly arkivlager: Arkivlager,
    private readonly konfigurasjon: Konfigurasjon,
  ) {}

  @Post()
  @KommandoRute({ status: 201 })
  @TarImotFil()
  @ApiOperation({
    summary: 'Send inn en fil, som et saksframlegg siden kan vise til med hashen',
    description: 'Filen er hele innholdet. Den dømmes etter det som er i den, og lagres én gang uansett hvor mange ganger den sendes. Når svaret kommer, er den på disken.',
  })
  async taImot(@Query() { navn }: FilnavnDto, @OpplastetFil() fil: Opplastet, @Konvolutten() { envelope, tilgang, nyId }: Konvolutt, @Param('fellesskap') slug: string, @Res({ passthrough: true }) svar: Svar) {
    const feil = filnavnfeil(navn);
    if (feil) throw feltproblem('ugyldig-verdi', '?navn', feil.kode, feil.melding);
    const bind = (hash: string) => ({ ...envelope, commandHash: innholdshash({ hash }) });
    const { lagret, type } = await this.lagre(fil, renTekst(navn), (hash) => this.bus.execute(new InnsendingMelding(nyId, { type: 'SendInnFil', data: { hash } }, bind(hash), tilgang)));
    const utfall = await this.bus.execute<VedleggMelding, Outcome>(new VedleggMelding(vedleggId(envelope.tenant, lagret.hash), { type: 'TaImotVedlegg', data: { ...lagret, ...type } }, bind(lagret.hash), tilgang));
    svar.header('Location', `/api/v1/${slug}/vedlegg/${lagret.hash}`);
    return { utfall, ...lagret, ...type };
  }

  /** @param godta the last that can refuse it: nothing is kept that is not of use to anybody */
  private async lagre(fil: Opplastet, navn: string, godta: (hash: string) => Promise<unknown>) {
    let type: Filtype | undefined;
    const lagret = await this.arkivlager.motta(fil.innhold(this.konfigurasjon.vedleggMaksBytes), async (sti, { hash, stoerrelse }) => {
      if (stoerrelse === 0) throw new Problem('ugyldig-verdi', { kode: 'tom-fil', melding: 'Filen er tom' });
      type = await bedoemFil(sti, navn, fil.oppgittType);
      await godta(hash);
    });
    if (!type) throw new Error('Filen er lagret uten å være bedømt');
    return { lagret, type };
  }

  /** Asked for by whoever lets people choose a file, so that what it says and what is judged here are the same. */
  @Get('regler')
  @LeseRute()
  @ApiOperation({
    summary: 'Hva som tas imot: hvor stor en fil kan være, og hva navnet kan slutte på',
    description: '`skannede` gjelder det som er signert på papir. Innholdet dømmes når filen kommer.',
  })
  regler() {
    return { maksBytes: this.konfigurasjon.vedleggMaksBytes, endelser: filendelser(), skannede: filendelser(SKANNEDE_FILTYPER) };
  }

  /** For those who may read a sak that names it; before any does, for those who sent it, and the secretariat. */
  @Get(':hash')
  @LeseRute('vedleggsbruk')
  @RouteConfig({ medietyper: ['application/octet-stream'] })
  @ApiProduces('application/octet-stream')
  @ApiOperation({ summary: 'Filen, som noe å ta vare på' })
  async hent(@Param('hash', Filhash) hash: string, @Leser() { tenant, tilgang }: Leserinfo, @Res({ passthrough: true }) svar: Svar) {
    const { state } = await this.executor.load(vedleggDecider, vedleggId(tenant, hash), tenant);
    const navn = await this.database.les<VedleggsbrukDb, string | undefined>(tenant, (db) => vedleggsnavn(db, hash));
    const kanSe = navn !== undefined || state.sendtAv.has(tilgang.person) || harRolle(tilgang, 'sekretariat');
    const fil = state.fil && kanSe ? await this.arkivlager.aapne(hash) : undefined;
    if (!state.fil || !fil) throw finnesIkke();
    svar.header('Content-Disposition', somVedlegg(medEndelse(navn ?? hash, state.fil.filtype)));
    return new StreamableFile(fil.innhold, { type: state.fil.medietype, length: fil.stoerrelse });
  }
}

/** What it is opened with follows from what is in it. */
export const medEndelse = (navn: string, filtype: string): string => (navn.toLowerCase().endsWith(`.${filtype}`) ? navn : `${navn}.${filtype}`);
