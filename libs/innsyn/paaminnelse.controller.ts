import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Kysely } from 'kysely';
import { type Adressert, Mottakerkilde } from '#frist';
import { Database, Leser, type Leserinfo, LeseRute, type Side, Sideforespoersel, sidesvar, Uuid, Valgfri } from '#platform';
import { krevInnsyn } from './krev-innsyn';
import { lesKommende, lesLogg, type PaaminnelseDb } from './paaminnelse.spoerring';
import { visKommende, visLogg } from './paaminnelse.visning';

export class PaaminnelsefilterDto {
  @Valgfri() @Uuid() sak?: string;
  @Valgfri() @Uuid() part?: string;
}

/** What will be sent, and what was: each line names the event that caused it. */
@ApiTags('påminnelser')
@Controller('api/v1/:fellesskap/paaminnelser')
export class PaaminnelseController {
  constructor(
    private readonly database: Database,
    private readonly mottakerkilde: Mottakerkilde,
  ) {}

  @Get('kommende')
  @LeseRute('paaminnelse', 'hendelse', 'rolle', 'person', 'medlemskap', 'varsling', 'behandling')
  @ApiOperation({
    summary: 'Påminnelser som kommer', description: 'Den neste først. `mottakere` er dem brevet ville gått til nå; navn og adresse vises for sekretariat, administrator, parten og mottakeren selv, ellers `null`. '
      + 'Når brevet ikke ville nådd noen, sier `advarsel` hvorfor. `eskalering`: brevet går til en annen fordi fristen er gått ut. `tilstand` `samlet` venter på dagens samlebrev.',
  })
  async kommende(@Query() filter: PaaminnelsefilterDto, @Sideforespoersel() { antall, etter }: Side, @Leser() { tenant, tilgang, naa }: Leserinfo) {
    krevInnsyn(tilgang);
    const rader = await this.database.les(tenant, (db: Kysely<PaaminnelseDb>) => lesKommende(db, filter, antall, etter as [string, string] | undefined));
    const adresserte = new Map<string, Adressert>();
    for (const { rad } of rader) {
      const hvem = hvemFaar(rad);
      if (!adresserte.has(hvem)) adresserte.set(hvem, await this.mottakerkilde.finn(tenant, rad, naa));
    }
    return sidesvar(rader.map((r) => visKommende(r, adresserte.get(hvemFaar(r.rad)) as Adressert, tilgang)), antall, (p) => [p.naar, p.id]);
  }

  @Get('logg')
  @LeseRute('hendelse', 'paaminnelse')
  @ApiOperation({
    summary: 'Påminnelser som er sendt, prøvd igjen, avvist og kommet i retur',
    description: 'Den siste først. `utfall`: `besluttet` (skal sendes), `eskalert`, `proevd-igjen`, `samlet` (kommer i mottakerens samlebrev), `sendt`, `avvist` (postkassen sa nei for godt, eller ingen tar imot), '
      + '`i-retur` (sendt, men kom tilbake).',
  })
  async logg(@Query() filter: PaaminnelsefilterDto, @Sideforespoersel() { antall, etter }: Side, @Leser() { tenant, tilgang }: Leserinfo) {
    krevInnsyn(tilgang);
    const rader = await this.database.les(tenant, (db: Kysely<PaaminnelseDb>) => lesLogg(db, filter, antall, etter as [number] | undefined));
    return sidesvar(rader.map(visLogg), antall, (l) => [l.posisjon]);
  }
}

/** Reminders that go to the same people. */
const hvemFaar = ({ trinn, mottaker_slag, mottaker_id, sak_id, eskalering }: Parameters<typeof visKommende>[0]['rad']): string => JSON.stringify([mottaker_slag, mottaker_id, ...(eskalering ? [trinn, sak_id, eskalering.til] : [])]);
