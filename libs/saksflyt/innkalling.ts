import { langDato, osloDato } from '#felles';
import { finnPost, type Moete, type Saksliste } from '#moete';
import { avsnitt, type Blokk, type Dokument, loep, merknad, overskrift } from '#referat';
import { medEndelse, type Saksframlegg } from '#sak';

export const UTGAVER = ['full', 'offentlig'] as const;
export type Utgave = (typeof UTGAVER)[number];

/** A file in the pack. */
export interface Pakkefil {
  readonly hash: string;
  /** Where it lies in the zip. */
  readonly sti: string;
}

export interface Innkalling {
  readonly dokument: Dokument;
  readonly filer: readonly Pakkefil[];
  /** Instant of the agenda: the same agenda always gives the same pack. */
  readonly fastsatt: string;
}

/** What one sak has before the meeting: the version of the paper that the agenda was sent with. */
export type Papirer = ReadonlyMap<string, Saksframlegg | undefined>;

interface Vedleggslinje { readonly navn: string; readonly sti: string; readonly hash: string; readonly hjemmel: string | undefined }

/**
 * The pack that goes with one agenda. In the public edition a restricted file is neither there nor named, only the law that keeps it
 * out; a file that is restricted in one sak is kept out of all of them.
 * @param filtyper by hash, as the content says
 */
export function innkalling(moete: Moete, liste: Saksliste, papirer: Papirer, valg: { readonly utgave: Utgave; readonly filtyper: ReadonlyMap<string, string> }): Innkalling {
  const unntatt = new Map(liste.saker.flatMap(({ sakId }) => (papirer.get(sakId)?.vedlegg ?? []).flatMap((v) => (v.unntattOffentlighet ? [[v.hash, v.hjemmel ?? ''] as const] : []))));
  const linjer = liste.saker.map((post, nr) => (papirer.get(post.sakId)?.vedlegg ?? []).map(({ navn, hash }, v): Vedleggslinje => {
    const hjemmel = valg.utgave === 'offentlig' ? unntatt.get(hash) : undefined;
    const mappe = `${String(nr + 1).padStart(2, '0')} ${finnPost(moete, post.behandlingId)?.saksnummer ?? 'Sak'}`;
    return { navn, hash, hjemmel, sti: `${trygt(mappe)}/${v + 1} ${trygt(medEndelse(navn, valg.filtyper.get(hash) ?? 'bin'))}` };
  }));
  const filer = linjer.flat().flatMap(({ hash, sti, hjemmel }) => (hjemmel === undefined ? [{ hash, sti }] : []));
  return { dokument: tegn(moete, liste, papirer, linjer, valg.utgave), filer, fastsatt: liste.fastsatt };
}

/** A name that is one step of a way, on every kind of machine. */
const trygt = (navn: string): string => navn.replaceAll(/[/\\:*?"<>|\p{Control}\u202A-\u202E\u2066-\u2069]/gu, '-').replace(/^\.+/, '').slice(0, 120).trim() || 'uten navn';

function tegn(moete: Moete, liste: Saksliste, papirer: Papirer, linjer: readonly (readonly Vedleggslinje[])[], utgave: Utgave): Dokument {
  const { organ, tittel, naar } = moete;
  const klokken = naar?.start === undefined ? '' : ` klokken ${naar.start}${naar.slutt === undefined ? '' : `–${naar.slutt}`}`;
  const saker = liste.saker.map((post, nr) => ({ post, nummer: finnPost(moete, post.behandlingId)?.saksnummer ?? `${nr + 1}`, framlegg: papirer.get(post.sakId), vedlegg: linjer[nr] ?? [] }));
  return {
    maalform: 'nb', tittel: `Innkalling: ${tittel}`, laget: liste.fastsatt,
    opplysninger: { utgave, sakslisteversjon: String(liste.versjon), fastsatt: liste.fastsatt },
    blokker: [
      overskrift(1, `Innkalling: ${tittel}`),
      avsnitt(`${organ?.navn ?? ''}, ${naar ? langDato(naar.dato) : ''}${klokken}${naar?.sted === undefined ? '' : `, ${naar.sted}`}`),
      avsnitt(`Saksliste ${liste.versjon}, sendt ${langDato(osloDato(liste.fastsatt))}`),
      ...(utgave === 'offentlig' ? [merknad('Offentlig utgave: vedlegg som er unntatt offentlighet, er ikke med.')] : []),
      overskrift(2, 'Innhold'),
      ...(moete.fastePunkter.length > 0 ? [{ slag: 'liste', punkter: moete.fastePunkter.map((p) => [loep(p)]) } satisfies Blokk] : []),
      ...meldingene(moete),
      { slag: 'tabell', tittel: 'Saker', hode: ['Sak', 'Tittel', 'Tid', 'Vedlegg', 'Merknad'], radhode: true, rader: saker.map(({ post, nummer, vedlegg }) => [
        nummer, post.tittel, post.minutter === undefined ? '' : `${post.minutter} min`, String(vedlegg.length), post.forSen ? 'Innlevert etter fristen' : '']) },
      ...saker.flatMap(({ post, nummer, framlegg, vedlegg }) => [overskrift(2, `Sak ${nummer} ${post.tittel}`), ...(framlegg ? saken(framlegg) : [avsnitt('Saken har ingen papirer.')]), ...vedleggene(vedlegg)]),
    ],
  };
}

/** No saker of this meeting: they are told of, and lead to the decision. */
function meldingene({ meldinger }: Moete): Blokk[] {
  if (meldinger.length === 0) return [];
  return [overskrift(3, 'Referatsaker: vedtak mellom møter'), { slag: 'liste', punkter: meldinger.map((m) => [loep(`${m.saksnummer === undefined ? '' : `Sak ${m.saksnummer} `}${m.tittel}, avgjort ${langDato(m.dato)}`)]) }];
}

function saken({ beskrivelse, forslag }: Saksframlegg): Blokk[] {
  return [...beskrivelse.split(/\n{2,}/).map(avsnitt), ...forslag.flatMap(({ alternativ, punkter }): Blokk[] => [
    overskrift(3, forslag.length > 1 ? `Forslag til vedtak, ${alternativ}` : 'Forslag til vedtak'), { slag: 'liste', start: 1, punkter: punkter.map((p) => [loep(p)]) },
  ])];
}

function vedleggene(vedlegg: readonly Vedleggslinje[]): Blokk[] {
  if (vedlegg.length === 0) return [];
  const linje = ({ navn, sti, hjemmel }: Vedleggslinje) => (hjemmel === undefined ? `${navn} (${sti})` : `Unntatt offentlighet: ${hjemmel}`);
  return [overskrift(3, 'Vedlegg'), { slag: 'liste', start: 1, punkter: vedlegg.map((v) => [loep(linje(v))]) }];
}
