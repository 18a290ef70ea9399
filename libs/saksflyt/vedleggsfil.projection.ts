import { avtaleHendelser } from '#avtale';
import { type Fold, projection } from '#eventsourcing';
import { innsendingHendelser, sakHendelser, utkastHendelser, vedleggHendelser } from '#sak';

/** One row per file that somebody has sent or named, in each helsefellesskap. */
export type VedleggsfilRad = {
  hash: string;
  /** When it was last sent; null when it was made here. */
  mottatt: string | null;
  /** Whether anything has ever named it: a paper, a draft, or an agreement that is the same bytes. */
  nevnt: boolean;
};

type Med<D> = { readonly type: string; readonly data: D };
type Vedlagt = { readonly vedlegg: readonly { readonly hash: string }[] };

const sendt: Fold<VedleggsfilRad, Med<{ readonly hash: string }>> = {
  keys: ({ data: { hash } }) => [{ hash }],
  fold: (rad, { data: { hash }, metadata }) => ({ hash, mottatt: metadata.registrert, nevnt: rad?.nevnt ?? false }),
};
const nevner = <D>(hvilke: (data: D) => readonly string[]): Fold<VedleggsfilRad, Med<D>> => ({
  keys: ({ data }) => [...new Set(hvilke(data))].map((hash) => ({ hash })),
  fold: (rad, _, { hash = '' }) => ({ hash, mottatt: rad?.mottatt ?? null, nevnt: true }),
});
const framlagt = nevner(({ saksframlegg }: { readonly saksframlegg: Vedlagt }) => saksframlegg.vedlegg.map((v) => v.hash));

export const vedleggsfil = projection<VedleggsfilRad>({
  name: 'vedleggsfil',
  version: 1,
  columns: { hash: 'text', mottatt: 'timestamptz', nevnt: 'boolean' },
  key: ['hash'],
}).from(vedleggHendelser, { VedleggMottatt: sendt })
  .from(innsendingHendelser, { FilInnsendt: sendt })
  .from(sakHendelser, { SakMeldt: framlagt, SaksframleggEndret: framlagt })
  .from(utkastHendelser, { SaksutkastLagret: nevner(({ innhold }: { readonly innhold: Vedlagt }) => innhold.vedlegg.map((v) => v.hash)) })
  .from(avtaleHendelser, { AvtaleversjonRegistrert: nevner(({ hash }: { readonly hash: string }) => [hash]) });
