import { derivedId } from '#eventsourcing';
import { type Fristslag, langDato, leggTilDager, leggTilMaaneder } from '#felles';
import { bindinger, heltErstattetFra } from './bindinger';
import { type Avtaleforvaltning, type Overleveringsinnslag } from './forvaltning.tilstand';

/** One day that somebody must mind. Without `dato` there is nothing to mind now. */
export interface Avtalefrist {
  readonly fristId: string;
  readonly slag: Extract<Fristslag, `avtale${string}`>;
  readonly hva: string;
  readonly dato?: string;
}

/** Where the agreement itself names no steps. */
const STANDARDSTEG = [
  { noekkel: 'arkiv', navn: 'Arkiver den signerte avtalen' },
  { noekkel: 'publisering', navn: 'Publiser avtalen i sin helhet' },
  { noekkel: 'helsedirektoratet', navn: 'Send avtalen til Helsedirektoratet' },
] as const;

export interface Stegstand {
  readonly noekkel: string;
  readonly navn: string;
  readonly tilstand: 'mangler' | 'utfoert' | 'ikke-aktuelt';
  /** Every entry, the last counts. */
  readonly innslag: readonly Overleveringsinnslag[];
}

/** The steps as they stand; one that is no longer on the list but was told of, stays. */
export function overleveringssteg({ opplysninger, overlevering }: Avtaleforvaltning): readonly Stegstand[] {
  return (opplysninger.overlevering?.steg ?? STANDARDSTEG).map(({ noekkel, navn }) => {
    const innslag = overlevering[noekkel] ?? [];
    const siste = innslag.at(-1);
    return { noekkel, navn, tilstand: siste === undefined ? 'mangler' : siste.ikkeAktuelt === undefined ? 'utfoert' : 'ikke-aktuelt', innslag };
  });
}

/** First day on which anybody is bound. */
export const foersteDag = (f: Avtaleforvaltning): string | undefined => Object.values(f.bundet).toSorted()[0];

/** The last day on which anybody is bound, where that is known. */
export function sisteDag(f: Avtaleforvaltning): string | undefined {
  const bundne = bindinger(f);
  return bundne.some((b) => b.til === undefined) ? undefined : bundne.flatMap((b) => b.til ?? []).toSorted().at(-1);
}

/** All deadlines that an agreement may have, with the days that they have now. A period that nobody has given gives none. */
export function avtalefrister(id: string, navn: string, f: Avtaleforvaltning): readonly Avtalefrist[] {
  const { gyldigTil, oppsigelseMaaneder } = f.opplysninger;
  const fristId = (slag: string, partId = '') => derivedId('avtalefrist', id, slag, partId);
  const iKraft = foersteDag(f) !== undefined && heltErstattetFra(f) === undefined;
  const siste = iKraft && gyldigTil !== undefined ? gyldigTil : undefined;
  const sisteOppsigelse = siste !== undefined && oppsigelseMaaneder !== undefined ? leggTilMaaneder(siste, -oppsigelseMaaneder) : undefined;
  const frist = (slag: Avtalefrist['slag'], hva: string, dato: string | undefined, partId?: string): Avtalefrist => ({ fristId: fristId(slag, partId), slag, hva, ...(dato !== undefined && { dato }) });
  return [
    frist('avtalegjennomgang', `Gjennomgang av ${navn}`, iKraft ? nesteGjennomgang(f) : undefined),
    frist('avtaleutloep', `${navn} løper ut`, siste),
    frist('avtaleoppsigelse', `Siste dag for å si opp ${navn} før avtalen løper ut`, sisteOppsigelse),
    frist('avtaleoverlevering', `Overlevering av ${navn}: ${manglende(f)}`, overleveringsfrist(f)),
    ...Object.entries(f.oppsigelser).map(([partId, o]) => frist(
      'avtaleoppsigelse', `${navn} er sagt opp av ${f.partsnavn[partId] ?? 'en part'} fra ${langDato(o.virkningsdato)}`, o.trukket || !iKraft ? undefined : o.virkningsdato, partId)),
  ];
}

/** So long after the last one, or after it came into force; never after its last day. */
export function nesteGjennomgang(f: Avtaleforvaltning): string | undefined {
  const fra = f.gjennomganger.at(-1)?.dato ?? foersteDag(f);
  const { revisjonMaaneder } = f.opplysninger;
  if (fra === undefined || revisjonMaaneder === undefined) return undefined;
  const neste = leggTilMaaneder(fra, revisjonMaaneder);
  const slutt = sisteDag(f);
  return slutt !== undefined && neste > slutt ? undefined : neste;
}

const manglende = (f: Avtaleforvaltning) => overleveringssteg(f).filter((s) => s.tilstand === 'mangler').map((s) => s.navn.charAt(0).toLowerCase() + s.navn.slice(1)).join(', ');

export function overleveringsfrist(f: Avtaleforvaltning): string | undefined {
  const fra = foersteDag(f);
  const dager = f.opplysninger.overlevering?.innenDager;
  return fra === undefined || dager === undefined || manglende(f) === '' ? undefined : leggTilDager(fra, dager);
}
