/** What somebody may have to do. The web has the words. */
export const GJOEREMAAL = [
  'rett-sak', 'forbered-sak', 'sett-paa-saksliste', 'svar-avtale', 'avklar-forbehold', 'signer-avtale', 'gi-innspill', 'gi-raad', 'oppfyll', 'avklar', 'send-innspill', 'svar-skriftlig', 'kommenter-referat',
] as const;
export type Gjoeremaalslag = (typeof GJOEREMAAL)[number];

/** What a line leads to. */
export interface Gjoeremaalslenke {
  readonly slag: 'sak' | 'avtale' | 'innspill' | 'moete' | 'organ';
  readonly id: string;
  /** The part of the agreement that it is to be done for. */
  readonly partId?: string | undefined;
}

export interface Gjoeremaal {
  readonly slag: Gjoeremaalslag;
  /** What it is about, in the words of whoever wrote it. */
  readonly tittel: string;
  readonly gjelder: Gjoeremaalslenke;
  /** The part, body or name on whose behalf; null: one's own. */
  readonly paaVegneAv: string | null;
  /** `YYYY-MM-DD`, or null: no day follows. */
  readonly dag: string | null;
  readonly forfalt: boolean;
  /** Instant or day since when it has waited; null: not known. */
  readonly siden: string | null;
  /** Saker that it stands for, when it is about several. */
  readonly antall?: number | undefined;
}

/** The first day first, what is late before all; without a day: what has waited the longest. */
export function iRekkefoelge(alle: readonly Gjoeremaal[]): readonly Gjoeremaal[] {
  const noekkel = ({ dag, siden, tittel, gjelder }: Gjoeremaal) => [dag ?? '~', siden ?? '~', tittel, gjelder.id].join(' ');
  return alle.map((g) => [noekkel(g), g] as const).sort(([a], [b]) => (a < b ? -1 : Number(a > b))).map(([, g]) => g);
}

export const gjoeremaal = (idag: string, { siden = null, ...g }: Omit<Gjoeremaal, 'forfalt' | 'siden'> & { readonly siden?: string | null }): Gjoeremaal =>
  ({ ...g, siden: siden === null ? null : new Date(siden).toISOString(), forfalt: g.dag !== null && g.dag < idag });
