import { type Innlevering, STOERSTE_INNLEVERING } from '#felles';
import { Dato, Enum, Heltall, Klokkeslett, Liste, Objekt, Tekst, Valgfri } from '#platform';
import { MOETEFORMER, type Moeteform } from './moete.events';

export class InnleveringDto {
  @Heltall(0, STOERSTE_INNLEVERING) antall!: number;
  @Enum(['dager', 'arbeidsdager']) enhet!: Innlevering['enhet'];
}

/** A meeting that comes into being with a plan. */
export class PlanlagtMoeteDto {
  @Dato() dato!: string;
  @Valgfri() @Klokkeslett({ dato: 'dato' }) start?: string;
  @Valgfri() @Klokkeslett({ dato: 'dato' }) slutt?: string;
  @Valgfri() @Tekst({ maks: 500 }) sted?: string;
  @Valgfri() @Tekst({ maks: 300 }) tittel?: string;
  @Valgfri() @Enum(MOETEFORMER) form?: Moeteform;
  @Valgfri() @Tekst({ maks: 500 }) vertskap?: string;
  @Valgfri() @Tekst({ maks: 2_000 }) videolenke?: string;
}

class PlanlagtMedInnleveringDto extends PlanlagtMoeteDto {
  @Valgfri() @Objekt(() => InnleveringDto) innlevering?: InnleveringDto;
}

export class FastsettMoeteplanDto {
  @Heltall(1900, 2200) aar!: number;
  @Liste(() => PlanlagtMedInnleveringDto, { min: 1, maks: 100 }) moeter!: PlanlagtMedInnleveringDto[];
  @Valgfri() @Enum(MOETEFORMER) form?: Moeteform;
  @Valgfri() @Objekt(() => InnleveringDto) innlevering?: InnleveringDto;
}

export class MoeteplanaarDto {
  @Heltall(1900, 2200) aar!: number;
}
