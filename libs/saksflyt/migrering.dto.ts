import { Enum, Heltall, Liste, Tekst, Uuid, Valgfri } from '#platform';

export class StegparDto {
  /** Id of a step in the version that the saker follow. */
  @Tekst({ maks: 60 }) fra!: string;
  /** Id of the step in the other version where they shall stand. */
  @Tekst({ maks: 60 }) til!: string;
}

class PlanDto {
  @Heltall(1, 999_999) fra!: number;
  @Heltall(1, 999_999) til!: number;
  @Liste(() => StegparDto, { maks: 200 }) avbildning!: StegparDto[];
}

export class MigreringsproeveDto extends PlanDto {
  @Valgfri() @Heltall(1, 200) antall?: number;
  /** `neste` of the answer before. */
  @Valgfri() @Uuid() etter?: string;
}

export class MigreringDto extends PlanDto {
  @Tekst({ maks: 2_000 }) begrunnelse!: string;
}

export class AngringDto {
  @Tekst({ maks: 2_000 }) begrunnelse!: string;
}

export class MigrertesakerDto {
  @Valgfri() @Enum(['migrert', 'avvist', 'angret', 'ikke-angret']) utfall?: 'migrert' | 'avvist' | 'angret' | 'ikke-angret';
}
