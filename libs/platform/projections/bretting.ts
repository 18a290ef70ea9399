import { type AnyEvent, type Fold, type Projection, type Recorded, type Row } from '#eventsourcing';
import { somLest, type Tabell, verdiSomLest } from './tabell';

/** One row that an event touches. `sted` is its key as text. */
interface Beroert {
  readonly sted: string;
  readonly noekkel: Row;
}

/** An event together with what it does to a read model, and to which rows. */
export interface Steg {
  readonly hendelse: Recorded;
  readonly brett: Fold<Row, AnyEvent>;
  readonly rader: readonly Beroert[];
}

export interface Endringer {
  readonly lagres: readonly Row[];
  readonly slettes: readonly Row[];
}

interface Plass {
  readonly noekkel: Row;
  /** It stood, or may have. */
  readonly fantes: boolean;
  rad: Row | undefined;
  roert: boolean;
}

/** @throws whatever the projection's `keys` throws */
export function stegFor(p: Projection, tabell: Tabell, hendelse: Recorded): Steg | undefined {
  const brett = p.folds.get(hendelse.type) ?? p.otherwise;
  if (!brett) return undefined;
  const rader = brett.keys(hendelse).map((noekkel) => beroert(p, tabell, noekkel, hendelse));
  return rader.length > 0 ? { hendelse, brett, rader } : undefined;
}

/** Folds the steps in order over the rows that stand. Pure but for what the folds do. @throws whatever a fold throws */
export function brett(p: Projection, tabell: Tabell, steg: readonly Steg[], stod: readonly Row[]): Endringer {
  const plasser = new Map<string, Plass>();
  for (const rad of stod) plasser.set(stedFor(tabell, rad), { noekkel: rad, fantes: true, rad, roert: false });
  for (const { hendelse, brett: fold, rader } of steg)
    for (const { sted, noekkel } of rader) {
      const plass = plasser.get(sted) ?? { noekkel, fantes: fold.blind === true, rad: undefined, roert: false };
      const ny = fold.fold(plass.rad, hendelse, noekkel);
      if (ny !== plass.rad) {
        plass.rad = ny && somLest(tabell, ny, hendelse.metadata.tenant);
        plass.roert = true;
        if (plass.rad && !sammeNoekkel(tabell, plass.rad, plass.noekkel)) throw new Error(`Raden i ${p.name} fikk en annen nøkkel enn den ble hentet med`);
      }
      plasser.set(sted, plass);
    }
  const roerte = [...plasser.values()].filter((plass) => plass.roert);
  return {
    lagres: roerte.flatMap(({ rad }) => (rad ? [rad] : [])),
    slettes: roerte.filter(({ rad, fantes }) => !rad && fantes).map(({ noekkel }) => noekkel),
  };
}

/** Each key once, without those whose first step is blind: these rows are asked for. */
export function spurteNoekler(steg: readonly Steg[]): readonly Row[] {
  const sett = new Map<string, Row | undefined>();
  for (const { rader, brett: fold } of steg)
    for (const { sted, noekkel } of rader) if (!sett.has(sted)) sett.set(sted, fold.blind ? undefined : noekkel);
  return [...sett.values()].filter((noekkel) => noekkel !== undefined);
}

function beroert(p: Projection, tabell: Tabell, noekkel: Row, { metadata }: Recorded): Beroert {
  const hel: Record<string, unknown> = { fellesskap: metadata.tenant };
  for (const [kolonne, type] of tabell.noekkelkolonner) {
    const verdi = verdiSomLest(type, noekkel[kolonne]);
    if (verdi === null) throw new Error(`Nøkkelen til ${p.name} mangler ${kolonne}`);
    hel[kolonne] = verdi;
  }
  return { sted: stedFor(tabell, hel), noekkel: hel };
}

const stedFor = (tabell: Tabell, rad: Row): string => tabell.noekkel.map((k) => String(rad[k])).join('\u001f');

const sammeNoekkel = (tabell: Tabell, a: Row, b: Row): boolean => tabell.noekkel.every((k) => a[k] === b[k]);
