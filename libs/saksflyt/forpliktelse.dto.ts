import { type Frist, LENGST_AVSTAND } from '#felles';
import { Boolsk, Dato, Enum, fristvariant, Hash, Heltall, Liste, Objekt, Periode, Tekst, Uuid, Valgfri, variant } from '#platform';
import { type Bevis, FORPLIKTELSESSTATUSER, type Forpliktelsesstatus } from '#sak';
import { FORPLIKTELSESSLAG } from './forpliktelse.rad';

class Felles extends Periode {
  /** As known then: by the end of this day, Norwegian time. Left out: now. */
  @Valgfri() @Dato() per?: string;
  @Valgfri() @Enum(['dato', 'ansvarlig']) uten?: 'dato' | 'ansvarlig';
  @Valgfri() @Boolsk() etterspoerres?: boolean;
  @Valgfri() @Tekst() ansvarlig?: string;
  @Valgfri() @Uuid() part?: string;
  /** The body that decided. */
  @Valgfri() @Uuid() organ?: string;
  @Valgfri() @Uuid() sak?: string;
  @Valgfri() @Enum(FORPLIKTELSESSTATUSER) status?: Forpliktelsesstatus;
  @Valgfri() @Boolsk() lukket?: boolean;
  @Valgfri() @Boolsk() forfalt?: boolean;
}

export class ForpliktelsesfilterDto extends Felles {
  @Valgfri() @Enum(FORPLIKTELSESSLAG) slag?: (typeof FORPLIKTELSESSLAG)[number];
}

export class HandlingsplanfilterDto extends Felles {
  @Valgfri() @Tekst() handlingsplan?: string;
  @Valgfri() @Heltall(1900, 2200) fraAar?: number;
  @Valgfri() @Heltall(1900, 2200) tilAar?: number;
}

export class EndreFristDto {
  @Objekt(fristvariant()) frist!: Frist;
  @Tekst({ maks: 2_000 }) begrunnelse!: string;
}

export class ForlengFristerDto {
  @Heltall(1, LENGST_AVSTAND) dager!: number;
  @Tekst({ maks: 2_000 }) begrunnelse!: string;
}

class DokumentbevisDto {
  @Enum(['dokument']) slag!: string;
  /** Of a file that is sent in. */
  @Hash() hash!: string;
  @Tekst({ maks: 200 }) navn!: string;
}
class SaksbevisDto {
  @Enum(['sak']) slag!: string;
  @Uuid() sakId!: string;
}
class HendelsesbevisDto {
  @Enum(['hendelse']) slag!: string;
  @Uuid() hendelseId!: string;
}
class NotatbevisDto {
  @Enum(['notat']) slag!: string;
  @Tekst({ maks: 2_000 }) tekst!: string;
}

export class ForpliktelsesstatusDto {
  @Enum(FORPLIKTELSESSTATUSER) status!: Forpliktelsesstatus;
  /** What shows that it is done: only, and always, with `utfoert`. */
  @Valgfri() @Liste(variant('slag', { dokument: () => DokumentbevisDto, sak: () => SaksbevisDto, hendelse: () => HendelsesbevisDto, notat: () => NotatbevisDto }), { maks: 20 }) bevis?: Bevis[];
  @Tekst({ maks: 2_000 }) begrunnelse!: string;
}

export class AnsvarligDto {
  /** Name of a part, a body or a person here, or of the secretariat. Left out: nobody knows. */
  @Valgfri() @Tekst({ maks: 200 }) ansvarlig?: string;
  @Tekst({ maks: 2_000 }) begrunnelse!: string;
}
