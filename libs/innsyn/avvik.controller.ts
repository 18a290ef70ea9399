import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Kysely } from 'kysely';
import { forbudt } from '#eventsourcing';
import { harRolle } from '#felles';
import { Database, Leser, type Leserinfo, LeseRute, type Side, Sideforespoersel, sidesvar } from '#platform';

interface AvvikDb {
  avvik: {
    readonly hendelse: string;
    readonly reaksjon: string;
    readonly nr: number;
    readonly hendelsestype: string;
    readonly kommando: { readonly category: string; readonly id: string; readonly type: string };
    readonly kode: string;
    readonly melding: string;
    readonly registrert: string;
  };
}

/** What should have happened by itself and was refused: somebody has to look at it. */
@ApiTags('innsyn')
@Controller('api/v1/:fellesskap/avvik')
export class AvvikController {
  constructor(private readonly database: Database) {}

  @Get()
  @LeseRute()
  @ApiOperation({ summary: 'Det som skulle ha skjedd av seg selv, men ble avvist', description: 'Nyeste først. For sekretariat, administrator og revisor.' })
  async list(@Sideforespoersel() side: Side, @Leser() { tenant, tilgang }: Leserinfo) {
    if (!harRolle(tilgang, 'sekretariat', 'administrator', 'revisor')) throw forbudt('krever-innsyn-i-avvik', 'Bare sekretariatet, administratorer og revisor kan se avvik');
    const rader = await this.database.les(tenant, (db: Kysely<AvvikDb>) => lesAvvik(db, side));
    const vist = rader.map(({ hendelse, reaksjon, nr, hendelsestype, kommando, kode, melding, registrert }) => ({
      registrert, hendelseId: hendelse, hendelsestype, reaksjon, nr, kommando: kommando.type, stroem: { kategori: kommando.category, id: kommando.id }, kode, melding,
    }));
    return sidesvar(vist, side.antall, (a) => [a.registrert, a.hendelseId, a.reaksjon, a.nr]);
  }
}

function lesAvvik(db: Kysely<AvvikDb>, { antall, etter }: Side) {
  let q = db.selectFrom('avvik').selectAll().orderBy('registrert', 'desc').orderBy('hendelse', 'desc').orderBy('reaksjon', 'desc').orderBy('nr', 'desc').limit(antall + 1);
  if (etter) {
    const [registrert, hendelse, reaksjon, nr] = etter as unknown as [string, string, string, number];
    q = q.where((eb) => eb(eb.refTuple('registrert', 'hendelse', 'reaksjon', 'nr'), '<', eb.tuple(registrert, hendelse, reaksjon, nr)));
  }
  return q.execute();
}
