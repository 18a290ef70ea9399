import { ApiProperty } from '@nestjs/swagger';
import { IsObject } from 'class-validator';
import { Tekst, Valgfri } from '#platform';

export class ProsessproeveDto {
  /** Judged by the rules of the context, which list all that is wrong at once; its JSON schema is at `/prosessskjema`. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  @IsObject()
  definisjon!: object;
}

export class PubliserProsessDto extends ProsessproeveDto {
  /** Why it is changed; needed from the second version on. */
  @Valgfri() @Tekst({ maks: 2_000 }) aarsak?: string;
}
