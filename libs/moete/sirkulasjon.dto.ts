import { Dato, Enum, Tekst, Uuid, Valgfri } from '#platform';
import { SIRKULASJONSSVAR, type Sirkulasjonssvar } from './moete.events';

export class SirkulasjonDto {
  /** Last day to answer; left out: the day that the procedure was planned to. */
  @Valgfri() @Dato() frist?: string;
}

export class SirkulasjonsfravaerDto {
  /** The member who is away. */
  @Uuid() personId!: string;
  /** An appointed vara, who is asked instead. */
  @Valgfri() @Uuid() varaId?: string;
}

export class SirkulasjonssvarDto {
  @Uuid() behandlingId!: string;
  @Enum(SIRKULASJONSSVAR) svar!: Sirkulasjonssvar;
  @Valgfri() @Tekst({ maks: 5_000 }) merknad?: string;
  /** Left out: one's own. The leadership writes down an answer that came in another way. */
  @Valgfri() @Uuid() personId?: string;
  /** The absent member that one answers for. */
  @Valgfri() @Uuid() varaFor?: string;
}

export class DelegasjonDto {
  /** Where the body said so, such as «sak 12/25, punkt 3». */
  @Tekst({ maks: 2_000 }) grunnlag!: string;
}
