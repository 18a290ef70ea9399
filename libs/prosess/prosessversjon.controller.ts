import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiQuery, ApiTags } from '@nestjs/swagger';
import { finnesIkke } from '#eventsourcing';
import { Database, Leser, type Leserinfo, LeseRute, type Oensket, OensketAvLeser, lesVersjonsnummer, Problem, type Side, Sideforespoersel, sidesvar, type Svar, Versjonsnummer } from '#platform';
import { DIAGRAMFORMER, diagramsvar } from './diagram/svar';
import { Prosessnoekkel } from './prosess.parametre';
import { type ProsessversjonRad } from './prosessversjon.projection';
import { fraIngenting } from './sammenlign';
import { beskrivForskjell } from './sammenlign.ord';
import { finnVersjon, listVersjoner, type ProsessDb } from './spoerringer';

/** All versions of a route, for ever: who changed it, when and why, what was changed, and how it looks. */
@ApiTags('prosesser')
@Controller('api/v1/:fellesskap/prosesser/:noekkel/versjoner')
export class ProsessversjonController {
  constructor(private readonly database: Database) {}

  @Get()
  @LeseRute('prosessversjon')
  async versjoner(@Param('noekkel', Prosessnoekkel) noekkel: string, @Sideforespoersel() side: Side, @Leser() l: Leserinfo) {
    const rader = await this.database.les<ProsessDb, ProsessversjonRad[]>(l.tenant, (db) => listVersjoner(db, noekkel, side));
    if (rader.length === 0 && !side.etter) throw finnesIkke();
    return sidesvar(rader.map(visVersjon), side.antall, (v) => [v.versjon]);
  }

  @Get(':versjon')
  @LeseRute('prosessversjon')
  async versjon(@Param('noekkel', Prosessnoekkel) noekkel: string, @Param('versjon', Versjonsnummer) versjon: number, @Leser() l: Leserinfo) {
    const rad = await this.finn(l, noekkel, versjon);
    return { id: rad.prosess_id, noekkel, ...visVersjon(rad), definisjon: rad.definisjon };
  }

  @Get(':versjon/endringer')
  @LeseRute('prosessversjon')
  @ApiOperation({ summary: 'Hva som ble endret', description: 'Steg, overganger og frister som er lagt til, fjernet og endret siden versjonen `fra`, felt for felt og i ord.' })
  @ApiQuery({ name: 'fra', required: false, schema: { type: 'integer', minimum: 1 }, description: 'Versjonen det sammenlignes med; den forrige når den ikke er oppgitt' })
  async endringer(@Param('noekkel', Prosessnoekkel) noekkel: string, @Param('versjon', Versjonsnummer) versjon: number, @Leser() l: Leserinfo, @OensketAvLeser() { maalform }: Oensket, @Query('fra') fra?: string) {
    const fraVersjon = fra === undefined ? versjon - 1 : lesVersjonsnummer(fra);
    if (fraVersjon === undefined) throw new Problem('ugyldig-parameter', { melding: 'fra skal være nummeret på en versjon' });
    const etter = await this.finn(l, noekkel, versjon);
    // The first version came from nothing: all of it is new.
    const foer = fraVersjon === 0 ? undefined : await this.finn(l, noekkel, fraVersjon);
    return {
      noekkel, fra: foer ? visVersjon(foer) : null, til: visVersjon(etter),
      ...beskrivForskjell(foer?.definisjon ?? fraIngenting(etter.definisjon), etter.definisjon, maalform),
    };
  }

  @Get(':versjon/diagram')
  @LeseRute('prosessversjon')
  @RouteConfig(DIAGRAMFORMER)
  @ApiProduces('image/svg+xml', 'application/json', 'text/plain')
  @ApiOkResponse({ description: 'Tegningen, eller det den sier som data eller ren tekst' })
  @ApiOperation({ summary: 'Prosessen som diagram', description: 'SVG; med `Accept: application/json` eller `text/plain` det samme i tekst, for den som ikke ser tegningen.' })
  async diagram(
    @Param('noekkel', Prosessnoekkel) noekkel: string, @Param('versjon', Versjonsnummer) versjon: number, @Leser() l: Leserinfo, @Res({ passthrough: true }) svar: Svar,
    @OensketAvLeser() oensket: Oensket,
  ) {
    const { definisjon } = await this.finn(l, noekkel, versjon);
    return diagramsvar(svar, oensket, definisjon, versjon);
  }

  private async finn(l: Leserinfo, noekkel: string, versjon: number): Promise<ProsessversjonRad> {
    const rad = await this.database.les<ProsessDb, ProsessversjonRad | undefined>(l.tenant, (db) => finnVersjon(db, noekkel, versjon));
    if (!rad) throw finnesIkke();
    return rad;
  }
}

function visVersjon({ versjon, hash, aarsak, publisert, publisert_av: publisertAv }: ProsessversjonRad) {
  return { versjon, hash, aarsak, publisert, publisertAv };
}
