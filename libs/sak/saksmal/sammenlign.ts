import { type Malfelt } from './saksmal.events';
import { type Saksmalversjon } from './saksmal.decider';

export interface Feltendring {
  readonly noekkel: string;
  readonly felt: 'ledetekst' | 'hjelp' | 'paakrevd' | 'slag';
  readonly foer: string | boolean | null;
  readonly etter: string | boolean | null;
}

export interface Malforskjell {
  readonly lagtTil: readonly string[];
  readonly fjernet: readonly string[];
  readonly endret: readonly Feltendring[];
  /** Other order of the fields that both have. */
  readonly rekkefoelge: boolean;
  readonly navn: { readonly foer: string; readonly etter: string } | null;
  /** All of it in bokmål, a sentence each. */
  readonly iOrd: readonly string[];
}

type Innhold = Pick<Saksmalversjon, 'navn' | 'felt'>;
const SAMMENLIGNES = ['slag', 'ledetekst', 'hjelp', 'paakrevd'] as const;
const noekler = (felter: readonly Malfelt[]) => felter.map((f) => f.noekkel);

/** What turned one version of a form into another. */
export function sammenlignMaler(foer: Innhold, etter: Innhold): Malforskjell {
  const [gamle, nye] = [noekler(foer.felt), noekler(etter.felt)];
  const endret = etter.felt.flatMap((ny) => {
    const gammel = foer.felt.find((f) => f.noekkel === ny.noekkel);
    return gammel ? SAMMENLIGNES.filter((felt) => gammel[felt] !== ny[felt]).map((felt): Feltendring => ({ noekkel: ny.noekkel, felt, foer: gammel[felt] ?? null, etter: ny[felt] ?? null })) : [];
  });
  const uten = {
    lagtTil: nye.filter((n) => !gamle.includes(n)), fjernet: gamle.filter((n) => !nye.includes(n)), endret,
    rekkefoelge: gamle.filter((n) => nye.includes(n)).join(' ') !== nye.filter((n) => gamle.includes(n)).join(' '),
    navn: foer.navn === etter.navn ? null : { foer: foer.navn, etter: etter.navn },
  };
  return { ...uten, iOrd: iOrd(uten, [...etter.felt, ...foer.felt]) };
}

function iOrd({ lagtTil, fjernet, endret, rekkefoelge, navn }: Omit<Malforskjell, 'iOrd'>, felter: readonly Malfelt[]): string[] {
  const kalt = (noekkel: string) => `Feltet «${felter.find((f) => f.noekkel === noekkel)?.ledetekst ?? noekkel}»`;
  return [
    ...(navn ? [`Navnet er endret fra «${navn.foer}» til «${navn.etter}»`] : []),
    ...lagtTil.map((n) => `${kalt(n)} er lagt til${felter.find((f) => f.noekkel === n)?.paakrevd ? ', og er påkrevd' : ''}`),
    ...fjernet.map((n) => `${kalt(n)} er fjernet`),
    ...endret.map((e) => {
      if (e.felt === 'paakrevd') return e.etter === true ? `${kalt(e.noekkel)} er blitt påkrevd` : `${kalt(e.noekkel)} er ikke lenger påkrevd`;
      return `${kalt(e.noekkel)}: ${ORD[e.felt]} er endret fra ${sitat(e.foer)} til ${sitat(e.etter)}`;
    }),
    ...(rekkefoelge ? ['Feltene har fått en annen rekkefølge'] : []),
  ];
}

const ORD = { ledetekst: 'ledeteksten', hjelp: 'hjelpeteksten', slag: 'slaget' } as const;
const sitat = (verdi: string | boolean | null): string => (verdi === null ? 'ingen' : `«${String(verdi)}»`);
