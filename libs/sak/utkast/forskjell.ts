import { ordforskjell, type Ordloep, utenLuft } from '#felles';
import { type Saksframlegg } from '../sak.events';
import { type InnsendtSaksframlegg } from '../sak.kommandoer';

interface Tekstforskjell { readonly foer: string | null; readonly etter: string | null; readonly forskjell: readonly Ordloep[] }

/** What turned one version of a paper into another; a part that is alike in both is not there. */
export interface Framleggsforskjell {
  readonly endret: boolean;
  readonly beskrivelse: Tekstforskjell | null;
  readonly seksjoner: readonly (Tekstforskjell & { readonly noekkel: string })[];
  /** Point by point within each alternative. */
  readonly forslag: readonly (Tekstforskjell & { readonly alternativ: string; readonly punkt: number })[];
  readonly vedlegg: {
    readonly lagtTil: readonly Vedlegg[];
    readonly fjernet: readonly Vedlegg[];
    /** The same name, another file or another rule of who may see it. */
    readonly endret: readonly { readonly foer: Vedlegg; readonly etter: Vedlegg }[];
  };
}

type Vedlegg = Saksframlegg['vedlegg'][number];
type Innhold = Pick<InnsendtSaksframlegg, 'beskrivelse' | 'forslag' | 'vedlegg' | 'seksjoner'>;

/** @param foer undefined: there was nothing before */
export function framleggsforskjell(foer: Innhold | undefined, etter: Innhold): Framleggsforskjell {
  const [gammel, ny] = [foer ?? { beskrivelse: '', forslag: [], vedlegg: [] }, etter];
  const beskrivelse = tekstforskjell(gammel.beskrivelse, ny.beskrivelse);
  const seksjoner = medNoekkel(tekster(gammel.seksjoner), tekster(ny.seksjoner)).map(([noekkel, t]) => ({ noekkel, ...t }));
  const forslag = medNoekkel(punkter(gammel.forslag), punkter(ny.forslag)).map(([noekkel, t]) => {
    const [punkt, ...alternativ] = noekkel.split(' ');
    return { alternativ: alternativ.join(' '), punkt: Number(punkt), ...t };
  });
  const vedlegg = vedleggsforskjell(gammel.vedlegg, ny.vedlegg);
  const endret = beskrivelse !== undefined || seksjoner.length + forslag.length + vedlegg.lagtTil.length + vedlegg.fjernet.length + vedlegg.endret.length > 0;
  return { endret, beskrivelse: beskrivelse ?? null, seksjoner, forslag, vedlegg };
}

/** Line breaks count; how many spaces stand between two words does not show. */
function tekstforskjell(foer: string | undefined, etter: string | undefined): Tekstforskjell | undefined {
  if (foer === etter) return undefined;
  const forskjell = utenLuft(foer ?? '') === utenLuft(etter ?? '') ? [] : ordforskjell(foer ?? '', etter ?? '');
  return { foer: foer ?? null, etter: etter ?? null, forskjell };
}

type Tekster = ReadonlyMap<string, string>;
const tekster = (seksjoner: Innhold['seksjoner'] = []): Tekster => new Map(seksjoner.map((s) => [s.noekkel, s.tekst]));
const punkter = (forslag: Innhold['forslag']): Tekster => new Map(forslag.flatMap((f) => f.punkter.map((tekst, i) => [`${i + 1} ${f.alternativ}`, tekst] as const)));

function medNoekkel(foer: Tekster, etter: Tekster): (readonly [string, Tekstforskjell])[] {
  return [...new Set([...etter.keys(), ...foer.keys()])].flatMap((n) => {
    const forskjell = tekstforskjell(foer.get(n), etter.get(n));
    return forskjell ? [[n, forskjell] as const] : [];
  });
}

function vedleggsforskjell(foer: readonly Vedlegg[], etter: readonly Vedlegg[]): Framleggsforskjell['vedlegg'] {
  const i = (liste: readonly Vedlegg[], { navn, hash }: Vedlegg) => liste.find((v) => v.navn === navn) ?? liste.find((v) => v.hash === hash);
  const like = (a: Vedlegg, b: Vedlegg) => a.navn === b.navn && a.hash === b.hash && a.unntattOffentlighet === b.unntattOffentlighet && a.hjemmel === b.hjemmel;
  return {
    lagtTil: etter.filter((v) => !i(foer, v)),
    fjernet: foer.filter((v) => !i(etter, v)),
    endret: etter.flatMap((ny) => {
      const gammel = i(foer, ny);
      return gammel && !like(gammel, ny) ? [{ foer: gammel, etter: ny }] : [];
    }),
  };
}
