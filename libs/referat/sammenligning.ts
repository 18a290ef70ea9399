import { type Behandling, type Forslag, ordforskjell, type Ordloep, utenLuft, type Vedtakspunkt } from '#felles';

export interface Punktsammenligning {
  readonly nr: number;
  readonly vedtatt: string;
  readonly fraForslag?: Vedtakspunkt['fraForslag'];
  /** The words of the proposal that the point came from. */
  readonly foreslaatt?: string | undefined;
  readonly endret: boolean;
  readonly forskjell?: readonly Ordloep[] | undefined;
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
