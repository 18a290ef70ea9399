import { Body, Controller, Get, Headers, Param, Post, Put, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Kysely } from 'kysely';
import { z } from 'zod';
import { ChangedByOthers, finnesIkke, NO_STREAM, type Outcome } from '#eventsourcing';
import { Database, etag, KommandoRute, type Konvolutt, Konvolutten, Leser, type Leserinfo, LeseRute, lesIfMatch, type Oensket, OensketAvLeser, Problem, type Side, Sideforespoersel, sidesvar, type Svar } from '#platform';
import { definisjonsskjema } from './definisjonsskjema';
import { ProsessproeveDto, PubliserProsessDto } from './prosess.dto';
import { ProsessMelding } from './prosess.handler';
import { prosessId } from './prosess.id';
import { Prosessnoekkel } from './prosess.parametre';
import { Publiseringsproeve } from './publiseringsproeve';
import { finnProsess, listProsesser, type ProsessDb } from './spoerringer';

const SKJEMA = z.toJSONSchema(definisjonsskjema, { io: 'input' });

/** The routes that saker take, as they are now. */
@ApiTags('prosesser')
@Controller('api/v1/:fellesskap')
export class ProsessController {
  constructor(
    private readonly bus: CommandBus,
    private readonly database: Database,
    private readonly proeve: Publiseringsproeve,
  ) {}

  /** JSON schema of a definition, for editors. */
  @Get('prosessskjema')
  @LeseRute()
  skjema(): object {
    return SKJEMA;
  }

  @Get('prosesser')
  @LeseRute('prosess')
  async list(@Sideforespoersel() side: Side, @Leser() l: Leserinfo) {
    const rader = await this.les(l, (db) => listProsesser(db, side));
    const elementer = rader.map(({ noekkel, navn, versjon, hash, sakstyper, publisert }) => ({ noekkel, navn, versjon, hash, sakstyper, publisert }));
    return sidesvar(elementer, side.antall, (p) => [p.noekkel]);
  }

  @Get('prosesser/:noekkel')
  @LeseRute('prosess')
  async hent(@Param('noekkel', Prosessnoekkel) noekkel: string, @Leser() l: Leserinfo, @Res({ passthrough: true }) svar: Svar) {
    const rad = await this.les(l, (db) => finnProsess(db, noekkel));
    if (!rad) throw finnesIkke();
    etag(svar, { revision: rad.revisjon });
    const { prosess_id: id, versjon, hash, publisert, definisjon, revisjon } = rad;
    return { id, noekkel, versjon, hash, publisert, revisjon, definisjon };
  }

  /** The first version needs no If-Match; each later one replaces the one that was seen. */
  @Put('prosesser/:noekkel')
  @KommandoRute()
  @ApiHeader({ name: 'If-Match', required: false, description: 'Revisjonen du så; kreves når prosessen finnes fra før' })
  async publiser(
    @Param('noekkel') noekkel: string, @Body() { definisjon, aarsak }: PubliserProsessDto, @Konvolutten() k: Konvolutt, @Headers('if-match') sett?: string,
  ): Promise<Outcome> {
    const envelope = { ...k.envelope, expectedRevision: sett === undefined ? NO_STREAM : lesIfMatch(sett) };
    const intent = { type: 'PubliserProsess', data: { noekkel, definisjon, aarsak } } as const;
    try {
      return await this.bus.execute<ProsessMelding, Outcome>(new ProsessMelding(prosessId(envelope.tenant, noekkel), intent, envelope, k.tilgang));
    } catch (feil) {
      if (feil instanceof ChangedByOthers && sett === undefined) throw new Problem('mangler-forutsetning', { melding: 'Prosessen finnes fra før: oppgi revisjonen du så i If-Match' });
      throw feil;
    }
  }

  @Post('prosesser/:noekkel/proeve')
  @KommandoRute()
  @ApiOperation({
    summary: 'Hva en publisering ville gjøre',
    description: 'Skriver ingenting. Det som er galt, sies som ved publiseringen. Ellers: nummeret versjonen ville få, hva som er endret siden den som gjelder (`iOrd`: i setninger), og den som SVG i `tegning`. Er ingenting endret, er `versjon` den som gjelder.',
  })
  proev(@Param('noekkel') noekkel: string, @Body() { definisjon }: ProsessproeveDto, @Konvolutten() k: Konvolutt, @OensketAvLeser() { maalform }: Oensket) {
    return this.proeve.proev(noekkel, definisjon, k, maalform);
  }

  private les<T>(l: Leserinfo, spoersmaal: (db: Kysely<ProsessDb>) => Promise<T>): Promise<T> {
    return this.database.les(l.tenant, spoersmaal);
  }
}
