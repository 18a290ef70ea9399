import { Controller, Get, Query, UseInterceptors } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { finnesIkke } from '#eventsourcing';
import { osloDato } from '#felles';
import { Boolsk, CsvSvar, Database, Enum, krevPeriode, Leser, type Leserinfo, LeseRute, OgsaaCsv, Periode, type Side, Sideforespoersel, sidesvar, Tekst, Uuid, Valgfri } from '#platform';
import { BINDINGSSLAG, type Bindingslinje, type Bindingsmarkoer, lesBindinger, lesPartsnavn } from './binder.spoerring';
import { lesNavn } from './historikk.spoerring';
import { lesUbesvarte, UBESVARTSLAG, type Ubesvartlinje, type Ubesvartmarkoer } from './ikke-svart.spoerring';
import { type InnsynDb } from './innsyn.db';
import { krevInnsyn } from './krev-innsyn';
import { signaturrett } from './signaturrett';
import { SPOERSMAAL } from './spoersmaal';
import { BINDING_CSV, SIGNATURRETT_CSV, SPOERSMAAL_CSV, UBESVART_CSV, VARA_CSV, visBinding, visSignaturrett, visUbesvart, visVara } from './spoersmaal.visning';
import { kjentTid } from './tid';
import { Tilbakeblikk } from './tilbakeblikk';
import { lesVara, type Varalinje, type Varamarkoer } from './vara.spoerring';

class BinderDto extends Periode {
  @Uuid() part!: string;
  @Valgfri() @Enum(BINDINGSSLAG) slag?: string;
}

class IkkeSvartDto {
  @Valgfri() @Uuid() part?: string;
  @Valgfri() @Uuid() sak?: string;
  @Valgfri() @Enum(UBESVARTSLAG) slag?: string;
  @Valgfri() @Boolsk() overFrist?: boolean;
}

class SignaturrettDto {
  @Uuid() part!: string;
  @Tekst({ maks: 40 }) dato!: string;
  @Valgfri() @Tekst({ maks: 40 }) kjentPer?: string;
}

class VaraDto extends Periode {
  @Valgfri() @Uuid() organ?: string;
  @Valgfri() @Uuid() person?: string;
}

/** What an audit asks, each in one call. */
@ApiTags('innsyn')
@Controller('api/v1/:fellesskap/spoersmaal')
@UseInterceptors(CsvSvar)
export class SpoersmaalController {
  constructor(
    private readonly database: Database,
    private readonly tilbakeblikk: Tilbakeblikk,
  ) {}

  @Get()
  @LeseRute()
  @OgsaaCsv('spoersmaal', SPOERSMAAL_CSV)
  @ApiProduces('application/json', 'text/csv')
  @ApiOperation({ summary: 'Spørsmålene som er klare til å stilles, med ruter og parametre' })
  alle(@Leser() l: Leserinfo) {
    krevInnsyn(l.tilgang);
    return { elementer: SPOERSMAAL };
  }

  @Get('binder')
  @LeseRute('avtaleregister', 'partsstatus', 'avtaleliste', 'vedtak', 'medlemskap', 'forpliktelse', 'punktlukking', 'omgjoering', 'hendelse', 'part')
  @OgsaaCsv('binder', BINDING_CSV)
  @ApiProduces('application/json', 'text/csv')
  @ApiOperation({
    summary: 'Alt som binder en part i en periode',
    description: 'Avtaler som gjelder for parten (`avtale`), endelige vedtak i organer der noen representerer den (`vedtak`), det den selv har godkjent (`godkjenning`) og signert (`signatur`), og det den står som ansvarlig for (`forpliktelse`). '
      + 'Uten `til` binder det fortsatt. Det siste først. 404 for en ukjent part.',
  })
  async binder(@Query() filter: BinderDto, @Sideforespoersel() { antall, etter }: Side, @Leser() l: Leserinfo) {
    krevInnsyn(l.tilgang);
    krevPeriode(filter);
    const rader = await this.database.les<InnsynDb, Bindingslinje[]>(l.tenant, async (db) => {
      if ((await lesPartsnavn(db, filter.part)) === undefined) throw finnesIkke();
      return lesBindinger(db, filter, antall, etter as Bindingsmarkoer | undefined);
    });
    return sidesvar(rader.map(visBinding), antall, (b) => [b.fra, b.slag, b.id]);
  }

  @Get('ikke-svart')
  @LeseRute('partsstatus', 'avtaleliste', 'innspillsmottaker', 'innspillsrunde', 'fristvarsel', 'hendelse')
  @OgsaaCsv('ikke-svart', UBESVART_CSV)
  @ApiProduces('application/json', 'text/csv')
  @ApiOperation({
    summary: 'Hvem som ikke har svart, og hvor lenge vi har ventet',
    description: 'De tause, og de som bare har varslet når de skal behandle det (`varslet`). Dager som fristen sto stille, er ikke regnet med. Den som har ventet lengst, først.',
  })
  async ikkeSvart(@Query() filter: IkkeSvartDto, @Sideforespoersel() { antall, etter }: Side, @Leser() l: Leserinfo) {
    krevInnsyn(l.tilgang);
    const rader = await this.database.les<InnsynDb, Ubesvartlinje[]>(l.tenant, (db) => lesUbesvarte(db, { ...filter, dag: osloDato(l.naa) }, antall, etter as Ubesvartmarkoer | undefined));
    return sidesvar(rader.map(visUbesvart), antall, (u) => [u.sendt, u.id, u.part.id]);
  }

  @Get('signaturrett')
  @LeseRute('part', 'person')
  @OgsaaCsv('signaturrett', SIGNATURRETT_CSV)
  @ApiProduces('application/json', 'text/csv')
  @ApiOperation({
    summary: 'Hvem som kunne signere for en part en dag',
    description: 'Alle fullmakter som gjaldt da: `kjentDa` etter det som var registrert den gangen (eller per `kjentPer`), `kjentNaa` etter det som er registrert nå. 404 for en ukjent part.',
  })
  async signaturrett(@Query() { part, dato, kjentPer }: SignaturrettDto, @Leser() l: Leserinfo) {
    krevInnsyn(l.tilgang);
    const gjaldt = kjentTid('dato', dato, l.naa);
    const kjentDa = kjentPer === undefined ? gjaldt : kjentTid('kjentPer', kjentPer, l.naa);
    const hendelser = await this.tilbakeblikk.fellesskap(l.tenant, { kjent: l.naa });
    const retter = signaturrett(hendelser, { part, gjaldt, kjentDa });
    const navn = await this.database.les<InnsynDb, ReadonlyMap<string, string>>(l.tenant, async (db) => {
      if ((await lesPartsnavn(db, part)) === undefined) throw finnesIkke();
      return lesNavn(db, retter.map((r) => r.personId));
    });
    return { part, gjelderPer: gjaldt, kjentPer: kjentDa, elementer: retter.map((r) => visSignaturrett(r, navn)) };
  }

  @Get('vara')
  @LeseRute('hendelse', 'moeteplan', 'person')
  @OgsaaCsv('vara', VARA_CSV)
  @ApiProduces('application/json', 'text/csv')
  @ApiOperation({
    summary: 'Hvem som møtte som vara for hvem',
    description: 'Slik det ble ført i møtet: siste opprop, og dem som kom etter det. `fra` og `til` er møtedagen; `person` er den som møtte, eller den det ble møtt for. Siste møte først.',
  })
  async vara(@Query() filter: VaraDto, @Sideforespoersel() { antall, etter }: Side, @Leser() l: Leserinfo) {
    krevInnsyn(l.tilgang);
    krevPeriode(filter);
    const rader = await this.database.les<InnsynDb, Varalinje[]>(l.tenant, (db) => lesVara(db, filter, antall, etter as Varamarkoer | undefined));
    return sidesvar(rader.map(visVara), antall, (v) => [v.moete.dato, v.moete.id, v.person.id, v.varaFor.id]);
  }
}
