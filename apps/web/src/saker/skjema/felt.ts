import { type Kropp } from '../../api/typer';

type Meldingskropp = Kropp<'/saker', 'post'>;
type Framlegg = Meldingskropp['saksframlegg'];

export interface Fil { readonly navn: string; readonly hash: string; readonly unntattOffentlighet?: boolean; readonly hjemmel?: string }

/** One field of a saksmal. `sted` is the pointer that an error about it has; `melding` what is said when it is empty. */
export interface Malfelt {
  readonly noekkel: string;
  readonly slag: 'tittel' | 'eier' | 'beskrivelse' | 'forslag' | 'vedlegg' | 'seksjon';
  readonly ledetekst: string;
  readonly hjelp?: string;
  readonly paakrevd: boolean;
  readonly sted: string;
  readonly melding: string | null;
}

/** What somebody is writing: everything a sak is reported with, as the form holds it. */
export interface Saksutkast {
  readonly sakstype: string;
  readonly tilOrgan: string;
  readonly tittel: string;
  /** `part:<id>`, `organ:<id>` or empty. */
  readonly eier: string;
  readonly beskrivelse: string;
  readonly forslag: readonly { readonly alternativ: string; readonly punkter: readonly string[] }[];
  readonly vedlegg: readonly Fil[];
  readonly seksjoner: Readonly<Record<string, string>>;
  readonly unntattOffentlighet: boolean;
  readonly hjemmel: string;
  readonly offentligTittel: string;
}

export const TOMT_UTKAST: Saksutkast = { sakstype: '', tilOrgan: '', tittel: '', eier: '', beskrivelse: '', forslag: [], vedlegg: [], seksjoner: {}, unntattOffentlighet: false, hjemmel: '', offentligTittel: '' };

/** The element that an error is about: `#/saksframlegg/forslag/0` is `felt-saksframlegg-forslag-0`. */
export const feltId = (sted: string): string => `felt-${sted.replace(/^#\//, '').replaceAll(/[^\w-]/g, '-')}`;

/** Points that nobody wrote in are not sent, nor alternatives without any. */
const utfylteForslag = ({ forslag }: Saksutkast, alternativnavn: (nr: number) => string): Framlegg['forslag'] =>
  forslag.map((f, i) => ({ alternativ: f.alternativ.trim() || alternativnavn(forslag.length > 1 ? i + 1 : 0), punkter: f.punkter.map((p) => p.trim()).filter((p) => p !== '') })).filter((f) => f.punkter.length > 0);

/** The case paper as the api takes it, with what the form asks for and nothing else. */
export function framlegget(utkast: Saksutkast, felt: readonly Malfelt[], alternativnavn: (nr: number) => string): Framlegg {
  const har = (slag: Malfelt['slag']) => felt.some((f) => f.slag === slag);
  const seksjoner = felt.filter((f) => f.slag === 'seksjon').flatMap((f) => (utkast.seksjoner[f.noekkel]?.trim() ? [{ noekkel: f.noekkel, tekst: utkast.seksjoner[f.noekkel]?.trim() ?? '' }] : []));
  const { hjemmel, offentligTittel } = utkast;
  return {
    beskrivelse: har('beskrivelse') ? utkast.beskrivelse.trim() : '',
    forslag: har('forslag') ? utfylteForslag(utkast, alternativnavn) : [],
    ...(har('vedlegg') && { vedlegg: utkast.vedlegg.map((v) => ({ ...v })) }),
    ...(seksjoner.length > 0 && { seksjoner }),
    ...(utkast.unntattOffentlighet && { unntattOffentlighet: true, ...(hjemmel.trim() && { hjemmel: hjemmel.trim() }), ...(offentligTittel.trim() && { offentligTittel: offentligTittel.trim() }) }),
  };
}

export function meldingen(utkast: Saksutkast, felt: readonly Malfelt[], alternativnavn: (nr: number) => string): Meldingskropp {
  const [slag, id] = utkast.eier.split(':');
  return {
    tittel: utkast.tittel.trim(), sakstype: utkast.sakstype, ...(utkast.tilOrgan && { tilOrgan: utkast.tilOrgan }),
    ...(id && { paaVegneAv: slag === 'part' ? { part: id } : { organ: id } }),
    saksframlegg: framlegget(utkast, felt, alternativnavn),
  };
}

function erTomt({ slag, noekkel }: Malfelt, utkast: Saksutkast): boolean {
  switch (slag) {
    case 'tittel': return utkast.tittel.trim() === '';
    case 'eier': return utkast.eier === '';
    case 'beskrivelse': return utkast.beskrivelse.trim() === '';
    case 'forslag': return !utkast.forslag.some((f) => f.punkter.some((p) => p.trim() !== ''));
    case 'vedlegg': return utkast.vedlegg.length === 0;
    case 'seksjon': return !utkast.seksjoner[noekkel]?.trim();
  }
}

export interface Skjemafeil { readonly id: string; readonly melding: string }

/** What the form itself can say before anything is sent, in the words that the api would use. */
export const manglerI = (utkast: Saksutkast, felt: readonly Malfelt[]): readonly Skjemafeil[] =>
  felt.filter((f) => f.paakrevd && erTomt(f, utkast)).map((f) => ({ id: feltId(f.sted), melding: f.melding ?? f.ledetekst }));

/** The api's errors by field: the nearest part of the pointer that the form has an element for. */
export function feilFra(feil: readonly { readonly pointer: string; readonly melding: string }[], felt: readonly Malfelt[]): readonly Skjemafeil[] {
  const seksjoner = felt.filter((f) => f.slag === 'seksjon');
  return feil.map(({ pointer, melding }) => {
    const nr = /^#\/saksframlegg\/seksjoner\/(\d+)/.exec(pointer)?.[1];
    const sted = nr === undefined ? pointer : (seksjoner[Number(nr)]?.sted ?? pointer);
    return { id: naermeste(sted), melding };
  });
}

function naermeste(sted: string): string {
  for (let del = sted; del.length > 2; del = del.slice(0, del.lastIndexOf('/'))) if (document.getElementById(feltId(del))) return feltId(del);
  return feltId(sted);
}
