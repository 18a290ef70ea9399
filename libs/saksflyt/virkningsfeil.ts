import { type FieldError } from '#eventsourcing';
import { langDato, type Virkning, type VirkningAv } from '#felles';
import { feilIPlanen, type Opptatt } from '#moete';

/** The effects of a decision as they are proposed. */
export interface Virkningsutkast {
  readonly punkter: readonly { readonly virkninger: readonly Virkning[] }[];
  readonly utenforPunkt: readonly Virkning[];
}

interface Plassert { readonly virkning: Virkning; readonly sted: string }

/** What the effects must be held against, by the ids that they name. */
export interface Virkningsfakta {
  /** Day of the deciding meeting. */
  readonly dag: string;
  readonly organId: string;
  /** Bodies in work among those named. */
  readonly organer: ReadonlySet<string>;
  /** Names that a body has or has had, in lower case. */
  readonly navn: ReadonlySet<string>;
  /** Meetings named, as their streams have them. */
  readonly moeter: ReadonlyMap<string, { readonly status: string; readonly organId: string; readonly dato: string }>;
  /** By body: its meetings that are not called off. */
  readonly opptatt: ReadonlyMap<string, readonly Opptatt[]>;
}

export const plasserte = ({ punkter, utenforPunkt }: Virkningsutkast): readonly Plassert[] => [
  ...punkter.flatMap((p, i) => p.virkninger.map((virkning, j) => ({ virkning, sted: `#/punkter/${i}/virkninger/${j}` }))),
  ...utenforPunkt.map((virkning, j) => ({ virkning, sted: `#/utenforPunkt/${j}` })),
];

const avSlag = <S extends Virkning['slag']>(alle: readonly Plassert[], slag: S) => alle.flatMap(({ virkning, sted }) => (virkning.slag === slag ? [{ virkning: virkning as VirkningAv<S>, sted }] : []));
const lik = (navn: string): string => navn.normalize('NFC').toLowerCase();

/** Everything in the effects that could not be carried out, as far as can be known when the decision is taken. */
export function feilIVirkninger(utkast: Virkningsutkast, fakta: Virkningsfakta): FieldError[] {
  const alle = plasserte(utkast);
  return [...feilIOrganer(alle, fakta), ...feilIPlaner(alle, fakta), ...feilIFlyttinger(alle, fakta)];
}

function feilIOrganer(alle: readonly Plassert[], { navn }: Virkningsfakta): FieldError[] {
  const tatt = new Set(navn);
  return avSlag(alle, 'etablerer-organ').flatMap(({ virkning, sted }) => {
    const egne = [virkning.navn, virkning.kortnavn ?? virkning.navn].map(lik);
    const opptatt = egne.some((n) => tatt.has(n));
    for (const n of egne) tatt.add(n);
    return opptatt ? [{ pointer: `${sted}/navn`, kode: 'navn-i-bruk', melding: `Et organ har eller har hatt navnet «${virkning.navn}»` }] : [];
  });
}

function feilIPlaner(alle: readonly Plassert[], { dag, organId: eget, organer, moeter, opptatt }: Virkningsfakta): FieldError[] {
  return avSlag(alle, 'fastsetter-moeteplan').flatMap(({ virkning, sted }) => {
    const { aar, nye = [], organId = eget } = virkning;
    const ukjente = virkning.moeter.flatMap((id, nr) => (moeter.has(id) ? [] : [{ pointer: `${sted}/moeter/${nr}`, kode: 'moete-finnes-ikke', melding: 'Møtet i møteplanen finnes ikke' }]));
    if (!organer.has(organId)) return [...ukjente, { pointer: `${sted}/organId`, kode: 'organ-finnes-ikke', melding: 'Organet som møtene er for, finnes ikke eller er lagt ned' }];
    return [...ukjente, ...feilIPlanen(nye, { aar, fra: dag, opptatt: opptatt.get(organId) ?? [], sted: `${sted}/nye` })];
  });
}

function feilIFlyttinger(alle: readonly Plassert[], { dag, moeter, opptatt }: Virkningsfakta): FieldError[] {
  return avSlag(alle, 'flytter-moete').flatMap(({ virkning: { moeteId, dato, start, slutt }, sted }) => {
    const moete = moeter.get(moeteId);
    if (!moete) return [{ pointer: `${sted}/moeteId`, kode: 'moete-finnes-ikke', melding: 'Møtet som skal flyttes, finnes ikke' }];
    const andre = (opptatt.get(moete.organId) ?? []).filter((o) => o.moeteId !== moeteId);
    return [
      ...(moete.status === 'planlagt' ? [] : [{ pointer: `${sted}/moeteId`, kode: 'moete-er-ikke-planlagt', melding: `Møtet ${langDato(moete.dato)} er åpnet, hevet eller avlyst og kan ikke flyttes` }]),
      ...(dato < dag ? [{ pointer: `${sted}/dato`, kode: 'dagen-er-passert', melding: `${langDato(dato)} er passert` }] : []),
      ...(andre.some((o) => o.dato === dato) ? [{ pointer: `${sted}/dato`, kode: 'har-moete-den-dagen', melding: `Organet har alt et møte ${langDato(dato)}` }] : []),
      ...(start && slutt && slutt <= start ? [{ pointer: `${sted}/slutt`, kode: 'slutt-foer-start', melding: 'Møtet må slutte etter at det begynner' }] : []),
    ];
  });
}
