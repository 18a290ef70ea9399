import { type Maalform } from '#felles';
import { kanonisk } from './definisjon';
import { stegregelAv, type Stegfrist } from './definisjonsskjema';
import { fristIOrd } from './iord';
import { type Prosessdefinisjon, type Steg } from './prosess.events';

/** Begins the `felt` of an order, as in `rekkefoelge-steg`; what is compared is who stands before whom. */
export const REKKEFOELGE = 'rekkefoelge-';

/** `foer` and `etter` are as the definition has them; null where it does not say. */
export interface Feltendring {
  readonly felt: string;
  readonly foer: unknown;
  readonly etter: unknown;
}

export interface Endringer<N> {
  readonly lagtTil: readonly N[];
  readonly fjernet: readonly N[];
  readonly endret: readonly (N & { readonly felter: readonly Feltendring[] })[];
}

export interface Forskjell {
  readonly steg: Endringer<{ readonly id: string; readonly navn: string }>;
  readonly overganger: Endringer<{ readonly fra: string; readonly til: string }>;
  readonly frister: Endringer<{ readonly steg: string; readonly slag: string; readonly iOrd: string }>;
  /** The definition itself: its name, its kinds of sak, the order of its steps. */
  readonly annet: readonly Feltendring[];
}

/** What turned one version into another. The same definition gives no change. */
export function sammenlign(foer: Prosessdefinisjon, etter: Prosessdefinisjon, maalform: Maalform = 'nb'): Forskjell {
  const frister = (d: Prosessdefinisjon) => d.steg.flatMap((s) => fristerI(s, maalform));
  const annet = [...felter(resten(foer), resten(etter)), ...rekkefoelge('steg', foer.steg.map((s) => s.id), etter.steg.map((s) => s.id)),
    ...rekkefoelge('overganger', foer.overganger.map(pil), etter.overganger.map(pil)),
    ...rekkefoelge('frister', frister(foer).map((f) => f.noekkel), frister(etter).map((f) => f.noekkel))];
  return {
    steg: endringer(foer.steg.map(somSteg), etter.steg.map(somSteg)),
    overganger: endringer(foer.overganger.map(somOvergang), etter.overganger.map(somOvergang)),
    frister: endringer(frister(foer), frister(etter)),
    annet,
  };
}

/** The definition that a first version came from. */
export const fraIngenting = (etter: Prosessdefinisjon): Prosessdefinisjon => ({ ...etter, steg: [], overganger: [] });

interface Del<N> { readonly noekkel: string; readonly navn: N; readonly innhold: Readonly<Record<string, unknown>> }

function somSteg(s: Steg): Del<{ id: string; navn: string }> {
  const { id, ...innhold } = s;
  // Deadlines are listed by themselves, unless they are such as an older version may have written.
  if (stegregelAv(s).frister) delete innhold.frister;
  return { noekkel: id, navn: { id, navn: s.navn }, innhold };
}

function somOvergang(o: Prosessdefinisjon['overganger'][number]): Del<{ fra: string; til: string }> {
  const { fra, til, ...innhold } = o;
  return { noekkel: pil(o), navn: { fra, til }, innhold };
}

const pil = ({ fra, til }: { readonly fra: string; readonly til: string }) => `${fra} → ${til}`;

function fristerI(s: Steg, maalform: Maalform): Del<{ steg: string; slag: string; iOrd: string }>[] {
  return (stegregelAv(s).frister ?? []).map((f: Stegfrist) => {
    const { slag, ...innhold } = f;
    return { noekkel: `${s.id} ${slag}`, navn: { steg: s.id, slag, iOrd: fristIOrd(f, maalform) }, innhold };
  });
}

function resten({ steg: _steg, overganger: _overganger, ...resten }: Prosessdefinisjon): Readonly<Record<string, unknown>> {
  return resten;
}

function endringer<N>(foer: readonly Del<N>[], etter: readonly Del<N>[]): Endringer<N> {
  const [gamle, nye] = [new Map(foer.map((d) => [d.noekkel, d])), new Map(etter.map((d) => [d.noekkel, d]))];
  return {
    lagtTil: etter.filter((d) => !gamle.has(d.noekkel)).map((d) => d.navn),
    fjernet: foer.filter((d) => !nye.has(d.noekkel)).map((d) => d.navn),
    endret: etter.flatMap((d) => {
      const endret = felter(gamle.get(d.noekkel)?.innhold ?? d.innhold, d.innhold);
      return endret.length > 0 ? [{ ...d.navn, felter: endret }] : [];
    }),
  };
}

function felter(foer: Readonly<Record<string, unknown>>, etter: Readonly<Record<string, unknown>>): Feltendring[] {
  const navn = [...new Set([...Object.keys(foer), ...Object.keys(etter)])].sort();
  return navn.filter((f) => kanonisk(foer[f]) !== kanonisk(etter[f])).map((felt) => ({ felt, foer: foer[felt] ?? null, etter: etter[felt] ?? null }));
}

/** Only of what both have: what came or went is told already. */
function rekkefoelge(felt: string, foer: readonly string[], etter: readonly string[]): Feltendring[] {
  const [a, b] = [foer.filter((x) => etter.includes(x)), etter.filter((x) => foer.includes(x))];
  return kanonisk(a) === kanonisk(b) ? [] : [{ felt: `${REKKEFOELGE}${felt}`, foer: a, etter: b }];
}
