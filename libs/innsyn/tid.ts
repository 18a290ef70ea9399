import { dagerEtter, osloTidspunkt } from '#felles';
import { datofeil, feltproblem, lesTidspunkt, Tekst, Valgfri } from '#platform';

/** The two axes of a look back. */
export interface Tidsvalg {
  /** When it held. Instant. */
  readonly gjelder: string;
  /** What was registered by then is counted, and nothing later. Instant. */
  readonly kjent: string;
}

/** `per`: both axes at once. A day stands for its end in Norway. */
export class TidsvalgDto {
  @Valgfri() @Tekst({ maks: 40 }) per?: string;
  @Valgfri() @Tekst({ maks: 40 }) gjelderPer?: string;
  @Valgfri() @Tekst({ maks: 40 }) kjentPer?: string;
}

/**
 * @param naa what is left out is now
 * @throws Problem ugyldig-parameter for what is no time, for knowledge that lies ahead, and for `per` beside one of the axes
 */
export function tidsvalg({ per, gjelderPer, kjentPer }: TidsvalgDto, naa: string): Tidsvalg {
  if (per !== undefined && (gjelderPer ?? kjentPer) !== undefined) {
    throw feltproblem('ugyldig-parameter', '?per', 'per-eller-akser', 'Bruk enten per, som gjelder begge aksene, eller gjelderPer og kjentPer');
  }
  const kjent = kjentTid(per === undefined ? 'kjentPer' : 'per', per ?? kjentPer ?? naa, naa);
  return { kjent, gjelder: gjelderPer === undefined ? kjent : tid('gjelderPer', gjelderPer, naa) };
}

/** @throws Problem ugyldig-parameter for what is no time, and for a time to come: what will be known, nobody knows */
export function kjentTid(parameter: string, verdi: string, naa: string): string {
  const lest = tid(parameter, verdi, naa);
  if (lest > naa) throw feltproblem('ugyldig-parameter', `?${parameter}`, 'fram-i-tid', 'Tidspunktet har ikke vært ennå: historikken kjenner bare det som er registrert');
  return lest;
}

/** Today is not over: it stands for now. */
function tid(parameter: string, verdi: string, naa: string): string {
  const oeyeblikk = lesTidspunkt(verdi);
  if (oeyeblikk !== undefined) return oeyeblikk;
  const feil = datofeil(verdi);
  if (feil?.kode === 'ugyldig-dato') throw feltproblem('ugyldig-parameter', `?${parameter}`, 'ugyldig-tidspunkt', 'Tidspunktet skal skrives som 2026-03-15 eller 2026-03-15T10:00:00+01:00');
  if (feil) throw feltproblem('ugyldig-parameter', `?${parameter}`, feil.kode, feil.melding);
  const slutt = sluttenAv(verdi);
  return osloTidspunkt(verdi, '00:00') <= naa && naa < slutt ? naa : slutt;
}

/** The last millisecond of a day in Norway. */
function sluttenAv(dag: string): string {
  return new Date(Date.parse(osloTidspunkt(dagerEtter(dag, 1), '00:00')) - 1).toISOString();
}
