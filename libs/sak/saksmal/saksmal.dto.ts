import { Boolsk, Enum, Liste, Tekst, Uuid, Valgfri } from '#platform';
import { FELTSLAG, type Feltslag } from './saksmal.events';

export class MalfeltDto {
  /** Lower-case letters, digits and hyphens. Named as the slag is, but for a `seksjon`. */
  @Tekst({ maks: 60 }) noekkel!: string;
  @Enum(FELTSLAG) slag!: Feltslag;
  @Tekst({ maks: 200 }) ledetekst!: string;
  /** Shown beside the field, and in the refusal when the field is empty. */
  @Valgfri() @Tekst({ maks: 1_000 }) hjelp?: string;
  @Boolsk() paakrevd!: boolean;
}

export class EndreSaksmalDto {
  @Tekst({ maks: 200 }) navn!: string;
  /** In the order in which they are shown. */
  @Liste(() => MalfeltDto, { min: 1, maks: 50 }) felt!: MalfeltDto[];
  @Tekst({ maks: 2_000 }) begrunnelse!: string;
}

export class OpprettSaksmalDto extends EndreSaksmalDto {
  @Tekst({ maks: 100 }) sakstype!: string;
  /** For saker reported to this body; the whole helsefellesskap when left out. */
  @Valgfri() @Uuid() organId?: string;
}

export class SaksmalfilterDto {
  @Valgfri() @Tekst({ maks: 100 }) sakstype?: string;
  @Valgfri() @Uuid() organ?: string;
}

export class GjeldendeSaksmalDto {
  @Tekst({ maks: 100 }) sakstype!: string;
  /** The body that the sak will be reported to. */
  @Valgfri() @Uuid() tilOrgan?: string;
  /** What holds where nobody has made a form, whether anybody has: a sak that was reported without one, stays without. */
  @Valgfri() @Boolsk() uten?: boolean;
}
