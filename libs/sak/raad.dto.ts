import { type Frist, type Organslag, ORGANSLAG } from '#felles';
import { Boolsk, Dato, Enum, Heltall, Liste, Objekt, regel, Tekst, Uuid, Valgfri, variant } from '#platform';

class DagDto {
  @Enum(['dag']) presisjon!: 'dag';
  @Dato() dato!: string;
}
class MoeteDto {
  @Enum(['moete']) presisjon!: 'moete';
  @Uuid() moeteId!: string;
}
class MaanedDto {
  @Enum(['maaned']) presisjon!: 'maaned';
  @Tekst({ maks: 7 }) maaned!: string;
}
class SesongDto {
  @Enum(['sesong']) presisjon!: 'sesong';
  @Enum(['vaar', 'sommer', 'hoest', 'vinter']) sesong!: string;
  @Heltall(1900, 2200) aar!: number;
}
class NesteRundeDto {
  @Enum(['neste-runde']) presisjon!: 'neste-runde';
  @Enum(ORGANSLAG) organslag!: Organslag;
}

export class RaadDto {
  /** Bodies that are asked; the process says which kinds may be. */
  @Liste(regel.uuid(), { min: 1, maks: 100 }) organer!: string[];
  /** What they are asked to do. */
  @Tekst({ maks: 5_000 }) mandat!: string;
  @Valgfri()
  @Objekt(variant('presisjon', { dag: () => DagDto, moete: () => MoeteDto, maaned: () => MaanedDto, sesong: () => SesongDto, 'neste-runde': () => NesteRundeDto }))
  frist?: Frist;
  /** Each body gets a sak of its own, instead of treating this one. */
  @Valgfri() @Boolsk() somUndersaker?: boolean;
}
