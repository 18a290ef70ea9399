/** Sentences in bokmål with their nynorsk. `{0}`, `{1}` … stand for what is filled in, in both. */
export type Ordbok = Readonly<Record<string, string>>;

/** @returns the sentence in nynorsk; undefined when no one has said how it is */
export type Oversetter = (setning: string) => string | undefined;

interface Moenster {
  /** What stands between the places, first and last included. */
  readonly faste: readonly string[];
  /** The numbers of the places, in order. */
  readonly plasser: readonly string[];
  readonly nynorsk: string;
  /** Has hardly a word of its own, such as «{0} i {1}»: known only inside a sentence, and by what is filled in. */
  readonly svakt: boolean;
}

const FAERREST_BOKSTAVER = 4;
const PLASS = /\{(\d+)\}/;
const SETNINGSSKILLE = /(?<=[.!?]) (?=[A-ZÆØÅ«])/;
/** Between what is counted up, as in «leder, nestleder eller sekretær»; the same in both forms. */
const LEDDSKILLE = /(, eller |, | og | eller )/;
const DYPEST = 4;
/** A sentence is put together of few things, however long what people have written in it is. */
const LENGST = 10_000;

/**
 * Rules say why in bokmål alone; this says the same in nynorsk. What is filled in is itself translated where it is one of our own
 * sentences, but never between « and »: there stand people's own words.
 */
export function lagOversetter(...ordboeker: readonly Ordbok[]): Oversetter {
  const alle: Ordbok = Object.assign({}, ...ordboeker) as Ordbok;
  const hele = new Map(Object.entries(alle).filter(([nb]) => !PLASS.test(nb)));
  const moenstre = Object.entries(alle).filter(([nb]) => PLASS.test(nb)).map(moenster).sort((a, b) => fast(b) - fast(a));

  function hel(setning: string, dybde: number): string | undefined {
    const kjent = hele.get(setning);
    if (kjent !== undefined || dybde > DYPEST) return kjent;
    for (const m of moenstre) {
      if (m.svakt && dybde === 0) continue;
      const funnet = innhold(m, setning);
      const nynorsk = funnet && fyll(m, funnet, dybde);
      if (nynorsk !== undefined) return nynorsk;
    }
    return undefined;
  }

  function fyll({ faste, plasser, nynorsk, svakt }: Moenster, funnet: readonly string[], dybde: number): string | undefined {
    const egne = plasser.map((_, i) => (faste[i]?.endsWith('«') ? undefined : del(funnet[i] ?? '', dybde + 1)));
    if (svakt && egne.every((e) => e === undefined)) return undefined;
    const verdier = new Map(plasser.map((nr, i) => [nr, egne[i] ?? funnet[i] ?? '']));
    return nynorsk.replace(/\{(\d+)\}/g, (_, nr: string) => verdier.get(nr) ?? '');
  }

  function setninger(tekst: string, dybde: number): string | undefined {
    const deler = tekst.split(SETNINGSSKILLE);
    const oversatt = deler.map((d) => medPunktum(d, dybde));
    return deler.length > 1 && oversatt.every((o) => o !== undefined) ? oversatt.join(' ') : undefined;
  }

  /** Names among the parts stay as they are; where none is ours, there is nothing to say. */
  function ledd(tekst: string, dybde: number): string | undefined {
    const deler = tekst.split(LEDDSKILLE);
    const oversatt = deler.map((d, i) => (i % 2 === 0 ? hel(d, dybde) : undefined));
    return oversatt.some((o) => o !== undefined) ? deler.map((d, i) => oversatt[i] ?? d).join('') : undefined;
  }

  function medPunktum(setning: string, dybde: number): string | undefined {
    const som = hel(setning, dybde);
    if (som !== undefined || !setning.endsWith('.')) return som;
    const uten = hel(setning.slice(0, -1), dybde);
    return uten === undefined ? undefined : `${uten}.`;
  }

  const samlet = (tekst: string, dybde: number): string | undefined =>
    (tekst === '' || tekst.length > LENGST ? undefined : (setninger(tekst, dybde) ?? medPunktum(tekst, dybde)));

  const del = (tekst: string, dybde: number): string | undefined => samlet(tekst, dybde) ?? ledd(tekst, dybde);

  return (setning) => samlet(setning, 0);
}

function moenster([nb, nynorsk]: readonly [string, string]): Moenster {
  const deler = nb.split(PLASS);
  const faste = deler.filter((_, i) => i % 2 === 0);
  return { faste, plasser: deler.filter((_, i) => i % 2 === 1), nynorsk, svakt: faste.join('').replace(/[^a-zæøå]/gi, '').length < FAERREST_BOKSTAVER };
}

const fast = ({ faste }: Moenster): number => faste.join('').length;

/** What stands in each place, or undefined where the sentence is another. Never goes back: what people have written may be long. */
function innhold({ faste, plasser }: Moenster, setning: string): string[] | undefined {
  const [foerste = '', siste = ''] = [faste[0], faste.at(-1)];
  if (setning.length < foerste.length + siste.length || !setning.startsWith(foerste) || !setning.endsWith(siste)) return undefined;
  const slutt = setning.length - siste.length;
  const funnet: string[] = [];
  let her = foerste.length;
  for (let i = 1; i < plasser.length; i++) {
    const del = faste[i] ?? '';
    const neste = setning.indexOf(del, her);
    if (neste < 0 || neste + del.length > slutt) return undefined;
    funnet.push(setning.slice(her, neste));
    her = neste + del.length;
  }
  return [...funnet, setning.slice(her, slutt)];
}
