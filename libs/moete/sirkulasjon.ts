import { type Dokumentversjon, type MellomMoeter } from '#felles';
import { type Sirkulasjonssvar, type Spurt } from './moete.events';

export interface Skriftligsvar extends Spurt {
  readonly behandlingId: string;
  readonly svar: Sirkulasjonssvar;
  readonly merknad?: string | undefined;
  readonly forSent: boolean;
  /** Instant. */
  readonly mottatt: string;
}

export interface Sirkulasjon {
  /** Last day to answer, Norwegian time. */
  readonly frist: string;
  /** How many members may have a sak taken in a meeting; undefined: the body has no such rule. */
  readonly kreverMoete?: number | undefined;
  readonly saker: readonly { readonly behandlingId: string; readonly sakId: string; readonly saksgrunnlag: Dokumentversjon }[];
  readonly spurte: readonly Spurt[];
  /** Members recorded absent. */
  readonly borte?: readonly string[] | undefined;
  readonly svar: readonly Skriftligsvar[];
}

/** A member who is away is asked no more; the vara, if there is one, is asked instead. */
export function medFravaer(s: Sirkulasjon, { personId, vara }: { readonly personId: string; readonly vara?: Spurt | undefined }): Sirkulasjon {
  return { ...s, borte: [...(s.borte ?? []), personId], spurte: [...s.spurte.filter((m) => m.personId !== personId), ...(vara ? [vara] : [])] };
}

export const medSvar = (s: Sirkulasjon, svar: Skriftligsvar): Sirkulasjon => ({ ...s, svar: [...s.svar, svar] });

/** Those who have not answered one sak. */
export const tause = ({ spurte, svar }: Pick<Sirkulasjon, 'spurte' | 'svar'>, behandlingId: string): readonly Spurt[] => spurte.filter((m) => !svar.some((v) => v.behandlingId === behandlingId && v.personId === m.personId));

export type Opptelling = Extract<MellomMoeter, { maate: 'sirkulasjon' }>['opptelling'];

/** What came after the deadline is told of, and not counted. */
export function opptelling(s: Pick<Sirkulasjon, 'spurte' | 'svar'>, behandlingId: string): Opptelling {
  const mine = s.svar.filter((v) => v.behandlingId === behandlingId);
  const antall = (svar: Sirkulasjonssvar) => mine.filter((v) => v.svar === svar && !v.forSent).length;
  return { ja: antall('ja'), nei: antall('nei'), kreverMoete: antall('krever-moete'), ikkeSvart: tause(s, behandlingId).length, forSent: mine.filter((v) => v.forSent).length };
}
