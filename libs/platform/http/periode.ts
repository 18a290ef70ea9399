import { Dato, Valgfri } from './felt';
import { feltproblem } from './problem';

const MAKS_AAR = 10;

/** Days in Norway, for the query of a list. */
export class Periode {
  /** First day. */
  @Valgfri() @Dato() fra?: string;
  /** Last day, included. */
  @Valgfri() @Dato() til?: string;
}

/** @throws Problem ugyldig-parameter when the period runs backwards or is longer than ten years */
export function krevPeriode({ fra, til }: Periode): void {
  if (fra === undefined || til === undefined) return;
  if (fra > til) throw feltproblem('ugyldig-parameter', '?til', 'periode-baklengs', 'Perioden slutter før den begynner');
  const sisteAar = String(Number(fra.slice(0, 4)) + MAKS_AAR);
  if (til > sisteAar + fra.slice(4)) throw feltproblem('ugyldig-parameter', '?til', 'for-lang-periode', `Perioden kan være høyst ${MAKS_AAR} år`);
}
