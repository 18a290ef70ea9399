import { type Offentlighet, type Unntak } from '#felles';
import { type Saksframlegg } from './sak.events';
import { type Sak } from './sak.tilstand';

type Framlagt = Pick<Sak, 'framlagt'>;

/** The version that a meeting had, and the last: a mark that somebody forgot at first counts from when it is set. */
const gjeldende = ({ framlagt }: Framlagt, hash: string | undefined): readonly Saksframlegg[] => framlagt.filter((f, nr) => f.hash === hash || nr === framlagt.length - 1);

/** @param hash of the paper that the meeting had */
export function unntakAv(sak: Framlagt, hash?: string): Unntak | undefined {
  const merket = gjeldende(sak, hash).filter((f) => f.unntattOffentlighet).at(-1);
  return merket && { hjemmel: merket.hjemmel ?? '', offentligTittel: merket.offentligTittel };
}

/** Files by hash with the law that keeps them out; all of them where the paper itself is. */
export function unntatteFiler(sak: Framlagt, hash?: string): Offentlighet['filer'] {
  const hele = unntakAv(sak, hash);
  return new Map(gjeldende(sak, hash).flatMap(({ vedlegg }) => vedlegg.flatMap((v) => (v.unntattOffentlighet ? [[v.hash, v.hjemmel ?? ''] as const] : hele ? [[v.hash, hele.hjemmel] as const] : []))));
}
