import { type AnyEvent, type Recorded } from '#eventsourcing';
import { type Foldbar, somJson, vikle } from './tilstand';

/** One field that was, or became, another. Null: it was not there. */
export interface Endring {
  /** Where it is, e.g. `runder[2].parter[<partId>].svar`. */
  readonly felt: string;
  readonly foer: unknown;
  readonly etter: unknown;
}

export interface ForklartEndring extends Endring {
  /** The events that touched it in between, in order. */
  readonly hendelser: readonly string[];
}

/** What of a state is shown, and compared; undefined: there is nothing to show. */
export type Visning<S> = (tilstand: S) => unknown;

type Flat = ReadonlyMap<string, unknown>;

const TOM: Flat = new Map();
/** By the first of these that tells all elements of a list apart, an element keeps its place whatever comes before it. */
const KJENNETEGN = ['id', 'nr', 'partId', 'avtaleId', 'behandlingId', 'medlemskapId', 'tildelingId', 'paaminnelseId', 'personId', 'versjon', 'sakId'] as const;
const erObjekt = (v: unknown): v is Readonly<Record<string, unknown>> => typeof v === 'object' && v !== null && !Array.isArray(v);

/** Every value that is no list or object, by where it is. */
export function flat(verdi: unknown): Flat {
  const ut = new Map<string, unknown>();
  samle(somJson(verdi), '', ut);
  return ut;
}

function samle(verdi: unknown, sti: string, ut: Map<string, unknown>): void {
  if (Array.isArray(verdi)) {
    const nr = noekler(verdi);
    verdi.forEach((v, i) => samle(v, `${sti}[${nr[i] ?? i}]`, ut));
  } else if (erObjekt(verdi)) {
    for (const [navn, v] of Object.entries(verdi)) samle(v, sti === '' ? navn : `${sti}.${navn}`, ut);
  } else if (verdi !== undefined && verdi !== null) ut.set(sti, verdi);
}

function noekler(liste: readonly unknown[]): readonly string[] {
  for (const felt of KJENNETEGN) {
    const verdier = liste.map((v) => (erObjekt(v) ? v[felt] : undefined));
    if (verdier.every((v) => typeof v === 'string' || typeof v === 'number') && new Set(verdier).size === verdier.length) return verdier.map(String);
  }
  return liste.map((_, i) => String(i));
}

export function endringer(foer: Flat, etter: Flat): readonly Endring[] {
  const felter = [...new Set([...foer.keys(), ...etter.keys()])];
  return felter.filter((f) => foer.get(f) !== etter.get(f)).map((felt) => ({ felt, foer: foer.get(felt) ?? null, etter: etter.get(felt) ?? null }));
}

/**
 * What differs in a stream's state between two places in it, and which events made it so: one event at a time is folded and
 * compared, so that no field is another without an event.
 * @param fra how many events counted then @param til how many count now
 */
export function forskjell<S, E extends AnyEvent>(decider: Foldbar<S, E>, stroem: readonly Recorded[], fra: number, til: number, vis: Visning<S> = (s) => s): readonly ForklartEndring[] {
  let tilstand = stroem.slice(0, fra).reduce((s, e) => vikle(decider, s, e), decider.initial);
  const foer = fra === 0 ? TOM : flat(vis(tilstand));
  const roert = new Map<string, string[]>();
  let etter = foer;
  for (const e of stroem.slice(fra, til)) {
    tilstand = vikle(decider, tilstand, e);
    const ny = flat(vis(tilstand));
    for (const { felt } of endringer(etter, ny)) roert.set(felt, [...(roert.get(felt) ?? []), e.id]);
    etter = ny;
  }
  return endringer(foer, etter).map((e) => ({ ...e, hendelser: roert.get(e.felt) ?? [] }));
}

/** What each of some events of a stream changed, by their ids. */
export function endringerVed<S, E extends AnyEvent>(decider: Foldbar<S, E>, stroem: readonly Recorded[], ider: ReadonlySet<string>, vis: Visning<S> = (s) => s): ReadonlyMap<string, readonly Endring[]> {
  const ut = new Map<string, readonly Endring[]>();
  let tilstand = decider.initial;
  for (const [nr, e] of stroem.entries()) {
    const foer = tilstand;
    tilstand = vikle(decider, tilstand, e);
    if (ider.has(e.id)) ut.set(e.id, endringer(nr === 0 ? TOM : flat(vis(foer)), flat(vis(tilstand))));
  }
  return ut;
}
