import { type Prosessdefinisjon, type Steg } from '../prosess.events';

export const BREDDE = 260;
/** Room for two lines of name and one of what the step is for. */
export const HOEYDE = 72;
const MELLOMROM = { x: 40, y: 48 };
const SPOR = 16;
const MARG = 24;

export interface Rute {
  readonly steg: Steg;
  readonly x: number;
  readonly y: number;
}

export interface Strek {
  readonly fra: string;
  readonly til: string;
  /** Back up, or to itself: a sak may be returned. */
  readonly tilbake: boolean;
  /** Of an SVG path. */
  readonly d: string;
}

export interface Oppsett {
  readonly bredde: number;
  readonly hoeyde: number;
  readonly ruter: readonly Rute[];
  readonly streker: readonly Strek[];
}

type Plassert = { readonly x: number; readonly y: number };

/**
 * Steps in rows from the top: each below all that lead forward to it, where forward is down the definition's list. What
 * skips rows runs in lanes to the right, what goes back in lanes to the left. The same definition gives the same drawing.
 */
export function leggOpp({ steg, overganger }: Prosessdefinisjon, boks = HOEYDE): Oppsett {
  const lag = lagene(steg, overganger);
  const loeft = ({ fra, til }: { fra: string; til: string }) => (lag.get(til) ?? 0) - (lag.get(fra) ?? 0);
  const [rette, lange, tilbake] = [overganger.filter((o) => loeft(o) === 1), overganger.filter((o) => loeft(o) > 1), overganger.filter((o) => loeft(o) < 1)];
  const venstre = MARG + (tilbake.length + 1) * SPOR;
  const { ruter, bredde, hoeyde } = plasser(steg, lag, venstre, boks);
  const hoeyre = venstre + bredde;
  const plass = new Map<string, Plassert>(ruter.map((r) => [r.steg.id, r]));
  const strek = (o: { fra: string; til: string }, erTilbake: boolean, vei: (a: Plassert, b: Plassert) => string): Strek[] => {
    const [a, b] = [plass.get(o.fra), plass.get(o.til)];
    return a && b ? [{ fra: o.fra, til: o.til, tilbake: erTilbake, d: vei(a, b) }] : [];
  };
  return {
    bredde: hoeyre + (lange.length + 1) * SPOR + MARG, hoeyde: hoeyde + 2 * MARG, ruter,
    streker: [
      ...rette.flatMap((o) => strek(o, false, (a, b) => rett(a, b, boks))),
      ...lange.flatMap((o, i) => strek(o, false, (a, b) => rundt(a, b, boks, { side: BREDDE, lane: hoeyre + (i + 1) * SPOR, nr: i }))),
      ...tilbake.flatMap((o, i) => strek(o, true, (a, b) => rundt(a, b, boks, { side: 0, lane: venstre - (i + 1) * SPOR, nr: i }))),
    ],
  };
}

function plasser(steg: Prosessdefinisjon['steg'], lag: ReadonlyMap<string, number>, venstre: number, boks: number): { ruter: readonly Rute[]; bredde: number; hoeyde: number } {
  const rader: Steg[][] = [];
  for (const s of steg) (rader[lag.get(s.id) ?? 0] ??= []).push(s);
  const radbredde = (antall: number) => antall * (BREDDE + MELLOMROM.x) - MELLOMROM.x;
  const bredde = radbredde(Math.max(...rader.map((rad) => rad.length)));
  const ruter = rader.flatMap((rad, nr) => rad.map((s, i) => ({
    steg: s, x: venstre + (bredde - radbredde(rad.length)) / 2 + i * (BREDDE + MELLOMROM.x), y: MARG + nr * (boks + MELLOMROM.y),
  })));
  return { ruter, bredde, hoeyde: rader.length * (boks + MELLOMROM.y) - MELLOMROM.y };
}

/** Row of each step: one below the lowest that leads to it from further up the list. */
export function lagene(steg: Prosessdefinisjon['steg'], overganger: Prosessdefinisjon['overganger']): ReadonlyMap<string, number> {
  const nr = new Map(steg.map((s, i) => [s.id, i]));
  const lag = new Map<string, number>();
  for (const [i, s] of steg.entries()) {
    const foran = overganger.filter((o) => o.til === s.id && (nr.get(o.fra) ?? i) < i).map((o) => lag.get(o.fra) ?? 0);
    lag.set(s.id, s.slag === 'meldt' ? 0 : Math.max(0, ...foran) + 1);
  }
  return lag;
}

function rett(a: Plassert, b: Plassert, boks: number): string {
  return `M ${a.x + BREDDE / 2} ${a.y + boks} L ${b.x + BREDDE / 2} ${b.y}`;
}

/** Out of one side, along a lane, and in by the same side; lanes leave and meet a box a little apart. */
function rundt(a: Plassert, b: Plassert, boks: number, { side, lane, nr }: { side: number; lane: number; nr: number }): string {
  const ut = a.y + boks / 2 + 6 + (nr % 5) * 5;
  const inn = b.y + boks / 2 - 6 - (nr % 5) * 5;
  return `M ${a.x + side} ${ut} L ${lane} ${ut} L ${lane} ${inn} L ${b.x + side} ${inn}`;
}
