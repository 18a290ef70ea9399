import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiProperty, ApiResponse, getSchemaPath } from '@nestjs/swagger';

/** What every command answers. */
export class Utfall {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ type: 'integer', minimum: 0 })
  readonly revisjon!: number;

  /** Left out when there is nothing to say. */
  @ApiProperty({ type: () => [Feltfeil], required: false })
  readonly varsler?: Feltfeil[];
}

class Feltfeil {
  @ApiProperty({ example: '#/frist' })
  readonly pointer!: string;

  @ApiProperty({ example: 'dato-finnes-ikke' })
  readonly kode!: string;

  @ApiProperty({ example: 'Datoen finnes ikke i kalenderen' })
  readonly melding!: string;
}

/** RFC 9457; `type` is an address that documents the kind of problem. */
export class Problemsvar {
  @ApiProperty({ format: 'uri-reference', example: '/problem/ugyldig-verdi' })
  readonly type!: string;

  @ApiProperty({ example: 'Noen felt har ugyldig verdi' })
  readonly title!: string;

  @ApiProperty({ type: 'integer', example: 422 })
  readonly status!: number;

  @ApiProperty({ required: false, description: 'Regelens stabile kode' })
  readonly kode?: string;

  @ApiProperty({ required: false, description: 'Hva som mangler, i en setning' })
  readonly detail?: string;

  @ApiProperty({ required: false, type: 'integer', description: 'Revisjonen nå (412)' })
  readonly revisjon?: number;

  @ApiProperty({ required: false, type: () => Feltfeil, isArray: true })
  readonly errors?: Feltfeil[];

  @ApiProperty()
  readonly traceId!: string;

  /** The OpenAPI response of an error status. */
  static svar(status: number): MethodDecorator {
    const respons = ApiResponse({ status, description: 'Problem', content: { 'application/problem+json': { schema: { $ref: getSchemaPath(Problemsvar) } } } });
    return applyDecorators(ApiExtraModels(Problemsvar), respons);
  }
}
