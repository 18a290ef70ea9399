import { type Frist, LENGST_AVSTAND } from '#felles';
import { Boolsk, Enum, fristvariant, Heltall, Objekt, Periode, Tekst, Valgfri } from '#platform';

export class ForpliktelsesfilterDto extends Periode {
  @Valgfri() @Enum(['dato', 'ansvarlig']) uten?: 'dato' | 'ansvarlig';
  @Valgfri() @Tekst() ansvarlig?: string;
  @Valgfri() @Boolsk() lukket?: boolean;
}

export class EndreFristDto {
  @Objekt(fristvariant()) frist!: Frist;
  @Tekst({ maks: 2_000 }) begrunnelse!: string;
}

export class ForlengFristerDto {
  @Heltall(1, LENGST_AVSTAND) dager!: number;
  @Tekst({ maks: 2_000 }) begrunnelse!: string;
}
