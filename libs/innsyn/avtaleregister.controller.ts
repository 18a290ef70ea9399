import { Controller, Get, Query, UseInterceptors } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type AvtalelisteDb, AVTALESLAG, type Avtaleslag, AVTALESTATUSER, type Avtalestatus } from '#avtale';
import { osloDato } from '#felles';
import { Boolsk, CsvSvar, Database, Dato, Enum, Leser, type Leserinfo, LeseRute, OgsaaCsv, type Side, Sideforespoersel, sidesvar, Uuid, Valgfri } from '#platform';
import { lesRegister, type Registerlinje, type Registermarkoer } from './avtaleregister.spoerring';
import { REGISTER_CSV, somTre, visRegisterlinje } from './avtaleregister.visning';

/** More agreements than any helsefellesskap has. */
const HELE_TREET = 5_000;

class RegisterfilterDto {
  @Valgfri() @Enum(AVTALESLAG) slag?: Avtaleslag;
  @Valgfri() @Uuid() part?: string;
  @Valgfri() @Enum(AVTALESTATUSER) status?: Avtalestatus;
  @Valgfri() @Boolsk() underRevisjon?: boolean;
  /** In force that day; with `part`: for that part. */
  @Valgfri() @Dato() per?: string;
  @Valgfri() @Uuid() overordnet?: string;
}

/** The list of agreements that a municipality asks for. */
@ApiTags('avtaler')
@Controller('api/v1/:fellesskap/avtaler/register')
@UseInterceptors(CsvSvar)
export class AvtaleregisterController {
  constructor(private readonly database: Database) {}

  @Get()
  @LeseRute('avtaleregister', 'avtaleliste')
  @OgsaaCsv('avtaleregister', REGISTER_CSV)
  @ApiProduces('application/json', 'text/csv')
  @ApiOperation({
    summary: 'Registeret over avtalene',
    description: 'Én rad per avtale, etter navn: slag, hva den ligger under, partene, gyldighet, hva den erstatter og er erstattet av, hvem som er bundet fra og til når, og hva registeret ikke sier. '
      + '`per` gir dem som er i kraft den dagen; med `part` dem som binder parten da.',
  })
  async register(@Query() filter: RegisterfilterDto, @Sideforespoersel() { antall, etter }: Side, @Leser() l: Leserinfo) {
    const rader = await this.database.les<AvtalelisteDb, Registerlinje[]>(l.tenant, (db) => lesRegister(db, filter, osloDato(l.naa), antall, etter as Registermarkoer | undefined));
    return sidesvar(rader.map(visRegisterlinje), antall, (r) => [r.navn, r.id]);
  }

  /** Each agreement with those that lie under it. */
  @Get('tre')
  @LeseRute('avtaleregister', 'avtaleliste')
  async tre(@Leser() l: Leserinfo) {
    const rader = await this.database.les<AvtalelisteDb, Registerlinje[]>(l.tenant, (db) => lesRegister(db, {}, osloDato(l.naa), HELE_TREET));
    return { elementer: somTre(rader) };
  }
}
