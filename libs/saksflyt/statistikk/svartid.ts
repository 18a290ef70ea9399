import { dagerMellom, osloDato } from '#felles';
import { type Svarpart } from '../forpliktelse.rad';
import { dagtall, type Dagtall, grupper, iPerioden, paaNorsk, type Statistikkperiode } from './tall';

/** A round that somebody was asked to answer: of an agreement, or of input. */
export interface Spurtrunde {
  readonly slag: 'svarfrist' | 'innspillsrunde';
  /** Its place in the log. */
  readonly pos: number;
  /** Instant. */
  readonly sendt: string;
  /** When nobody was waited for any more. Instant. */
  readonly lukket: string | null;
  readonly parter: readonly Svarpart[];
}

/** How one part or body has answered; `antall`, `median` and `lengst` are of those that were answered, in days. */
export interface Svartidslinje extends Dagtall {
  readonly hvem: { readonly id: string; readonly navn: string; readonly organ: boolean };
  readonly spurt: number;
  /** Answered on the last day or before; only where that is a day. */
  readonly innenFristen: number;
  readonly etterFristen: number;
  readonly venter: number;
  /** Of those that wait: past their last day. */
  readonly overFristen: number;
}

/** What is known: everything before a place in the log, which was reached on this day. */
export interface Kjent {
  readonly dag: string;
  readonly pos: number;
  /** Instant. */
  readonly foer: string;
}

interface Spurt { readonly part: Svarpart; readonly dager: number | undefined; readonly frist: string | undefined; readonly svarte: string | undefined; readonly venter: boolean }

function spurte({ parter, pos, sendt, lukket }: Spurtrunde, kjent: Kjent, tider: ReadonlyMap<number, string>): readonly Spurt[] {
  // Who kept its answer from the round before was not asked.
  return parter.filter((p) => p.svart !== pos).map((part) => {
    const tid = part.svart !== null && part.svart <= kjent.pos ? tider.get(part.svart) : undefined;
    const sist = part.dager.findLast((d) => d.pos <= kjent.pos)?.frist;
    const svarte = tid === undefined ? undefined : osloDato(tid);
    return {
      part, svarte, dager: svarte === undefined ? undefined : dagerMellom(osloDato(sendt), svarte), frist: sist?.presisjon === 'dag' ? sist.dato : undefined,
      venter: svarte === undefined && (lukket === null || lukket >= kjent.foer),
    };
  });
}

/** @param tider when each place in the log was reached, by place */
export function svartider(runder: readonly Spurtrunde[], tider: ReadonlyMap<number, string>, periode: Statistikkperiode, kjent: Kjent): readonly Svartidslinje[] {
  const alle = runder.filter((r) => r.pos <= kjent.pos && iPerioden(osloDato(r.sendt), periode)).flatMap((r) => spurte(r, kjent, tider));
  return grupper(alle, (s) => s.part.partId).map((gruppe) => {
    const antall = (hvilke: (s: Spurt) => boolean): number => gruppe.filter(hvilke).length;
    const { partId, navn, organ } = gruppe.at(-1)?.part ?? gruppe[0].part;
    return {
      hvem: { id: partId, navn, organ: organ === true }, spurt: gruppe.length, ...dagtall(gruppe.flatMap((s) => s.dager ?? [])),
      innenFristen: antall(({ frist, svarte }) => frist !== undefined && svarte !== undefined && svarte <= frist),
      etterFristen: antall(({ frist, svarte }) => frist !== undefined && svarte !== undefined && svarte > frist),
      venter: antall((s) => s.venter), overFristen: antall(({ venter, frist }) => venter && frist !== undefined && frist < kjent.dag),
    };
  }).toSorted((a, b) => paaNorsk(a.hvem.navn, b.hvem.navn));
}
