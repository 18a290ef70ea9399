import { Dato, Liste, regel, Tekst, Uuid, Valgfri } from '#platform';

export class DelegerSignaturrettDto {
  /** Who gets the right. */
  @Uuid() personId!: string;
  @Uuid() partId!: string;
  /** Only these agreements; left out: all. */
  @Valgfri() @Liste(regel.uuid(), { min: 1, maks: 200 }) avtaler?: string[];
  @Dato() fra!: string;
  /** Last day. */
  @Dato() til!: string;
  @Tekst({ maks: 2_000 }) grunnlag!: string;
}

export class TrekkSignaturrettDto {
  @Tekst({ maks: 2_000 }) begrunnelse!: string;
}

export class SignaturrettFilterDto {
  /** Giver or receiver. */
  @Valgfri() @Uuid() person?: string;
  @Valgfri() @Uuid() part?: string;
}
