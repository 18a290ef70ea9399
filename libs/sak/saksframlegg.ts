import { createHash } from 'node:crypto';
import { type InnsendtSaksframlegg } from './sak.kommandoer';

type Seksjon = NonNullable<InnsendtSaksframlegg['seksjoner']>[number] & { readonly ledetekst?: string };

/** The hash binds every word and file of the paper, so that "as in the case paper" can be proven. */
export function medHash<T extends Omit<InnsendtSaksframlegg, 'hash' | 'seksjoner'> & { readonly seksjoner?: readonly Seksjon[] | undefined }>(innhold: T): T & { readonly hash: string } {
  const { beskrivelse, forslag, vedlegg, seksjoner, unntattOffentlighet, hjemmel, offentligTittel } = innhold;
  const kanonisk = JSON.stringify([beskrivelse, forslag.map((f) => [f.alternativ, f.punkter]), vedlegg.map((v) => [v.navn, v.hash, ...(v.unntattOffentlighet ? [v.hjemmel] : [])]),
    ...(seksjoner ? [seksjoner.map((s) => [s.noekkel, s.ledetekst ?? '', s.tekst])] : []), ...(unntattOffentlighet ? [[hjemmel, offentligTittel]] : [])]);
  return { ...innhold, hash: createHash('sha256').update(kanonisk).digest('hex') };
}

interface Skrevet {
  readonly beskrivelse: string;
  readonly forslag: InnsendtSaksframlegg['forslag'];
  readonly vedlegg?: readonly { readonly navn: string; readonly hash: string; readonly unntattOffentlighet?: boolean | undefined; readonly hjemmel?: string | undefined }[] | undefined;
  readonly seksjoner?: readonly { readonly noekkel: string; readonly tekst: string }[] | undefined;
  readonly unntattOffentlighet?: boolean | undefined;
  readonly hjemmel?: string | undefined;
  readonly offentligTittel?: string | undefined;
}

/** The paper as somebody wrote it, bound by its hash. A section without text is none. */
export function innsendt({ beskrivelse, forslag, vedlegg = [], seksjoner = [], unntattOffentlighet, hjemmel: lov, offentligTittel }: Skrevet): InnsendtSaksframlegg {
  const filer = vedlegg.map(({ navn, hash, unntattOffentlighet, hjemmel }) => ({ navn, hash, ...(unntattOffentlighet && { unntattOffentlighet }), ...(hjemmel !== undefined && { hjemmel }) }));
  const fylte = seksjoner.filter((s) => s.tekst !== '').map(({ noekkel, tekst }) => ({ noekkel, tekst }));
  return medHash({ beskrivelse, forslag, vedlegg: filer, ...(fylte.length > 0 && { seksjoner: fylte }), ...(unntattOffentlighet && { unntattOffentlighet }), ...(lov !== undefined && { hjemmel: lov }), ...(offentligTittel !== undefined && { offentligTittel }) });
}
