import { avtaleHendelser } from '#avtale';
import { type Fold, projection } from '#eventsourcing';
import { innspillHendelser, type Sammenstilling } from '#innspill';
import { type Bevis, innsendingHendelser, sakHendelser, utkastHendelser, vedleggHendelser } from '#sak';

/** One row per file that somebody has sent or named, in each helsefellesskap. */
export type VedleggsfilRad = {
  hash: string;
  /** When it was last sent; null when it was made here. */
  mottatt: string | null;
  /** Whether anything has ever named it: a dossier that it came in, a paper, a draft, a round of input, or an agreement that is the same bytes. */
  nevnt: boolean;
};

type Med<D> = { readonly type: string; readonly data: D };
type Vedlagt = { readonly vedlegg: readonly { readonly hash: string }[] };

const sendt: Fold<VedleggsfilRad, Med<{ readonly hash: string }>> = {
  keys: ({ data: { hash } }) => [{ hash }],
  fold: (rad, { data: { hash }, metadata }) => ({ hash, mottatt: metadata.registrert, nevnt: (rad?.nevnt ?? false) || metadata.importert !== undefined }),
};
const nevner = <D>(hvilke: (data: D) => string | readonly string[]): Fold<VedleggsfilRad, Med<D>> => ({
  keys: ({ data }) => [...new Set([hvilke(data)].flat())].map((hash) => ({ hash })),
  fold: (rad, _, { hash = '' }) => ({ hash, mottatt: rad?.mottatt ?? null, nevnt: true }),
});
/** The paper of the part's own decision. */
const medVedtak = nevner(({ vedtak }: { readonly vedtak?: { readonly dokument?: string | undefined } | undefined }) => vedtak?.dokument ?? []);
const framlagt = nevner(({ saksframlegg }: { readonly saksframlegg: Vedlagt }) => saksframlegg.vedlegg.map((v) => v.hash));

export const vedleggsfil = projection<VedleggsfilRad>({
  name: 'vedleggsfil',
  version: 4,
  columns: { hash: 'text', mottatt: 'timestamptz', nevnt: 'boolean' },
  key: ['hash'],
}).from(vedleggHendelser, { VedleggMottatt: sendt })
  .from(innsendingHendelser, { FilInnsendt: sendt })
  .from(sakHendelser, {
    SakMeldt: framlagt, SaksframleggEndret: framlagt,
    DokumentversjonRegistrert: nevner(({ hash }: { readonly hash: string }) => [hash]),
    InnspillsrundeNotert: nevner(({ dokument }: { readonly dokument?: { readonly hash: string } | undefined }) => (dokument ? [dokument.hash] : [])),
    ForpliktelseOppdatert: nevner(({ bevis = [] }: { readonly bevis?: readonly Bevis[] | undefined }) => bevis.flatMap((b) => (b.slag === 'dokument' ? b.hash : []))),
  })
  .from(utkastHendelser, { SaksutkastLagret: nevner(({ innhold }: { readonly innhold: Vedlagt }) => innhold.vedlegg.map((v) => v.hash)) })
  .from(avtaleHendelser, {
    AvtaleversjonRegistrert: nevner(({ hash }: { readonly hash: string }) => [hash]),
    PartGodkjente: medVedtak,
    PartAvslo: medVedtak,
    OverleveringsstegUtfoert: nevner(({ kvittering }: { readonly kvittering: { readonly hash?: string | undefined } }) => kvittering.hash ?? []),
    PartSignerte: nevner(({ vedlegg, bevis }: { readonly vedlegg?: string | undefined; readonly bevis?: string | undefined }) => [vedlegg, bevis].flatMap((hash) => hash ?? [])),
  })
  .from(innspillHendelser, { InnspillsrundeSendt: nevner(({ vedlegg }: Vedlagt) => vedlegg.map((v) => v.hash)), InnspillSammenstilt: nevner(({ dokument }: { readonly dokument: Sammenstilling }) => [dokument.fil.hash]) });
