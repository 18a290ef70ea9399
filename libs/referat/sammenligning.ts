import { type Behandling, type Forslag, type Vedtakspunkt } from '#felles';
import { type Loep } from './dokument';

const somOrd = (tekst: string): string[] => tekst.match(/\s+|[\p{Letter}\p{Number}]+|[^\s\p{Letter}\p{Number}]/gu) ?? [];
const utenLuft = (tekst: string): string => tekst.replaceAll(/\s+/g, ' ').trim();

/** Above this many pairs of words the texts are shown whole, one struck and one new. */
const MAKS_PAR = 4_000_000;

/**
 * Which words went out and which came in, in reading order: the longest common run of words stays.
 * Dates and numbers with dots are one word each only as far as their digits go.
 */
export function ordforskjell(fra: string, til: string): Loep[] {
  const [a, b] = [somOrd(utenLuft(fra)), somOrd(utenLuft(til))];
  if (a.length * b.length > MAKS_PAR) return [{ tekst: fra, merke: 'fjernet' }, { tekst: til, merke: 'tilfoeyd' }];
  const felles = lengdetabell(a, b);
  const loep: Loep[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    const [ut = '', inn = ''] = [a[i], b[j]];
    if (i < a.length && j < b.length && ut === inn) {
      leggTil(loep, ut, undefined);
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && (felles[i + 1]?.[j] ?? 0) >= (felles[i]?.[j + 1] ?? 0))) {
      leggTil(loep, ut, 'fjernet');
      i++;
    } else {
      leggTil(loep, inn, 'tilfoeyd');
      j++;
    }
  }
  return loep;
}

/** `tabell[i][j]`: how many words the rest of a from i and the rest of b from j have in common, in order. */
function lengdetabell(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const tabell = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const [rad, neste] = [tabell[i], tabell[i + 1]];
      if (rad && neste) rad[j] = a[i] === b[j] ? (neste[j + 1] ?? 0) + 1 : Math.max(neste[j] ?? 0, rad[j + 1] ?? 0);
    }
  }
  return tabell;
}

function leggTil(loep: Loep[], tekst: string, merke: Loep['merke']): void {
  const siste = loep.at(-1);
  if (siste?.merke === merke && siste) loep[loep.length - 1] = { ...siste, tekst: siste.tekst + tekst };
  else loep.push({ tekst, ...(merke && { merke }) });
}

export interface Punktsammenligning {
  readonly nr: number;
  readonly vedtatt: string;
  readonly fraForslag?: Vedtakspunkt['fraForslag'];
  /** The words of the proposal that the point came from. */
  readonly foreslaatt?: string | undefined;
  readonly endret: boolean;
  readonly forskjell?: readonly Loep[] | undefined;
}

export interface Sammenligning {
  /** The decision as a whole equals no alternative (R3): proposals are then printed beside it. */
  readonly endret: boolean;
  readonly forslag: readonly Forslag[];
  readonly punkter: readonly Punktsammenligning[];
  /** Points of an alternative that some adopted point came from, and that none came from. */
  readonly bortfalt: readonly { readonly alternativ: string; readonly punkt: number; readonly tekst: string }[];
}

/** Proposed against adopted. A decision without points is changed only when what was proposed was rejected. */
export function sammenlign({ punkter, forslag, utfall }: Pick<Behandling, 'punkter' | 'forslag' | 'utfall'>): Sammenligning {
  const vedtatt = punkter.map((p) => utenLuft(p.tekst));
  const likt = forslag.some((f) => f.punkter.length === vedtatt.length && f.punkter.every((tekst, i) => utenLuft(tekst) === vedtatt[i]));
  const endret = forslag.length > 0 && (punkter.length === 0 ? utfall === 'IKKE_GODKJENT' : !likt);
  const brukt = new Set(punkter.flatMap((p) => (p.fraForslag ? [`${p.fraForslag.punkt} ${p.fraForslag.alternativ}`] : [])));
  const kilder = new Set(punkter.flatMap((p) => p.fraForslag?.alternativ ?? []));
  const bortfalt = forslag.filter((f) => kilder.has(f.alternativ)).flatMap((f) => f.punkter.map((tekst, i) => ({ alternativ: f.alternativ, punkt: i + 1, tekst })))
    .filter((p) => !brukt.has(`${p.punkt} ${p.alternativ}`));
  return { endret, forslag, punkter: punkter.map((p) => sammenlignPunkt(p, forslag)), bortfalt };
}

function sammenlignPunkt({ nr, tekst, fraForslag }: Vedtakspunkt, forslag: readonly Forslag[]): Punktsammenligning {
  const foreslaatt = fraForslag && forslag.find((f) => f.alternativ === fraForslag.alternativ)?.punkter[fraForslag.punkt - 1];
  if (foreslaatt === undefined) return { nr, vedtatt: tekst, endret: forslag.length > 0 && !forslag.some((f) => f.punkter.some((p) => utenLuft(p) === utenLuft(tekst))) };
  const endret = utenLuft(foreslaatt) !== utenLuft(tekst);
  return { nr, vedtatt: tekst, fraForslag, foreslaatt, endret, ...(endret && { forskjell: ordforskjell(foreslaatt, tekst) }) };
}
