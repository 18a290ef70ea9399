import { Boolsk, Dato, Enum, Hash, Heltall, Liste, Tekst, Uuid, Valgfri } from '#platform';
import { AVTALESLAG, type Avtaleslag, MAATER, type Maate, VALG, type Valg } from './avtale.events';
import { type Avtalestatus } from './avtale.tilstand';

export class OpprettAvtaleDto {
  @Tekst({ maks: 300 }) navn!: string;
  @Enum(AVTALESLAG) slag!: Avtaleslag;
  @Valgfri() @Uuid() overordnet?: string;
  /** The agreement that this one replaces when it takes effect. */
  @Valgfri() @Uuid() erstatter?: string;
  @Boolsk() kreverSignatur!: boolean;
  @Boolsk() kreverGodkjenningFoerSignatur!: boolean;
}

export class AvtaleversjonDto {
  /** The whole text; its hash is of the text as it is kept: trimmed, NFC, line breaks as \n, UTF-8. */
  @Tekst({ maks: 200_000 }) tekst!: string;
  @Valgfri() @Tekst({ maks: 2_000 }) endring?: string;
}

class RegistreringDto {
  /** Left out: done here by the part itself. */
  @Valgfri() @Enum(MAATER) maate?: Maate;
  /** How it was received, when it was done elsewhere. */
  @Valgfri() @Tekst({ maks: 2_000 }) begrunnelse?: string;
}

export class MottakDto extends RegistreringDto {
  @Dato() dato!: string;
}

export class VarselDto extends RegistreringDto {
  /** Day on which the part will treat the matter; for a whole month its last day. */
  @Dato() dato!: string;
  @Valgfri() @Tekst({ maks: 200 }) organ?: string;
}

export class SvarDto extends RegistreringDto {
  @Enum(['ja', 'ja-med-forbehold', 'nei']) svar!: 'ja' | 'ja-med-forbehold' | 'nei';
  /** The reservation, or the reason for a no. */
  @Valgfri() @Tekst({ maks: 5_000 }) aarsak?: string;
  /** Day of the part's own decision. */
  @Dato() dato!: string;
  @Valgfri() @Tekst({ maks: 100 }) saksnummer?: string;
}

export class SignaturDto extends RegistreringDto {
  @Heltall(1, 10_000) versjon!: number;
  @Hash() hash!: string;
  @Dato() signertDato!: string;
  /** Name of who signed; required, with the position, when it was done elsewhere. */
  @Valgfri() @Tekst({ maks: 200 }) signertAv?: string;
  /** Position of who signed elsewhere. */
  @Valgfri() @Tekst({ maks: 200 }) stilling?: string;
}

export class SvarfristDto {
  @Dato() svarfrist!: string;
  @Tekst({ maks: 2_000 }) begrunnelse!: string;
}

export class SuspensjonDto {
  @Tekst({ maks: 2_000 }) begrunnelse!: string;
}

class PaaminnelsesvalgDto {
  /** As `runder[].holdt` has it. */
  @Uuid() paaminnelseId!: string;
  /** `utfoer`: it goes out on the day that the new deadline gives it, at once where that has passed. */
  @Enum(VALG) valg!: Valg;
}

export class GjenopptaSvarfristDto extends SuspensjonDto {
  /** One choice for each reminder that fell due while the deadline stood still. */
  @Valgfri() @Liste(() => PaaminnelsesvalgDto, { maks: 1_000 }) valg?: PaaminnelsesvalgDto[];
}

export class TilbaketrekkingDto {
  @Tekst({ maks: 2_000 }) begrunnelse!: string;
}

export class IkraftDto {
  @Dato() dato!: string;
  @Tekst({ maks: 2_000 }) begrunnelse!: string;
}

export class AvtalefilterDto {
  @Valgfri() @Enum(['utkast', 'sendt', 'delvis-signert', 'signert', 'i-kraft', 'erstattet']) status?: Avtalestatus;
  @Valgfri() @Enum(AVTALESLAG) slag?: Avtaleslag;
  @Valgfri() @Uuid() part?: string;
  @Valgfri() @Uuid() sak?: string;
}

export class RundeDto {
  @Valgfri() @Heltall(1, 1_000) runde?: number;
}
