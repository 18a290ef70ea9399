import { type Forpliktelsesstatus } from '#sak';
import { type ForpliktelseRad, type Oppfoelgingssteg } from './forpliktelse.rad';

/** A commitment with what closed its point. */
export type Forpliktelsesrad = Pick<ForpliktelseRad, 'pos' | 'historikk' | 'status' | 'ansvarlig' | 'lukket' | 'punkt' | 'avtale_id' | 'slag'> & { readonly punkt_lukket: string | null; readonly punkt_pos: number | null };

/** `lukket-med-punktet`: its point was closed, and nobody said what became of it. */
export type Visstatus = Forpliktelsesstatus | 'lukket-med-punktet';

export interface Forpliktelsestilstand {
  readonly status: Visstatus;
  readonly ansvarlig: string | null;
  readonly lukket: string | null;
  readonly historikk: readonly Oppfoelgingssteg[];
  /** It was asked who shall do it, and nobody knew. */
  readonly ansvarligIkkeKjent: boolean;
}

const FERDIG: ReadonlySet<Forpliktelsesstatus> = new Set(['utfoert', 'bortfalt']);

/**
 * How a commitment stood at a place in the log, by what was recorded until then; left out: now. Undefined before it was decided.
 * The same as what its row would be if the log ended there.
 */
export function tilstandVed(rad: Forpliktelsesrad, pos = Infinity): Forpliktelsestilstand | undefined {
  if (Number(rad.pos) > pos) return undefined;
  const historikk = rad.historikk.filter((h) => h.pos <= pos);
  const { status, ansvarlig } = rad.historikk.find((h) => h.pos > pos)?.foer ?? rad;
  const medPunktet = lukketMedPunktet(rad, historikk, pos);
  const ferdig = FERDIG.has(status);
  return {
    status: medPunktet !== null && !ferdig ? 'lukket-med-punktet' : status, ansvarlig, historikk, lukket: erFraVedtak(rad) ? (ferdig ? sidenFerdig(historikk) : medPunktet) : rad.lukket,
    ansvarligIkkeKjent: ansvarlig === null && historikk.some((h) => h.slag === 'ansvarlig'),
  };
}

/** Started by a point, not by a round of an agreement or of input, or by the process. */
export const erFraVedtak = ({ punkt, avtale_id, slag }: Pick<ForpliktelseRad, 'punkt' | 'avtale_id' | 'slag'>): boolean => punkt !== null && avtale_id === null && slag !== 'innspillsrunde';

function lukketMedPunktet({ punkt_lukket: lukket, punkt_pos: lukketPos }: Forpliktelsesrad, historikk: readonly Oppfoelgingssteg[], pos: number): string | null {
  if (lukketPos === null || Number(lukketPos) > pos) return null;
  return historikk.some((h) => h.slag === 'status' && h.status === 'aapen' && h.runde === undefined && h.pos > Number(lukketPos)) ? null : lukket;
}

/** When it was last over without having been so. */
function sidenFerdig(historikk: readonly Oppfoelgingssteg[]): string | null {
  return historikk.findLast((h) => FERDIG.has(h.status) && !FERDIG.has(h.foer.status))?.naar ?? null;
}
