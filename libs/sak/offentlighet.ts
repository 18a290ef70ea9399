import { type Behandling, type Offentlighet, type Unntak } from '#felles';
import { type Saksframlegg } from './sak.events';
import { type Sak } from './sak.tilstand';

interface Framlagt extends Pick<Sak, 'framlagt'> { readonly behandlinger?: Readonly<Record<string, { readonly resultat?: Pick<Behandling, 'saksgrunnlag'> | undefined }>> | undefined }

/** The papers that it was treated on: they count where the sak is only named, as that treatment is what is told of. */
const behandletPaa = ({ behandlinger = {} }: Framlagt): readonly string[] => Object.values(behandlinger).flatMap((b) => b.resultat?.saksgrunnlag?.hash ?? []);

/** The version that a meeting had, and the last: a mark that somebody forgot at first counts from when it is set. */
function gjeldende(sak: Framlagt, hash: string | undefined): readonly Saksframlegg[] {
  const hasher = hash === undefined ? behandletPaa(sak) : [hash];
  return sak.framlagt.filter((f, nr) => hasher.includes(f.hash) || nr === sak.framlagt.length - 1);
}

/** @param hash of the paper that the meeting had; left out: every paper that the sak was treated on */
export function unntakAv(sak: Framlagt, hash?: string): Unntak | undefined {
  const merket = gjeldende(sak, hash).filter((f) => f.unntattOffentlighet).at(-1);
  return merket && { hjemmel: merket.hjemmel ?? '', offentligTittel: merket.offentligTittel };
}

/** Files by hash with the law that keeps them out; all of them where the paper itself is. */
export function unntatteFiler(sak: Framlagt, hash?: string): Offentlighet['filer'] {
  const hele = unntakAv(sak, hash);
  return new Map(gjeldende(sak, hash).flatMap(({ vedlegg }) => vedlegg.flatMap((v) => (v.unntattOffentlighet ? [[v.hash, v.hjemmel ?? ''] as const] : hele ? [[v.hash, hele.hjemmel] as const] : []))));
}
