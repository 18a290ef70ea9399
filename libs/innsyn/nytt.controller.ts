import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Outcome } from '#eventsourcing';
import { Database, KommandoRute, type Konvolutt, Konvolutten, Leser, type Leserinfo, LeseRute, type Side, Sideforespoersel, sidesvar, type Sidesvar } from '#platform';
import { Hendelseslinjer } from './hendelseslinjer';
import { type Bakfra, lesHistorikk } from './historikk.spoerring';
import { type InnsynDb } from './innsyn.db';
import { LestDto, NyttfilterDto } from './innsyn.dto';
import { krevInnsyn } from './krev-innsyn';
import { type Hendelsesvisning } from './visning';

/** `lestTil`: how far one has said that one has read; null before the first time, when all is listed. */
interface Nytt extends Sidesvar<Hendelsesvisning> {
  readonly lestTil: { readonly posisjon: number; readonly naar: string } | null;
}

/** What has happened since one last looked; the mark follows the person from one machine to the next. */
@ApiTags('innsyn')
@Controller('api/v1/:fellesskap')
export class NyttController {
  constructor(
    private readonly database: Database,
    private readonly linjer: Hendelseslinjer,
  ) {}

  @Get('nytt')
  @LeseRute('hendelse')
  @ApiOperation({ summary: 'Det andre har gjort siden man sist sa at alt var lest', description: 'Nyeste først. Med `alle=true` også det man gjorde selv, og det som fulgte av seg selv.' })
  async nytt(@Query() { alle, maalform }: NyttfilterDto, @Sideforespoersel() { antall, etter }: Side, @Leser() { tenant, tilgang }: Leserinfo): Promise<Nytt> {
    krevInnsyn(tilgang);
    return this.database.les<InnsynDb, Nytt>(tenant, async (db) => {
      const lestTil = await db.selectFrom('lesemerke').select(['posisjon', 'naar']).where('person_id', '=', tilgang.person).executeTakeFirst();
      const rader = await lesHistorikk(db, { etterPosisjon: lestTil?.posisjon, ...(alle !== true && { ikkeAv: [tilgang.person, 'system'] }) }, { antall, foer: etter as Bakfra['foer'] });
      return Object.assign(sidesvar(await this.linjer.vis(db, rader, maalform), antall, (h) => [h.posisjon, h.naar]), { lestTil: lestTil ?? null });
    });
  }

  @Put('nytt')
  @KommandoRute()
  @ApiOperation({ summary: 'Si at alt er lest til og med en hendelse', description: 'Står ikke i historikken. Merket går aldri bakover.' })
  async lest(@Body() { posisjon }: LestDto, @Konvolutten() { envelope: { tenant, registrert }, tilgang }: Konvolutt): Promise<Outcome> {
    krevInnsyn(tilgang);
    await this.database.skrivEgne<InnsynDb, unknown>(tenant, (db) => db
      .insertInto('lesemerke').values({ fellesskap: tenant, person_id: tilgang.person, posisjon, naar: registrert })
      .onConflict((merke) => merke.columns(['fellesskap', 'person_id']).doUpdateSet((eb) => ({ posisjon: eb.ref('excluded.posisjon'), naar: eb.ref('excluded.naar') })).whereRef('lesemerke.posisjon', '<', 'excluded.posisjon'))
      .execute());
    return { id: tilgang.person, revision: posisjon, position: 0n };
  }
}
