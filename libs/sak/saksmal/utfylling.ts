import { type FieldError } from '#eventsourcing';
import { type InnsendtSaksframlegg } from '../sak.kommandoer';
import { UNDERSAK } from '../undersak';
import { type Feltslag, type Malfelt } from './saksmal.events';

/** A field with the sentence that a refusal says when it is empty. */
export interface Felt extends Malfelt {
  readonly melding: string;
}

/** What somebody has filled in of a form. */
export interface Utfylt {
  readonly tittel: string;
  /** Absent where the paper alone is judged. */
  readonly eier?: { readonly part?: string | undefined; readonly organ?: string | undefined } | undefined;
  readonly saksframlegg: Pick<InnsendtSaksframlegg, 'beskrivelse' | 'forslag' | 'vedlegg' | 'seksjoner'>;
}

/** Kinds of sak that ask for nothing to be decided. */
const UTEN_FORSLAG: ReadonlySet<string> = new Set(['orientering', 'eventuelt', 'droefting', UNDERSAK]);

const standardfelt = (slag: Feltslag, ledetekst: string, paakrevd: boolean, melding = ''): Felt => ({ noekkel: slag, slag, ledetekst, paakrevd, melding });

/** The form of a kind of sak that nobody has made one for. */
const standardfelter = (sakstype: string): readonly Felt[] => [
  standardfelt('tittel', 'Tittel', true, 'Saken mangler tittel'),
  standardfelt('eier', 'På vegne av', false),
  standardfelt('beskrivelse', 'Beskrivelse', true, 'Saksframlegget mangler beskrivelse'),
  standardfelt('forslag', 'Forslag til vedtak', !UTEN_FORSLAG.has(sakstype), 'Saken mangler forslag til vedtak'),
  standardfelt('vedlegg', 'Vedlegg', false),
];

export function medMelding(felt: Malfelt): Felt {
  const hjelp = felt.hjelp === undefined ? '' : `: ${felt.hjelp}`;
  return { ...felt, melding: felt.slag === 'vedlegg' ? `«${felt.ledetekst}» må være med${hjelp}` : `«${felt.ledetekst}» må fylles ut${hjelp}` };
}

const STED: Readonly<Record<Exclude<Feltslag, 'seksjon'>, string>> = {
  tittel: '#/tittel', eier: '#/paaVegneAv', beskrivelse: '#/saksframlegg/beskrivelse', forslag: '#/saksframlegg/forslag', vedlegg: '#/saksframlegg/vedlegg',
};

/** Where the field stands in what is sent. A section is named by its key: one that is missing has no place in the list. */
export const stedFor = ({ slag, noekkel }: Pick<Malfelt, 'slag' | 'noekkel'>): string => (slag === 'seksjon' ? `#/saksframlegg/seksjoner/${noekkel}` : STED[slag]);

function erUtfylt({ slag, noekkel }: Malfelt, { tittel, eier, saksframlegg }: Utfylt): boolean {
  switch (slag) {
    case 'tittel': return tittel !== '';
    case 'eier': return !eier || eier.part !== undefined || eier.organ !== undefined;
    case 'beskrivelse': return saksframlegg.beskrivelse !== '';
    case 'forslag': return saksframlegg.forslag.some((f) => f.punkter.length > 0);
    case 'vedlegg': return saksframlegg.vedlegg.length > 0;
    case 'seksjon': return saksframlegg.seksjoner?.some((s) => s.noekkel === noekkel && s.tekst !== '') === true;
  }
}

/** Every required field that is empty, in the form's order. */
export const manglendeFelt = (felter: readonly Felt[], utfylt: Utfylt): readonly FieldError[] =>
  felter.filter((f) => f.paakrevd && !erUtfylt(f, utfylt)).map((f) => ({ pointer: stedFor(f), kode: 'mangler', melding: f.melding }));

/** @param saksmal undefined: nobody has made one for this kind of sak */
export const felterI = (saksmal: { readonly felt: readonly Malfelt[] } | undefined, sakstype: string): readonly Felt[] => (saksmal ? saksmal.felt.map(medMelding) : standardfelter(sakstype));

/** What is filled in though the form does not ask for it. Whom somebody reports for may always be said. */
export function ukjenteFelt(felter: readonly Felt[], { saksframlegg }: Utfylt): readonly FieldError[] {
  const har = new Set(felter.map((f) => f.noekkel));
  const { beskrivelse, forslag, vedlegg, seksjoner = [] } = saksframlegg;
  const faste: readonly (readonly [slag: 'beskrivelse' | 'forslag' | 'vedlegg', fylt: boolean])[] = [['beskrivelse', beskrivelse !== ''], ['forslag', forslag.length > 0], ['vedlegg', vedlegg.length > 0]];
  const ukjent = (pointer: string, hva: string): FieldError => ({ pointer, kode: 'felt-ikke-i-malen', melding: `Saksmalen har ikke feltet «${hva}»` });
  return [
    ...faste.flatMap(([slag, fylt]) => (fylt && !har.has(slag) ? [ukjent(STED[slag], slag)] : [])),
    ...seksjoner.flatMap(({ noekkel }, nr) => (felter.some((f) => f.slag === 'seksjon' && f.noekkel === noekkel) ? [] : [ukjent(`#/saksframlegg/seksjoner/${nr}`, noekkel)])),
  ];
}
