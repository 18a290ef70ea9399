import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Kysely, type SqlBool, sql } from 'kysely';
import { type FellesskapDb } from '#fellesskap';
import { Database, Enum, Leser, type Leserinfo, LeseRute, Tekst, Valgfri } from '#platform';
import { type SakssporDb, type SaksoversiktDb } from '#sak';
import { Saksplasser } from './saksplass';
import { type Inndeling, INNDELINGER, kolonner, type Tavlerad } from './tavle';

class TavleDto {
  /** How the saker are sorted into columns: `steg` when left out. */
  @Valgfri() @Enum(INNDELINGER) etter?: Inndeling;
  /** Only this column, with all that is in it. */
  @Valgfri() @Tekst({ maks: 200 }) kolonne?: string;
}

/** The column of those that belong to none, as it is asked for. */
const UTEN = 'uten';
const I_KOLONNEN = 20;
const I_EN_KOLONNE = 500;

/** Every sak that is under way, and who has it. */
@ApiTags('saker')
@Controller('api/v1/:fellesskap/tavle')
export class SakstavleController {
  constructor(
    private readonly database: Database,
    private readonly plasser: Saksplasser,
  ) {}

  @Get()
  @LeseRute('saksoversikt', 'saksspor', 'organ', 'part', 'prosess', 'prosessversjon')
  @ApiOperation({
    summary: 'Sakene som er under arbeid, etter steg, organ eller part',
    description: 'En sak står i det steget som har den nå: også når et organ bare har fått den på sakslisten. `etter=organ` gir organene som har saken, så den kan stå i flere; `etter=part` parten den er meldt for. `noekkel` er `null` for dem som ikke hører til noen; den kolonnen heter `uten` i spørsmålet. '
      + 'Hver kolonne viser de 20 som sist ble endret, og `antall` sier hvor mange den har; `kolonne` gir inntil 500 i én av dem.',
  })
  async hent(@Query() { etter = 'steg', kolonne }: TavleDto, @Leser() { tenant }: Leserinfo) {
    const { rader, organer } = await this.database.les(tenant, async (db: Kysely<SaksoversiktDb & SakssporDb & FellesskapDb>) => ({
      rader: await lesRader(db), organer: await db.selectFrom('organ').select(['organ_id as id', 'navn']).where('nedlagt', 'is', null).orderBy('navn').execute(),
    }));
    const alle = await kolonner(rader, { etter, ruter: await this.plasser.ruter(tenant, rader), organer });
    const vis = kolonne === undefined ? alle : alle.filter((k) => (k.noekkel ?? UTEN) === kolonne);
    const flest = kolonne === undefined ? I_KOLONNEN : I_EN_KOLONNE;
    return { etter, antall: rader.length, kolonner: vis.map(({ noekkel, navn, kort }) => ({ noekkel, navn, antall: kort.length, elementer: kort.slice(0, flest) })) };
  }
}

/** The last changed first. */
function lesRader(db: Kysely<SaksoversiktDb & SakssporDb & FellesskapDb>): Promise<Tavlerad[]> {
  return db.selectFrom('saksoversikt as s').innerJoin('saksspor as t', 't.sak_id', 's.sak_id').leftJoin('part as p', (j) => j.on(sql<SqlBool>`p.part_id::text = s.part_id`))
    .select(['s.sak_id', 's.referanse', 's.tittel', 's.sakstype', 's.status', 's.saksnumre', 's.endret', 's.part_id', 'p.navn as part', 't.prosess', 't.versjon', 't.spor'])
    .where('s.status', 'not in', ['avsluttet', 'trukket', 'ventet']).orderBy('s.endret', 'desc').orderBy('s.sak_id').execute();
}
