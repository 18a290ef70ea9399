import { type Frist, type Fristanker, FRISTHENDELSER, type Organslag, ORGANSLAG } from '#felles';
import { Dato, Enum, Heltall, Objekt, Tekst, Uuid, Valgfri } from './felt';
import { type Variant, variant } from './regel';

const MAANED = { maks: 7 };

class DagDto {
  @Enum(['dag']) presisjon!: 'dag';
  @Dato() dato!: string;
}
class MoeteDto {
  @Enum(['moete']) presisjon!: 'moete';
  @Uuid() moeteId!: string;
}
class MoeteIMaanedDto {
  @Enum(['moete-i-maaned']) presisjon!: 'moete-i-maaned';
  @Uuid() organId!: string;
  @Tekst(MAANED) maaned!: string;
}
class MaanedDto {
  @Enum(['maaned']) presisjon!: 'maaned';
  @Tekst(MAANED) maaned!: string;
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
class AvstandDto {
  @Enum(['avstand']) presisjon!: 'avstand';
  /** How far is too far is said together with what else is wrong with the deadlines. */
  @Heltall(-1_000_000_000, 1_000_000_000) antall!: number;
  @Enum(['dager', 'arbeidsdager']) enhet!: string;
  @Enum(['foer', 'etter']) retning!: string;
  @Uuid() moeteId!: string;
}
class FraFristDto {
  @Enum(['frist']) slag!: string;
  @Heltall(0, 100) punkt!: number;
  @Heltall(1, 100) nr!: number;
}
class FraForpliktelseDto {
  @Enum(['forpliktelse']) slag!: string;
  @Uuid() forpliktelseId!: string;
}
class FraHendelseDto {
  @Enum(['hendelse']) slag!: string;
  @Enum(FRISTHENDELSER) hendelse!: string;
}
class AvstandFraDto {
  @Enum(['avstand-fra']) presisjon!: 'avstand-fra';
  @Heltall(-1_000_000_000, 1_000_000_000) antall!: number;
  @Enum(['dager', 'arbeidsdager']) enhet!: string;
  @Enum(['foer', 'etter']) retning!: string;
  @Objekt(variant('slag', { frist: () => FraFristDto, forpliktelse: () => FraForpliktelseDto, hendelse: () => FraHendelseDto })) fra!: Fristanker;
}
class VedBehovDto {
  @Enum(['ved-behov']) presisjon!: 'ved-behov';
}
class IkkeOppgittDto {
  @Enum(['ikke-oppgitt']) presisjon!: 'ikke-oppgitt';
  @Valgfri() @Tekst({ maks: 500 }) merknad?: string;
}

/** A deadline as people state it; `ikke-oppgitt` is an answer too. */
const FRISTKLASSER: Readonly<Record<Frist['presisjon'], () => new () => object>> = {
  dag: () => DagDto, moete: () => MoeteDto, 'moete-i-maaned': () => MoeteIMaanedDto, maaned: () => MaanedDto, sesong: () => SesongDto,
  'neste-runde': () => NesteRundeDto, avstand: () => AvstandDto, 'avstand-fra': () => AvstandFraDto, 'ved-behov': () => VedBehovDto, 'ikke-oppgitt': () => IkkeOppgittDto,
};

/** A field of a body that holds a deadline, in any of these ways; none named: in all. */
export function fristvariant(...presisjoner: readonly Frist['presisjon'][]): Variant {
  if (presisjoner.length === 0) return variant('presisjon', FRISTKLASSER);
  return variant('presisjon', Object.fromEntries(presisjoner.map((p) => [p, FRISTKLASSER[p]])));
}
