import { Liste, regel, Tekst, Valgfri } from '#platform';

export class InnspillspurringDto {
  /** Ids of parts and bodies; left out: all who are silent. */
  @Valgfri() @Liste(regel.uuid(), { maks: 500, min: 1 }) mottakere?: string[];
  @Valgfri() @Tekst({ maks: 2_000 }) begrunnelse?: string;
}

export class PurringDto {
  /** Left out: all who are silent. */
  @Valgfri() @Liste(regel.uuid(), { maks: 200, min: 1 }) parter?: string[];
  @Valgfri() @Tekst({ maks: 2_000 }) begrunnelse?: string;
}
