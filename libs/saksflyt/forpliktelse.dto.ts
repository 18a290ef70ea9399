import { Boolsk, Enum, Periode, Tekst, Valgfri } from '#platform';

export class ForpliktelsesfilterDto extends Periode {
  @Valgfri() @Enum(['dato', 'ansvarlig']) uten?: 'dato' | 'ansvarlig';
  @Valgfri() @Tekst() ansvarlig?: string;
  @Valgfri() @Boolsk() lukket?: boolean;
}
