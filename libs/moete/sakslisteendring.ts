import { type Saksliste } from './moete.tilstand';

type Post = Saksliste['saker'][number];
type Ref = Pick<Post, 'behandlingId' | 'sakId' | 'tittel'>;
type Dokument = { readonly versjon: number; readonly hash: string } | null;

/** What is another than in the agenda that was sent out before. Places count from 1. */
export interface Sakslisteendring {
  readonly nye: readonly Ref[];
  readonly tattAv: readonly Ref[];
  /** The fewest that must move for the one order to become the other. */
  readonly flyttet: readonly (Ref & { readonly fra: number; readonly til: number })[];
  readonly endredePapirer: readonly (Ref & { readonly fra: Dokument; readonly til: Dokument })[];
}

const ref = ({ behandlingId, sakId, tittel }: Post): Ref => ({ behandlingId, sakId, tittel });
const dokument = ({ saksgrunnlag }: Post): Dokument => (saksgrunnlag ? { versjon: saksgrunnlag.versjon, hash: saksgrunnlag.hash } : null);

/** By sak: one that was taken off and put on again is the same. */
export function endringer(forrige: Saksliste | undefined, denne: Saksliste): Sakslisteendring {
  const foer = forrige?.saker ?? [];
  const plassFoer = new Map(foer.map((p, nr) => [p.sakId, nr]));
  const felles = denne.saker.filter((p) => plassFoer.has(p.sakId));
  const staarStille = new Set(lengsteStigende(felles.map((p) => plassFoer.get(p.sakId) ?? 0)));
  const igjen = new Set(denne.saker.map((p) => p.sakId));
  return {
    nye: denne.saker.filter((p) => !plassFoer.has(p.sakId)).map(ref),
    tattAv: foer.filter((p) => !igjen.has(p.sakId)).map(ref),
    flyttet: felles.filter((p) => !staarStille.has(plassFoer.get(p.sakId) ?? 0)).map((p) => ({ ...ref(p), fra: (plassFoer.get(p.sakId) ?? 0) + 1, til: denne.saker.indexOf(p) + 1 })),
    endredePapirer: felles.flatMap((p) => {
      const [fra, til] = [dokument(foer[plassFoer.get(p.sakId) ?? 0] ?? p), dokument(p)];
      return fra?.hash === til?.hash ? [] : [{ ...ref(p), fra, til }];
    }),
  };
}

/** Decisions between meetings that the agenda before did not tell of; none in the first, which is new as a whole. */
export const nyeMeldinger = (forrige: Saksliste | undefined, { meldinger }: Saksliste): Saksliste['meldinger'] => (
  forrige ? meldinger.filter((m) => !forrige.meldinger.some((f) => f.behandlingId === m.behandlingId)) : []);

/** The longest run of numbers that rise, not necessarily side by side; agendas are short, so the square of it is nothing. */
function lengsteStigende(tall: readonly number[]): readonly number[] {
  const beste: (readonly number[])[] = [];
  for (const [nr, t] of tall.entries()) {
    const foer = beste.slice(0, nr).filter((r) => (r.at(-1) ?? -1) < t).reduce<readonly number[]>((a, b) => (b.length > a.length ? b : a), []);
    beste.push([...foer, t]);
  }
  return beste.reduce<readonly number[]>((a, b) => (b.length > a.length ? b : a), []);
}
