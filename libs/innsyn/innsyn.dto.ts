import { frist, MAALFORMER, type Maalform, ORGANSLAG, type Organslag, osloTidspunkt, UTFALLSKLASSER, type Utfallsklasse, virkning } from '#felles';
import { Boolsk, Enum, feltproblem, Heltall, Periode, Tekst, Uuid, Valgfri } from '#platform';

const PRESISJONER = frist.options.map((o) => o.shape.presisjon.value);
const VIRKNINGSSLAG = virkning.options.map((o) => o.shape.slag.value);

/** The form that sentences are told in; bokmål when it is left out. */
export class MaalformDto {
  @Valgfri() @Enum(MAALFORMER) maalform?: Maalform;
}

export class NyttfilterDto extends MaalformDto {
  /** Also what one did oneself, and what followed of itself. */
  @Valgfri() @Boolsk() alle?: boolean;
}

export class LestDto {
  /** The newest event that one has seen. */
  @Heltall(0, 999_999_999_999_999) posisjon!: number;
}

export class HistorikkfilterDto extends Periode {
  @Valgfri() @Uuid() sak?: string;
  /** A person's id, or `system`. */
  @Valgfri() @Tekst({ maks: 36 }) aktoer?: string;
  @Valgfri() @Uuid() part?: string;
  /** Type of event, e.g. `SakVedtattISSU`. */
  @Valgfri() @Tekst({ maks: 60 }) type?: string;
  @Valgfri() @Tekst({ maks: 200 }) q?: string;
  @Valgfri() @Enum(MAALFORMER) maalform?: Maalform;
}

export class VedtaksfilterDto extends Periode {
  @Valgfri() @Uuid() sak?: string;
  @Valgfri() @Uuid() organ?: string;
  @Valgfri() @Enum(ORGANSLAG) organslag?: Organslag;
  @Valgfri() @Uuid() part?: string;
  @Valgfri() @Uuid() avtale?: string;
  @Valgfri() @Tekst({ maks: 200 }) q?: string;
  @Valgfri() @Enum(UTFALLSKLASSER) klasse?: Utfallsklasse;
  @Valgfri() @Enum(VIRKNINGSSLAG) virkning?: string;
  @Valgfri() @Boolsk() tilbakevirkende?: boolean;
  @Valgfri() @Boolsk() endelig?: boolean;
  @Valgfri() @Boolsk() sendt?: boolean;
  @Valgfri() @Boolsk() visertilSaksgrunnlag?: boolean;
}

export class UtsendelsesfilterDto extends Periode {
  @Valgfri() @Uuid() organ?: string;
  @Valgfri() @Enum(ORGANSLAG) organslag?: Organslag;
  @Valgfri() @Uuid() part?: string;
  @Valgfri() @Uuid() avtale?: string;
}

export class VentefilterDto {
  @Valgfri() @Uuid() organ?: string;
  @Valgfri() @Enum(ORGANSLAG) organslag?: Organslag;
  /** `YYYY-MM` */
  @Valgfri() @Tekst({ maks: 7 }) maaned?: string;
  @Valgfri() @Enum(PRESISJONER) presisjon?: string;
  @Valgfri() @Boolsk() venter?: boolean;
}

/** @throws Problem ugyldig-parameter */
export function krevMaaned(maaned: string | undefined): void {
  if (maaned === undefined || /^\d{4}-(?:0[1-9]|1[0-2])$/.test(maaned)) return;
  throw feltproblem('ugyldig-parameter', '?maaned', 'ugyldig-maaned', 'Måneden skal skrives som 2026-06');
}

/** The instants between which days in Oslo lie: the last one is the first that does not count. */
export function oyeblikk({ fra, til }: Periode): { readonly fra?: string; readonly til?: string } {
  return { ...(fra && { fra: osloTidspunkt(fra, '00:00') }), ...(til && { til: osloTidspunkt(dagenEtter(til), '00:00') }) };
}

function dagenEtter(dato: string): string {
  const dag = new Date(`${dato}T12:00:00Z`);
  dag.setUTCDate(dag.getUTCDate() + 1);
  return dag.toISOString().slice(0, 10);
}
