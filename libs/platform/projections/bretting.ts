import { type AnyEvent, type Fold, type Projection, type Recorded, type Row } from '#eventsourcing';
import { somLest, type Tabell } from './tabell';

/** An event together with what it does to a read model, and to which rows. */
export interface Steg {
  readonly hendelse: Recorded;
  readonly brett: Fold<Row, AnyEvent>;
  readonly noekler: readonly Row[];
}

export interface Endringer {
  readonly lagres: readonly Row[];
  readonly slettes: readonly Row[];
}

interface Plass {
  readonly fantes: boolean;
  rad: Row | undefined;
  roert: boolean;
}

/** @throws whatever the projection's `keys` throws */
export function stegFor(p: Projection, hendelse: Recorded): Steg | undefined {
  const brett = p.folds.get(hendelse.type) ?? p.otherwise;
  if (!brett) return undefined;
  const noekler = brett.keys(hendelse).map((noekkel) => helNoekkel(p, noekkel, hendelse));
  return { hendelse, brett, noekler };
}

/** Folds the steps in order over the rows that stand. Pure but for what the folds do. @throws whatever a fold throws */
export function brett(p: Projection, tabell: Tabell, steg: readonly Steg[], stod: readonly Row[]): Endringer {
  const plasser = new Map<string, Plass>();
  for (const rad of stod) {
    const lest = somLest(p, rad, rad.fellesskap as string);
    plasser.set(merke(tabell, lest), { fantes: true, rad: lest, roert: false });
  }
  for (const { hendelse, brett: fold, noekler } of steg)
    for (const noekkel of noekler) {
      const sted = merke(tabell, noekkel);
      const plass = plasser.get(sted) ?? { fantes: false, rad: undefined, roert: false };
      const ny = fold.fold(plass.rad, hendelse, noekkel);
      const uendret = ny === plass.rad;
      plass.rad = ny && (uendret ? ny : somLest(p, ny, hendelse.metadata.tenant));
      plass.roert ||= !uendret;
      if (plass.rad && merke(tabell, plass.rad) !== sted) throw new Error(`Raden i ${p.name} fikk en annen nøkkel enn den ble hentet med`);
      plasser.set(sted, plass);
    }
  const roerte = [...plasser.entries()].filter(([, plass]) => plass.roert);
  return {
    lagres: roerte.flatMap(([, plass]) => (plass.rad ? [plass.rad] : [])),
    slettes: roerte.filter(([, plass]) => !plass.rad && plass.fantes).map(([sted]) => fraMerke(tabell, sted)),
  };
}

/** Each key once: these rows are asked for. */
export function alleNoekler(tabell: Tabell, steg: readonly Steg[]): readonly Row[] {
  const sett = new Map<string, Row>();
  for (const { noekler } of steg) for (const noekkel of noekler) sett.set(merke(tabell, noekkel), noekkel);
  return [...sett.values()];
}

function helNoekkel(p: Projection, noekkel: Row, { metadata }: Recorded): Row {
  const lest = somLest(p, noekkel, metadata.tenant);
  const ut: Record<string, unknown> = { fellesskap: metadata.tenant };
  for (const k of p.key) {
    if (lest[k] === null) throw new Error(`Nøkkelen til ${p.name} mangler ${k}`);
    ut[k] = lest[k];
  }
  return ut;
}

const merke = (tabell: Tabell, rad: Row): string => JSON.stringify(tabell.noekkel.map((k) => rad[k]));

function fraMerke(tabell: Tabell, sted: string): Row {
  const verdier = JSON.parse(sted) as unknown[];
  return Object.fromEntries(tabell.noekkel.map((k, i) => [k, verdier[i]]));
}
