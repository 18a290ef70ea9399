import { Dato, Enum, Hash, Liste, Tekst, Uuid, Valgfri } from '#platform';
import { KONTROLLUTFALL, type Kontrollutfall } from './avtale.events';
import { RegistreringDto, SVARVALG } from './avtale.dto';
import { type Svarvalg } from './avtale.kommandoer';

class LeddDto {
  /** The part's own body, as it is called there. */
  @Tekst({ maks: 200 }) organ!: string;
  @Valgfri() @Dato() dato?: string;
  @Valgfri() @Tekst({ maks: 100 }) saksnummer?: string;
}

export class BehandlingsplanDto extends RegistreringDto {
  /** In the order in which they treat the matter; the last one decides. */
  @Liste(() => LeddDto, { maks: 10, min: 1 }) ledd!: LeddDto[];
}

export class LeddbehandlingDto extends RegistreringDto {
  @Tekst({ maks: 200 }) organ!: string;
  @Dato() dato!: string;
  @Valgfri() @Tekst({ maks: 100 }) saksnummer?: string;
  @Valgfri() @Tekst({ maks: 5_000 }) innstilling?: string;
}

export class PartsutsettelseDto extends RegistreringDto {
  /** The new day. */
  @Dato() dato!: string;
  @Tekst({ maks: 2_000 }) aarsak!: string;
  /** Left out: the one that decides. */
  @Valgfri() @Tekst({ maks: 200 }) organ?: string;
}

export class SvarrettelseDto {
  @Enum(SVARVALG) svar!: Svarvalg;
  @Dato() dato!: string;
  @Valgfri() @Tekst({ maks: 5_000 }) aarsak?: string;
  @Valgfri() @Tekst({ maks: 200 }) organ?: string;
  @Valgfri() @Tekst({ maks: 100 }) saksnummer?: string;
  /** What was wrong. */
  @Tekst({ maks: 2_000 }) begrunnelse!: string;
}

export class LovlighetskontrollDto extends RegistreringDto {
  @Dato() dato!: string;
  @Tekst({ maks: 300 }) krevdAv!: string;
  @Tekst({ maks: 5_000 }) aarsak!: string;
}

export class KontrollutfallDto extends RegistreringDto {
  @Dato() dato!: string;
  @Enum(KONTROLLUTFALL) utfall!: Kontrollutfall;
  @Tekst({ maks: 300 }) avgjortAv!: string;
}

class AvtalesvarDto {
  @Uuid() avtaleId!: string;
  @Enum(SVARVALG) svar!: Svarvalg;
  @Valgfri() @Tekst({ maks: 5_000 }) aarsak?: string;
}

export class PartsvedtakDto extends RegistreringDto {
  @Dato() dato!: string;
  @Tekst({ maks: 200 }) organ!: string;
  @Valgfri() @Tekst({ maks: 100 }) saksnummer?: string;
  /** Hash of the document that says so. */
  @Valgfri() @Hash() dokument?: string;
  @Liste(() => AvtalesvarDto, { maks: 50, min: 1 }) avtaler!: AvtalesvarDto[];
}
