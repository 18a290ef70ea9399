import { type Stegslag } from '../prosess.events';
import { type Utkast } from './utkast';

/** The ways between the steps, for rules about what comes before and after. */
export interface Graf {
  /** Can be reached from the first step, itself included. */
  naas(id: string): boolean;
  /** Some way leads from it to an end, itself included. */
  slutter(id: string): boolean;
  /** Lies on a way back to itself. */
  iSirkel(id: string): boolean;
  /** Whether a sak may have been at `foer` when it is at `id`. */
  kanKommeFoer(foer: string, id: string): boolean;
  /** Whether a sak that is at `id` may have been at, or be at, a step of this kind. */
  harVaertVed(slag: Stegslag, id: string): boolean;
}

/** Ways through more than this are not followed: the schema refuses such a definition anyway, and following them costs its square. */
const FLEST = 500;

export const erForStor = ({ steg = [], overganger = [] }: Utkast): boolean => steg.length > FLEST || overganger.length > FLEST;

/** Undefined when a step or a transition is too ill-formed to say where the ways lead. */
export function grafAv({ steg = [], overganger = [] }: Utkast): Graf | undefined {
  if (steg.some((s) => s?.id === undefined || s.slag === undefined) || overganger.some((o) => o?.fra === undefined || o.til === undefined)) return undefined;
  const [fram, tilbake] = [new Map<string, string[]>(), new Map<string, string[]>()];
  for (const o of overganger) {
    leggTil(fram, o?.fra ?? '', o?.til ?? '');
    leggTil(tilbake, o?.til ?? '', o?.fra ?? '');
  }
  const idFor = (slag: Stegslag) => steg.filter((s) => s?.slag === slag).map((s) => s?.id ?? '');
  const [naas, slutter] = [naabare(idFor('meldt'), fram), naabare(idFor('avsluttet'), tilbake)];
  const foran = new Map<string, ReadonlySet<string>>();
  const foer = (id: string) => {
    const kjent = foran.get(id) ?? naabare(tilbake.get(id) ?? [], tilbake);
    foran.set(id, kjent);
    return kjent;
  };
  return {
    naas: (id) => naas.has(id),
    slutter: (id) => slutter.has(id),
    iSirkel: (id) => foer(id).has(id),
    kanKommeFoer: (tidligere, id) => foer(id).has(tidligere),
    harVaertVed: (slag, id) => idFor(slag).some((s) => s === id || foer(id).has(s)),
  };
}

function leggTil(kart: Map<string, string[]>, fra: string, til: string): void {
  const naboer = kart.get(fra);
  if (naboer) naboer.push(til);
  else kart.set(fra, [til]);
}

function naabare(fra: readonly string[], naboer: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const sett = new Set(fra);
  for (const id of sett) for (const nabo of naboer.get(id) ?? []) sett.add(nabo);
  return sett;
}
