import { type Maalform, type Offentlighet, type Unntak } from '#felles';
import { endringer, finnPost, type Moete, nyeMeldinger, type Saksliste } from '#moete';
import { type Pakkefil, tryggNavn } from '#platform';
import { medEndelse, type Saksframlegg } from '#sak';
import { ORD } from './innkalling.ord';
import { type LovetSak } from './lovedesaker';
import { vedleggsendring, type Vedleggsendring } from './sakslistebilde';

export const UTGAVER = ['full', 'offentlig'] as const;
export type Utgave = (typeof UTGAVER)[number];

export interface Vedleggslinje {
  readonly navn: string;
  readonly sti: string;
  readonly hash: string;
  /** Kept out of this edition, by the law. */
  readonly hjemmel: string | undefined;
  /** Came with this agenda. */
  readonly ny: boolean;
  /** Why the file itself is not in the pack. */
  readonly feil: 'mangler' | 'skadet' | undefined;
}

export interface Innkallingssak {
  readonly nummer: string;
  readonly tittel: string;
  readonly minutter: number | undefined;
  readonly forSen: boolean;
  /** Kept out of this edition; then it has neither paper nor files. */
  readonly unntak: Unntak | undefined;
  readonly framlegg: Saksframlegg | undefined;
  readonly vedlegg: readonly Vedleggslinje[];
  readonly nytt: readonly ('ny' | 'endretPapir' | 'flyttet')[];
  readonly borteVedlegg: readonly string[];
}

/** Everything that one edition of a pack shows, and nothing else: what is kept out is not in here. */
export interface Innkalling {
  readonly moete: Moete;
  readonly liste: Saksliste;
  /** Number of the agenda before; undefined for the first. */
  readonly forrige: number | undefined;
  readonly saker: readonly Innkallingssak[];
  readonly tattAv: readonly string[];
  /** Decisions between meetings that this one is told of; `ny`: the agenda before did not have it. */
  readonly meldinger: readonly { readonly tittel: string; readonly saksnummer?: string | undefined; readonly dato: string; readonly ny: boolean }[];
  /** What decisions promised to the meeting and nobody has reported; known of the last agenda only. */
  readonly lovede: readonly LovetSak[];
  readonly etterFristen: boolean;
  readonly filer: readonly Pakkefil[];
}

/** What is known of one sak: the version of the paper that the agenda was sent with, and all there have been. */
export interface Sakspapirer { readonly framlegg: Saksframlegg | undefined; readonly framlagt: readonly Saksframlegg[] }

export interface Innkallingsvalg {
  readonly utgave: Utgave;
  readonly maalform: Maalform;
  /** By hash, as the content says. */
  readonly filtyper: ReadonlyMap<string, string>;
  readonly offentlighet: Offentlighet;
  /** Files that cannot go with it, by hash. */
  readonly feil: ReadonlyMap<string, 'mangler' | 'skadet'>;
  readonly lovede: readonly LovetSak[];
  readonly etterFristen: boolean;
}

/**
 * The pack that goes with one agenda. In the public edition a sak that is kept out has its number, its public title and the law; a file
 * is neither there nor named, only the law that keeps it out.
 */
export function innkalling(moete: Moete, nr: number, papirer: ReadonlyMap<string, Sakspapirer>, valg: Innkallingsvalg): Innkalling | undefined {
  const [liste, forrige] = [moete.sakslister[nr], moete.sakslister[nr - 1]];
  if (!liste) return undefined;
  const endret = endringer(forrige, liste);
  const unntak = (sakId: string) => (valg.utgave === 'offentlig' ? valg.offentlighet.saker.get(sakId) : undefined);
  const navn = ({ sakId, tittel }: { readonly sakId: string; readonly tittel: string }) => { const u = unntak(sakId); return u ? (u.offentligTittel ?? ORD[valg.maalform].unntattSak) : tittel; };
  const saker = liste.saker.map((post, plass): Innkallingssak => {
    const { framlegg, framlagt = [] } = papirer.get(post.sakId) ?? {};
    const nummer = finnPost(moete, post.behandlingId)?.saksnummer;
    const papir = endret.endredePapirer.find((p) => p.sakId === post.sakId);
    const filer = forrige && papir ? vedleggsendring(framlagt, papir.fra?.versjon, papir.til?.versjon) : { nye: [], borte: [] };
    const er = (liste: readonly { readonly sakId: string }[]) => forrige !== undefined && liste.some((s) => s.sakId === post.sakId);
    const u = unntak(post.sakId);
    return {
      nummer: nummer ?? String(plass + 1), tittel: navn(post), minutter: post.minutter, forSen: post.forSen !== undefined, unntak: u,
      framlegg: u ? undefined : framlegg, vedlegg: u ? [] : vedleggene(framlegg, `${String(plass + 1).padStart(2, '0')} ${nummer ?? 'Sak'}`, filer, valg),
      nytt: [...(er(endret.nye) ? ['ny' as const] : []), ...(papir && forrige ? ['endretPapir' as const] : []), ...(er(endret.flyttet) ? ['flyttet' as const] : [])],
      borteVedlegg: u ? [] : filer.borte.map((v) => (valg.utgave === 'offentlig' && valg.offentlighet.filer.has(v.hash) ? ORD[valg.maalform].unntatt : v.navn)),
    };
  });
  const filer = saker.flatMap((s) => s.vedlegg.flatMap(({ hash, sti, hjemmel, feil }) => (hjemmel === undefined && !feil ? [{ hash, sti }] : [])));
  return { moete, liste, forrige: forrige?.versjon, saker, tattAv: forrige ? endret.tattAv.map(navn) : [], meldinger: liste.meldinger.map((m) => ({ ...m, tittel: navn(m), ny: nyeMeldinger(forrige, liste).includes(m) })), lovede: valg.lovede.map((l) => (unntak(l.opphav.sakId) ? { ...l, tittel: ORD[valg.maalform].unntattSak } : l)), etterFristen: valg.etterFristen, filer };
}

function vedleggene(framlegg: Saksframlegg | undefined, mappe: string, { nye }: Vedleggsendring, { utgave, offentlighet, filtyper, feil }: Innkallingsvalg): readonly Vedleggslinje[] {
  return (framlegg?.vedlegg ?? []).map(({ navn, hash }, nr) => ({
    navn, hash, hjemmel: utgave === 'offentlig' ? offentlighet.filer.get(hash) : undefined, ny: nye.some((v) => v.hash === hash), feil: feil.get(hash),
    sti: `${tryggNavn(mappe)}/${nr + 1} ${tryggNavn(medEndelse(navn, filtyper.get(hash) ?? 'bin'))}`,
  }));
}
