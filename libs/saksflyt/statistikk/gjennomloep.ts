import { dagerMellom, osloDato, type Organslag } from '#felles';
import { type Sporpunkt } from '#sak';
import { dagtall, type Dagtall, grupper, iPerioden, paaNorsk, type Statistikkperiode } from './tall';

/** In the order of the main line; the last two measure the whole way. */
export const MAALTE_STEG = ['forberedelse', 'raadgivende', 'besluttende', 'partene', 'signering', 'avsluttet', 'meldt-til-vedtak', 'meldt-til-avsluttet'] as const;
export type MaaltSteg = (typeof MAALTE_STEG)[number];

/** Days from the step before was taken until this one was. */
export interface Gjennomloepslinje extends Dagtall {
  readonly steg: MaaltSteg;
  readonly organ: { readonly id: string; readonly navn: string } | null;
}

/** Decided saker by the kinds of body that gave advice first. */
export interface Veilinje extends Dagtall {
  readonly raad: readonly Organslag[];
  /** Adopted in other words than proposed. */
  readonly endret: number;
}

type Spor = readonly Sporpunkt[];
interface Maaling { readonly steg: MaaltSteg; readonly organ: Gjennomloepslinje['organ']; readonly dag: string; readonly dager: number }

const dagen = ({ dato, tid }: Sporpunkt): string => dato ?? osloDato(tid);

/** The steps that a sak has taken, as known before an instant; advice after the decision and withdrawals measure nothing. */
const tatt = (spor: Spor, kjentFoer: string): Spor => spor.filter((p) => p.tid < kjentFoer && p.utfoert && p.slag !== undefined && p.vedSiden !== true && p.hendelse !== 'SakTrukket');

function maalinger(spor: Spor): readonly Maaling[] {
  const [meldt] = spor;
  if (meldt?.slag !== 'meldt') return [];
  const ledd = spor.slice(1).flatMap((p, nr): Maaling[] => {
    const steg = MAALTE_STEG.find((s) => s === p.slag);
    return steg ? [{ steg, organ: p.organ ? { id: p.organ.id, navn: p.organ.navn } : null, dag: dagen(p), dager: dagerMellom(dagen(spor[nr] ?? meldt), dagen(p)) }] : [];
  });
  const hele = (steg: MaaltSteg, slag: string): Maaling[] => {
    const naadd = spor.find((p) => p.slag === slag);
    return naadd ? [{ steg, organ: null, dag: dagen(naadd), dager: dagerMellom(dagen(meldt), dagen(naadd)) }] : [];
  };
  return [...ledd, ...hele('meldt-til-vedtak', 'besluttende'), ...hele('meldt-til-avsluttet', 'avsluttet')];
}

/** What was entered after it had happened, has days before it was reported: they say nothing of how long it took. */
const maalbar = ({ dager }: { readonly dager: number }): boolean => dager >= 0;

/** @param kjentFoer instant: what was registered then or later is not counted */
export function gjennomloep(saker: readonly Spor[], periode: Statistikkperiode, kjentFoer: string): readonly Gjennomloepslinje[] {
  const alle = saker.flatMap((spor) => maalinger(tatt(spor, kjentFoer))).filter((m) => maalbar(m) && iPerioden(m.dag, periode));
  return grupper(alle, (m) => `${m.steg} ${m.organ?.id ?? ''}`)
    .map((gruppe) => ({ steg: gruppe[0].steg, organ: gruppe.at(-1)?.organ ?? null, ...dagtall(gruppe.map((m) => m.dager)) }))
    .toSorted((a, b) => MAALTE_STEG.indexOf(a.steg) - MAALTE_STEG.indexOf(b.steg) || paaNorsk(a.organ?.navn ?? '', b.organ?.navn ?? ''));
}

/** How the way to the decision went for saker that took it through the same kinds of body. */
export function veier(saker: readonly Spor[], periode: Statistikkperiode, kjentFoer: string): readonly Veilinje[] {
  const vedtatte = saker.flatMap((alle) => {
    const spor = tatt(alle, kjentFoer);
    const [meldt, naar] = [spor[0], spor.findIndex((p) => p.slag === 'besluttende')];
    const vedtak = spor[naar];
    if (meldt?.slag !== 'meldt' || !vedtak || !iPerioden(dagen(vedtak), periode)) return [];
    const raad = spor.slice(0, naar).flatMap((p) => (p.slag === 'raadgivende' && p.organ ? [p.organ.slag] : []));
    return [{ raad: [...new Set(raad)].toSorted(paaNorsk), endret: vedtak.utfall === 'VEDTATT_ENDRET', dager: dagerMellom(dagen(meldt), dagen(vedtak)) }];
  }).filter(maalbar);
  return grupper(vedtatte, (s) => s.raad.join())
    .map((gruppe) => ({ raad: gruppe[0].raad, endret: gruppe.filter((s) => s.endret).length, ...dagtall(gruppe.map((s) => s.dager)) }))
    .toSorted((a, b) => a.raad.length - b.raad.length || paaNorsk(a.raad.join(), b.raad.join()));
}
